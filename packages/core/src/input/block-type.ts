import type { BlockType } from '../record.ts';
import { TAG_NAMES, tagNumber } from './html/tags.ts';
import type { PageBlock } from './page.ts';
import type { Tree } from './tree.ts';

/** What the text in these elements is, and of what level where it is a heading. */
interface Kind {
  type: BlockType;
  level: number | null;
}

const PARAGRAPH: Kind = { type: 'paragraph', level: null };
const TYPES: readonly (readonly [string, BlockType])[] = [
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['blockquote', 'blockquote'],
  ['pre', 'code'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
];
/** By tag number; undefined where the tag says nothing. */
const BY_TAG: readonly (Kind | undefined)[] = (() => {
  const kinds: (Kind | undefined)[] = new Array(TAG_NAMES.length).fill(undefined);
  for (const [name, type] of TYPES) kinds[tagNumber(name)] = { type, level: null };
  kinds[tagNumber('tr')] = { type: 'table-row', level: null };
  for (let level = 1; level <= 6; level++) kinds[tagNumber(`h${level}`)] = { type: 'heading', level };
  return kinds;
})();

/** Looks at most this many elements up. */
const HIGHEST = 6;

/** A block's type, and its level where it is a heading, by the nearest of its elements that says so. */
export function blockType(block: PageBlock, tree: Tree | null): Kind {
  if (tree === null) return PARAGRAPH;
  let element = block.element;
  for (let step = 0; step < HIGHEST && element > 0; step++) {
    const tag = tree.tag[element] as number;
    const kind = tag < BY_TAG.length ? BY_TAG[tag] : undefined;
    // Text in a cell of its own is a paragraph: rows of data are blocks of their `tr`.
    if (kind !== undefined && (kind.type !== 'table-row' || step === 0)) return kind;
    element = tree.parent[element] as number;
  }
  return PARAGRAPH;
}

import { tagNumber } from '../input/html/tags.ts';
import type { PageBlock } from '../input/page.ts';
import type { Tree } from '../input/tree.ts';
import type { BlockType } from '../record.ts';

const HEADINGS: ReadonlyMap<number, number> = new Map(
  [1, 2, 3, 4, 5, 6].map((level) => [tagNumber(`h${level}`), level]),
);
const TYPES: ReadonlyMap<number, BlockType> = new Map<number, BlockType>([
  [tagNumber('li'), 'list-item'],
  [tagNumber('dd'), 'list-item'],
  [tagNumber('dt'), 'list-item'],
  [tagNumber('td'), 'table-row'],
  [tagNumber('th'), 'table-row'],
  [tagNumber('tr'), 'table-row'],
  [tagNumber('blockquote'), 'blockquote'],
  [tagNumber('pre'), 'code'],
  [tagNumber('figcaption'), 'caption'],
  [tagNumber('caption'), 'caption'],
]);

/** What a block is, by the nearest of its elements that says so. Looks at most this many elements up. */
const HIGHEST = 6;

/** A block's type, and its level where it is a heading, from the elements around it. */
export function blockType(block: PageBlock, tree: Tree | null): { type: BlockType; level: number | null } {
  if (tree === null || block.element < 0) return { type: 'paragraph', level: null };
  let element = block.element;
  for (let step = 0; step < HIGHEST && element > 0; step++) {
    const tag = tree.tag[element] as number;
    const level = HEADINGS.get(tag);
    if (level !== undefined) return { type: 'heading', level };
    const type = TYPES.get(tag);
    // A paragraph inside a table cell that lays out the page is a paragraph.
    if (type !== undefined && !(type === 'table-row' && step > 1)) return { type, level: null };
    element = tree.parent[element] as number;
  }
  return { type: 'paragraph', level: null };
}

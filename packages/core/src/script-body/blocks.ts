import { blockType } from '../body/types.ts';
import { readHtml } from '../input/html/read.ts';
import { decodeLiteral } from '../input/json.ts';
import { type DecodedText, joinTexts, partOf, throughMap } from '../input/offsets.ts';
import type { PageBlock } from '../input/page.ts';
import type { Tree } from '../input/tree.ts';
import type { BlockType } from '../record.ts';
import type { Fragment } from './prose.ts';

/** A block read from a script, and what it is. */
export interface ScriptBlock {
  block: PageBlock;
  type: BlockType;
  level: number | null;
}

const MOST_BLOCKS = 5000;
/** Markup that cuts text into blocks. */
const BLOCK_MARKUP = /<(?:\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|section|article|figure|table|pre)[\s/>]|br\b)/i;
/** The same, encoded twice. */
const ENCODED_MARKUP = /&lt;(?:p|div|br|h[1-6]|ul|blockquote)(?:&gt;|\s|\/)/i;
const MARKUP = /<\/?[a-z!]|&(?:#\d|#x[\da-f]|[a-z]{2})/i;

/**
 * The page blocks of fragments: HTML in them is parsed, text is cut at its line ends, and every block keeps where it stands
 * in the input.
 *
 * @param host the text that the fragments' offsets count in
 * @param element the script's element, which the blocks stand in
 */
export function blocksOf(fragments: readonly Fragment[], host: DecodedText, element: number): ScriptBlock[] {
  const found: ScriptBlock[] = [];
  for (const { strings, role, level } of fragments) {
    const text = joinTexts(
      strings.map(({ start, end, verbatim }) =>
        verbatim === true ? partOf(host, start, end) : decodeLiteral(host, start, end),
      ),
    );
    const own: { type: BlockType; level: number | null } | null =
      role === 'heading'
        ? { type: 'heading', level: level ?? 2 }
        : role === 'list-item' || role === 'blockquote'
          ? { type: role, level: null }
          : null;
    for (const { block, type, level: read } of textBlocks(text, element)) {
      if (found.length >= MOST_BLOCKS) return found;
      const given = own !== null && (type === 'paragraph' || own.type === 'heading') ? own : { type, level: read };
      found.push({ block, ...given });
    }
  }
  return found;
}

/** The blocks of one decoded text, HTML or plain. */
export function textBlocks(text: DecodedText, element: number): ScriptBlock[] {
  if (BLOCK_MARKUP.test(text.text)) return htmlBlocks(text, element);
  if (ENCODED_MARKUP.test(text.text)) {
    const [only] = htmlBlocks(text, element);
    if (only !== undefined)
      return htmlBlocks({ text: only.block.text, start: only.block.start, map: only.block.map }, element);
  }
  const found: ScriptBlock[] = [];
  const marked = MARKUP.test(text.text);
  for (let at = 0; at < text.text.length; ) {
    const newline = text.text.indexOf('\n', at);
    const end = newline < 0 ? text.text.length : newline;
    const line = partOf(text, at, end);
    if (line.text.trim() !== '') {
      if (marked) found.push(...htmlBlocks(line, element));
      else {
        const from = at + line.text.length - line.text.trimStart().length;
        found.push(paragraph(partOf(text, from, from + line.text.trim().length), element));
      }
    }
    at = end + 1;
  }
  return found;
}

function htmlBlocks(text: DecodedText, element: number): ScriptBlock[] {
  const { blocks, tree } = readHtml(text.text, null);
  return blocks
    .filter((block) => block.hidden === null && !isAside(tree, block.element))
    .map((block) => {
      const end = block.end;
      const inner = block.map ?? [0, block.start, end, block.text.length, end, end];
      return {
        ...paragraph({ text: block.text, start: 0, map: throughMap(text, inner) }, element),
        ...blockType(block, tree),
      };
    });
}

const ASIDES = new Set(['figure', 'figcaption', 'aside', 'nav', 'form', 'button']);

/** Captions and boxes inside a body's HTML. */
function isAside(tree: Tree | null, element: number): boolean {
  for (let at = element, steps = 0; tree !== null && at > 0 && steps < 12; steps++) {
    if (ASIDES.has(tree.names[tree.tag[at] as number] ?? '')) return true;
    at = tree.parent[at] as number;
  }
  return false;
}

function paragraph({ text, start, map }: DecodedText, element: number): ScriptBlock {
  const verbatim = map === null || (map.length === 6 && (map[2] as number) - (map[1] as number) === text.length);
  const from = map === null ? start : (map[1] as number);
  return {
    block: {
      index: -1,
      text,
      start: from,
      end: map === null ? start + text.length : (map.at(-1) as number),
      map: verbatim ? null : map,
      element,
      firstElement: element,
      linkChars: 0,
      links: 0,
      hidden: null,
    },
    type: 'paragraph',
    level: null,
  };
}

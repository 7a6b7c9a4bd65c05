import type { BlockType } from '../record.ts';
import { blockType } from './block-type.ts';
import { readHtml } from './html/read.ts';
import { type DecodedText, partOf, throughMap } from './offsets.ts';
import type { PageBlock } from './page.ts';
import type { Tree } from './tree.ts';

/** A block read out of a decoded text, and what it is. */
export interface TypedBlock {
  block: PageBlock;
  type: BlockType;
  level: number | null;
}

/** Markup that cuts text into blocks. */
const BLOCK_MARKUP = /<(?:\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|section|article|figure|table|pre)[\s/>]|br\b)/i;
/** The same, encoded twice. */
const ENCODED_MARKUP = /&lt;(?:p|div|br|h[1-6]|ul|blockquote)(?:&gt;|\s|\/)/i;
const MARKUP = /<\/?[a-z!]|&(?:#\d|#x[\da-f]|[a-z]{2})/i;

/**
 * The blocks of a decoded text: HTML is parsed, plain text is cut at its line ends, and every block keeps where it stands in
 * the input.
 *
 * @param element the element the blocks are said to stand in; -1 where there is none
 */
export function blocksOfText(text: DecodedText, element: number): TypedBlock[] {
  if (BLOCK_MARKUP.test(text.text)) return htmlBlocks(text, element);
  if (ENCODED_MARKUP.test(text.text)) {
    const [only] = htmlBlocks(text, element);
    if (only !== undefined)
      return htmlBlocks({ text: only.block.text, start: only.block.start, map: only.block.map }, element);
  }
  const found: TypedBlock[] = [];
  const marked = MARKUP.test(text.text);
  for (let at = 0; at < text.text.length; ) {
    const newline = text.text.indexOf('\n', at);
    const end = newline < 0 ? text.text.length : newline;
    const line = partOf(text, at, end);
    if (line.text.trim() !== '') {
      if (marked) found.push(...htmlBlocks(line, element));
      else {
        const from = at + line.text.length - line.text.trimStart().length;
        const block = placedBlock(partOf(text, from, from + line.text.trim().length), element);
        found.push({ block, type: 'paragraph', level: null });
      }
    }
    at = end + 1;
  }
  return found;
}

function htmlBlocks(text: DecodedText, element: number): TypedBlock[] {
  const { blocks, tree } = readHtml(text.text, null);
  return blocks
    .filter((block) => block.hidden === null && !isAside(tree, block.element))
    .map((block) => {
      const inner = block.map ?? [0, block.start, block.end, block.text.length, block.end, block.end];
      const placed = { text: block.text, start: 0, map: throughMap(text, inner) };
      return { block: placedBlock(placed, element), ...blockType(block, tree) };
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

/** A decoded text as one visible block. */
export function placedBlock({ text, start, map }: DecodedText, element: number): PageBlock {
  const verbatim = map === null || (map.length === 6 && (map[2] as number) - (map[1] as number) === text.length);
  return {
    index: -1,
    text,
    start: map === null ? start : (map[1] as number),
    end: map === null ? start + text.length : (map.at(-1) as number),
    map: verbatim ? null : map,
    element,
    firstElement: element,
    linkChars: 0,
    links: 0,
    hidden: null,
  };
}

/** A text with its white space folded to single spaces, none at its ends; its places kept. */
export function folded(whole: DecodedText): DecodedText {
  const { text } = whole;
  const first = behindSpaces(text);
  const behind = beforeSpaces(text, first);
  if (isFolded(text, first, behind)) return behind - first === text.length ? whole : partOf(whole, first, behind);
  let out = '';
  const map: number[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isSpace(text.charCodeAt(at))) continue;
    if (at > from) {
      if (out !== '') {
        const gap = map.at(-1) as number;
        map.push(out.length, gap, from);
        out += ' ';
      }
      map.push(out.length, from, at);
      out += text.slice(from, at);
    }
    from = at + 1;
  }
  const end = map.at(-1) as number;
  map.push(out.length, end, end);
  return { text: out, start: 0, map: throughMap(whole, map) };
}

function behindSpaces(text: string): number {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function beforeSpaces(text: string, from: number): number {
  let at = text.length;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether all white space of a stretch that begins and ends with something else is single spaces. */
function isFolded(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) && (code !== 0x20 || text.charCodeAt(at + 1) === 0x20)) return false;
  }
  return true;
}

function isSpace(code: number): boolean {
  return code <= 0x20;
}

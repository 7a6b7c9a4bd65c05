import { blocksOfText, type TypedBlock } from '../input/decoded.ts';
import { decodeLiteral } from '../input/json.ts';
import { type DecodedText, joinTexts, partOf } from '../input/offsets.ts';
import type { BlockType } from '../record.ts';
import type { Fragment } from './prose.ts';

const MOST_BLOCKS = 5000;
/**
 * The page blocks of fragments: HTML in them is parsed, text is cut at its line ends, and every block keeps where it stands
 * in the input.
 *
 * @param host the text that the fragments' offsets count in
 * @param element the script's element, which the blocks stand in
 */
export function blocksOf(fragments: readonly Fragment[], host: DecodedText, element: number): TypedBlock[] {
  const found: TypedBlock[] = [];
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
    for (const { block, type, level: read } of blocksOfText(text, element)) {
      if (found.length >= MOST_BLOCKS) return found;
      const given = own !== null && (type === 'paragraph' || own.type === 'heading') ? own : { type, level: read };
      found.push({ block, ...given });
    }
  }
  return found;
}

import type { Span } from '../record.ts';

/**
 * How decoded text lies in its source: triples `[text offset, source start, source end, …]`, ascending, the last one a
 * sentinel `[text length, source end, source end]`. A piece runs to the next one's text offset. Pieces of equal length on
 * both sides are verbatim (one character of white space may stand for another); others are one decoded reference or folded
 * white space and are never split.
 */
export type OffsetMap = readonly number[];

/** Text with its place in the source: `map` is null where the text is the verbatim slice from `start` on. */
export interface Placed {
  start: number;
  map: OffsetMap | null;
}

/**
 * The source range of a part of a placed text.
 *
 * @param start offset into the text
 * @param end offset into the text, greater than `start`
 * @returns the tight source range: it begins at the first character's source and ends behind the last one's
 */
export function sourceSpan(placed: Placed, start: number, end: number): Span {
  const { map } = placed;
  if (map === null) return { start: placed.start + start, end: placed.start + end };
  const first = pieceAt(map, start);
  const last = pieceAt(map, end - 1);
  return { start: offsetIn(map, first, start, false), end: offsetIn(map, last, end, true) };
}

/** The piece (its number of triple) that holds a text offset. */
function pieceAt(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = Math.max(0, map.length / 3 - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle * 3] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function offsetIn(map: OffsetMap, piece: number, offset: number, behind: boolean): number {
  const textStart = map[piece * 3] as number;
  const sourceStart = map[piece * 3 + 1] as number;
  const sourceEnd = map[piece * 3 + 2] as number;
  const textEnd = map[piece * 3 + 3] as number;
  if (textEnd - textStart === sourceEnd - sourceStart) return sourceStart + (offset - textStart);
  return behind ? sourceEnd : sourceStart;
}

/** The part of a map that covers text `[start, end)`, its text offsets moved by `shift`, closed by a sentinel. */
export function sliceMap(map: OffsetMap, start: number, end: number, shift: number): number[] {
  const out: number[] = [];
  for (let piece = pieceAt(map, start); piece * 3 + 3 < map.length && (map[piece * 3] as number) < end; piece++) {
    const from = Math.max(start, map[piece * 3] as number);
    const to = Math.min(end, map[piece * 3 + 3] as number);
    out.push(from + shift, offsetIn(map, piece, from, false), offsetIn(map, piece, to, true));
  }
  const sourceEnd = out[out.length - 1] ?? 0;
  out.push(end + shift, sourceEnd, sourceEnd);
  return out;
}

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
  if (start === 0 && end === map[map.length - 3]) {
    const whole = map.slice();
    for (let at = 0; at < whole.length; at += 3) whole[at] = (whole[at] as number) + shift;
    return whole;
  }
  const first = pieceAt(map, start);
  let behind = first;
  while (behind * 3 + 3 < map.length && (map[behind * 3] as number) < end) behind++;
  // Of its size at once: a list that grows leaves as much behind, and a hostile text's has millions of pieces.
  const out: number[] = new Array((behind - first) * 3 + 3);
  let at = 0;
  for (let piece = first; piece < behind; piece++) {
    const from = Math.max(start, map[piece * 3] as number);
    const to = Math.min(end, map[piece * 3 + 3] as number);
    out[at++] = from + shift;
    out[at++] = offsetIn(map, piece, from, false);
    out[at++] = offsetIn(map, piece, to, true);
  }
  const sourceEnd = at === 0 ? 0 : (out[at - 1] as number);
  out[at++] = end + shift;
  out[at++] = sourceEnd;
  out[at] = sourceEnd;
  return out;
}

/** Text that was decoded out of another one (a script's string, an attribute's value), with its place in the input. */
export interface DecodedText extends Placed {
  text: string;
}

/**
 * A map through two decodings: `inner` lies in the text that `outer` places.
 *
 * @param inner a map whose source offsets count in the outer text
 * @returns the same text's map into the outer text's own source; verbatim pieces are cut where the outer ones end
 */
export function throughMap(outer: DecodedText, inner: OffsetMap): number[] {
  if (outer.map === null) return shifted(inner, outer.start);
  const out: number[] = [];
  for (let at = 0; at + 3 < inner.length; at += 3) {
    const text = inner[at] as number;
    const start = inner[at + 1] as number;
    const end = inner[at + 2] as number;
    if (end <= start) {
      const place = placeOf(outer, start);
      out.push(text, place, place);
    } else if ((inner[at + 3] as number) - text !== end - start) {
      const span = sourceSpan(outer, start, end);
      out.push(text, span.start, span.end);
    } else {
      const pieces = sliceMap(outer.map, start, end, text - start);
      for (let piece = 0; piece + 3 < pieces.length; piece++) out.push(pieces[piece] as number);
    }
  }
  const end = out.at(-1) ?? outer.start;
  out.push(inner.at(-3) ?? 0, end, end);
  return out;
}

/** A map into a verbatim slice of the source, as one into the source itself. */
function shifted(inner: OffsetMap, by: number): number[] {
  const out = inner.slice();
  const last = out.length - 3;
  for (let at = 0; at < last; at += 3) {
    out[at + 1] = (out[at + 1] as number) + by;
    out[at + 2] = (out[at + 2] as number) + by;
  }
  const end = last > 0 ? (out[last - 1] as number) : by;
  out[last + 1] = end;
  out[last + 2] = end;
  return out;
}

/** Where an offset of a placed text lies in its source; the end of the text is the end of its source. */
function placeOf(placed: DecodedText, offset: number): number {
  if (placed.map === null) return placed.start + offset;
  if (offset >= placed.text.length) return placed.map.at(-1) ?? placed.start;
  return sourceSpan(placed, offset, offset + 1).start;
}

/** A part of a decoded text. */
export function partOf(whole: DecodedText, start: number, end: number): DecodedText {
  const text = whole.text.slice(start, end);
  if (whole.map === null || end <= start) return { text, start: placeOf(whole, start), map: null };
  return { text, start: 0, map: sliceMap(whole.map, start, end, -start) };
}

/** Several decoded texts one after the other, as one. */
export function joinTexts(parts: readonly DecodedText[]): DecodedText {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  let numbers = 3;
  for (let at = 0; at < parts.length; at++) {
    const { text, map } = parts[at] as DecodedText;
    if (text !== '') numbers += map === null ? 3 : map.length - 3;
  }
  const map: number[] = new Array(numbers);
  let to = 0;
  let length = 0;
  for (let each = 0; each < parts.length; each++) {
    const part = parts[each] as DecodedText;
    if (part.text === '') continue;
    if (part.map === null) {
      map[to++] = length;
      map[to++] = part.start;
      map[to++] = part.start + part.text.length;
    } else {
      // The sentinel is left out: the next part goes on.
      for (let at = 0; at + 3 < part.map.length; at += 3) {
        map[to++] = (part.map[at] as number) + length;
        map[to++] = part.map[at + 1] as number;
        map[to++] = part.map[at + 2] as number;
      }
    }
    length += part.text.length;
  }
  const end = to === 0 ? 0 : (map[to - 1] as number);
  map[to++] = length;
  map[to++] = end;
  map[to] = end;
  return { text: parts.map(({ text }) => text).join(''), start: 0, map };
}

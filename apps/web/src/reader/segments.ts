import type { Span } from '@depeche/core';
import type { Layer, Mark } from './marks.ts';

/** A stretch of text under the same marks, the outermost first. */
export interface Segment extends Span {
  marks: readonly Mark[];
}

/** Whether a layer's marks are drawn; a source's words go with the quotes. */
export function isShown({ layer }: Mark, shown: ReadonlySet<Layer>): boolean {
  return shown.has(layer === 'speaker' ? 'quote' : layer);
}

/**
 * Deals the marks out to the ranges they touch, in one walk over both.
 *
 * @param ranges in the order of the text, not overlapping
 * @param marks sorted by start
 * @returns for each range the marks that touch it, sorted by start
 */
export function dealOut(ranges: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const out: Mark[][] = ranges.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < ranges.length && (ranges[first] as Span).end <= mark.start) first++;
    for (let at = first; at < ranges.length && (ranges[at] as Span).start < mark.end; at++) out[at]?.push(mark);
  }
  return out;
}

/**
 * Cuts a range of the text where marks begin and end. Marks may overlap in any way; each piece lists all that cover it.
 *
 * @param marks sorted by start; only the open ones are looked at for each piece
 */
export function segments(range: Span, marks: readonly Mark[], shown: ReadonlySet<Layer>): Segment[] {
  const inside = marks.filter((mark) => isShown(mark, shown) && mark.start < range.end && mark.end > range.start);
  const cuts = new Set<number>([range.start, range.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, range.start));
    cuts.add(Math.min(end, range.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const out: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index] as number;
    const end = edges[index + 1] as number;
    open = open.filter((mark) => mark.end > start);
    while (next < inside.length && (inside[next] as Mark).start <= start) open.push(inside[next++] as Mark);
    out.push({ start, end, marks: [...open] });
  }
  return out;
}

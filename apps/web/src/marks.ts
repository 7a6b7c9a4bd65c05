import type { Annotations, Span } from '@depeche/core';

/** What can be marked in the text, each a layer that is switched on and off. */
export const LAYERS = [
  'person',
  'organization',
  'place',
  'product',
  'event',
  'index',
  'quote',
  'date',
  'amount',
  'code',
] as const;
export type Layer = (typeof LAYERS)[number];

/** One mark: what it is, and what a reader is told of it. */
export interface Mark extends Span {
  layer: Layer;
  /** The entity it is a mention of. */
  entity: string | null;
  /** Value of a date, an amount or a code. */
  note: string | null;
  /** Its place among the record's quotes. */
  quote: number | null;
}

/** A stretch of text under the same marks, the outermost first. */
export interface Segment extends Span {
  marks: readonly Mark[];
}

/** All marks of a record, longer ones before what lies inside them. */
export function marksOf(annotations: Annotations): Mark[] {
  const marks: Mark[] = [];
  for (const { id, type, mentions } of annotations.entities)
    for (const { start, end } of mentions) marks.push({ start, end, layer: type, entity: id, note: null, quote: null });
  for (const [quote, { start, end, entity, kind }] of annotations.quotes.entries())
    marks.push({ start, end, layer: 'quote', entity, note: kind, quote });
  for (const { start, end, value } of annotations.dates)
    marks.push({ start, end, layer: 'date', entity: null, note: value, quote: null });
  for (const { start, end, kind, value, currency } of annotations.amounts)
    marks.push({
      start,
      end,
      layer: 'amount',
      entity: null,
      note: kind === 'percent' ? `${value} %` : `${value} ${currency ?? ''}`.trim(),
      quote: null,
    });
  for (const { start, end, symbol, mic, entity } of annotations.instruments)
    marks.push({ start, end, layer: 'code', entity, note: mic === null ? symbol : `${symbol} · ${mic}`, quote: null });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Cuts a range of the text where marks begin and end. Marks may overlap in any way; each piece lists all that cover it.
 *
 * @param marks sorted by start
 */
export function segments(range: Span, marks: readonly Mark[], shown: ReadonlySet<Layer>): Segment[] {
  const inside = marks.filter((mark) => shown.has(mark.layer) && mark.start < range.end && mark.end > range.start);
  const cuts = new Set<number>([range.start, range.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, range.start));
    cuts.add(Math.min(end, range.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const out: Segment[] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index] as number;
    const end = edges[index + 1] as number;
    out.push({ start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) });
  }
  return out;
}

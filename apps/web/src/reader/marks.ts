import type { Annotations, ExtractionRecord, Span } from '@depeche/core';
import { entityOf } from './entities.ts';
import { attributionOf } from './speaker.ts';

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
  /** A `speaker` is a source's words that are no name; it comes and goes with the quotes. */
  layer: Layer | 'speaker';
  /** The entity it is a mention of. */
  entity: string | null;
  /** Its place among the record's quotes. */
  quote: number | null;
}

/** All marks of a record, longer ones before what lies inside them. */
export function marksOf(record: ExtractionRecord): Mark[] {
  const annotations = record.annotations;
  if (annotations === undefined) return [];
  const marks = [
    ...names(annotations),
    ...quotations(record, annotations),
    ...annotations.dates.map(({ start, end }): Mark => ({ start, end, layer: 'date', entity: null, quote: null })),
    ...annotations.amounts.map(({ start, end }): Mark => ({ start, end, layer: 'amount', entity: null, quote: null })),
    ...annotations.instruments.map(
      ({ start, end, entity }): Mark => ({ start, end, layer: 'code', entity, quote: null }),
    ),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function names({ entities }: Annotations): Mark[] {
  return entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ start, end }): Mark => ({ start, end, layer: type, entity: id, quote: null })),
  );
}

/** The quotes and, where a source is a pronoun or a noun and no name, the words that stand for it. */
function quotations(record: ExtractionRecord, { quotes }: Annotations): Mark[] {
  const marks: Mark[] = [];
  for (const [at, quote] of quotes.entries()) {
    const { start, end, entity, speaker } = quote;
    marks.push({ start, end, layer: 'quote', entity, quote: at });
    const named = entityOf(record, entity)?.mentions ?? [];
    if (
      speaker !== null &&
      attributionOf(record, quote).why === 'resolved' &&
      !named.some((mention) => mention.start < speaker.end && mention.end > speaker.start)
    )
      marks.push({ start: speaker.start, end: speaker.end, layer: 'speaker', entity, quote: at });
  }
  return marks;
}

import type { ExtractionRecord, Quote } from '@depeche/core';
import { entityOf } from './entities.ts';

/** Who a quote is given to, and what in the text says so. */
export interface Attribution {
  name: string | null;
  /** The speaker's words as they stand beside the quote. */
  written: string | null;
  cue: string | null;
  why: 'named' | 'resolved' | 'unresolved';
}

/** Tells whether the speaker is named beside the words, or a pronoun, a role or a surname joined to a name said before. */
export function attributionOf(record: ExtractionRecord, quote: Quote): Attribution {
  const slice = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : record.article.text.slice(span.start, span.end);
  const written = slice(quote.speaker);
  const entity = entityOf(record, quote.entity);
  const name = entity?.name ?? null;
  const why = name === null ? 'unresolved' : written?.includes(name) === true ? 'named' : 'resolved';
  return { name, written, cue: slice(quote.cue), why };
}

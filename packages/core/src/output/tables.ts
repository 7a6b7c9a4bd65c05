import type { ExtractionRecord, Span } from '../record.ts';
import { type Cell, toCsv } from './csv.ts';
import { entityOf } from './lookup.ts';

type Write = (record: ExtractionRecord) => string;

/** A table of one kind of annotation: each row says its article, its place in the text, and its words. */
function table(
  columns: readonly string[],
  rowsOf: (record: ExtractionRecord) => { span: Span; cells: Cell[] }[],
): Write {
  return (record) => {
    const { article, id } = record;
    const rows = rowsOf(record).map(({ span, cells }) => [
      id ?? null,
      article.url,
      span.start,
      span.end,
      article.text.slice(span.start, span.end),
      ...cells,
    ]);
    return toCsv(['id', 'url', 'start', 'end', 'text', ...columns], rows);
  };
}

const nameOf = ({ annotations }: ExtractionRecord, id: string | null): string | null =>
  entityOf(annotations, id)?.name ?? null;
const wordsOf = ({ article }: ExtractionRecord, span: Span | null): string | null =>
  span === null ? null : article.text.slice(span.start, span.end);

/** Quotes with their speakers. */
export const quotesCsv = table(['kind', 'speaker', 'speaker_words', 'cue'], (record) =>
  (record.annotations?.quotes ?? []).map((quote) => ({
    span: quote,
    cells: [quote.kind, nameOf(record, quote.entity), wordsOf(record, quote.speaker), wordsOf(record, quote.cue)],
  })),
);

/** Mentions of entities, one a row. */
export const entitiesCsv = table(['entity', 'type', 'name', 'country', 'wikidata'], (record) =>
  (record.annotations?.entities ?? []).flatMap(({ id, type, name, mentions, country, wikidata }) =>
    mentions.map((span) => ({ span, cells: [id, type, name, country ?? null, wikidata ?? null] })),
  ),
);

/** Dates with their values. */
export const datesCsv = table(['value'], (record) =>
  (record.annotations?.dates ?? []).map((date) => ({ span: date, cells: [date.value] })),
);

/** Amounts with their values. */
export const amountsCsv = table(['kind', 'value', 'currency'], (record) =>
  (record.annotations?.amounts ?? []).map((amount) => ({
    span: amount,
    cells: [amount.kind, amount.value, amount.currency],
  })),
);

/** Codes of financial instruments. */
export const instrumentsCsv = table(['kind', 'symbol', 'mic', 'entity'], (record) =>
  (record.annotations?.instruments ?? []).map((code) => ({
    span: code,
    cells: [code.kind, code.symbol, code.mic, nameOf(record, code.entity)],
  })),
);

/** Who holds which role where. */
export const rolesCsv = table(['person', 'organization'], (record) =>
  (record.annotations?.roles ?? []).map(({ person, role, organization }) => ({
    span: role,
    cells: [nameOf(record, person), nameOf(record, organization)],
  })),
);

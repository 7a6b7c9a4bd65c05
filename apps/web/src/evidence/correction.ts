import type { ExtractionRecord, Span } from '@depeche/core';

/** What a reader says is wrong: blocks and dropped runs by their id in the view, fields by their new words. */
export interface Correction {
  moved: ReadonlySet<string>;
  fields: Readonly<Record<string, string>>;
}

/** The fields a reader can set right, each with its present words. */
export function fieldsOf({ article }: ExtractionRecord): [string, string][] {
  return [
    ['headline', article.headline ?? ''],
    ['standfirst', article.standfirst ?? ''],
    ['authors', article.authors.map(({ name }) => name).join(', ')],
    ['agency', article.agency ?? ''],
    ['publisher', article.publisher?.name ?? ''],
    ['published', article.published ?? ''],
    ['modified', article.modified ?? ''],
    ['language', article.language ?? ''],
    ['section', article.section ?? ''],
  ];
}

/** The correction as a case for the bench: the input, and what should have been kept, left out and read. */
export function caseOf(record: ExtractionRecord, input: string, correction: Correction): string {
  const moved = (letter: string, sources: readonly { source: Span }[]): Span[] =>
    sources.filter((_, at) => correction.moved.has(`${letter}${at}`)).map(({ source }) => source);
  return `${JSON.stringify(
    {
      id: record.id ?? null,
      url: record.input.url ?? null,
      [record.input.kind === 'html' ? 'html' : 'text']: input,
      keep: moved('d', record.article.dropped),
      drop: moved('b', record.article.blocks),
      fields: correction.fields,
    },
    null,
    2,
  )}\n`;
}

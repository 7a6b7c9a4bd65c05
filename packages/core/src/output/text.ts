import type { ExtractionRecord } from '../record.ts';

/** One line, white space folded: a field never brings its own line breaks. */
function line(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/**
 * The record as plain text: headline, standfirst, byline, then the article's own words.
 *
 * @param record a record without `error`
 * @returns lines ending in one newline; empty where the record has neither headline nor text
 */
export function toText(record: ExtractionRecord): string {
  const { article } = record;
  const parts: string[] = [];
  if (article.headline !== null) parts.push(line(article.headline));
  if (article.standfirst !== null) parts.push(line(article.standfirst));
  const names = article.authors.map((author) => line(author.name)).join(', ');
  const byline = [names, article.agency ?? article.publisher?.name ?? '', article.published ?? ''];
  const shown = byline.filter((part) => part !== '').map(line);
  if (shown.length > 0) parts.push(shown.join(' · '));
  if (article.text !== '') parts.push(article.text);
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

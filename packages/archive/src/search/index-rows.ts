import { type SQL, sql } from 'drizzle-orm';
import { inPieces } from '../database.ts';
import { indexedText } from './words.ts';

/** What the full-text index takes of an article. */
export interface Indexed {
  id: number;
  headline: string | null;
  standfirst: string | null;
  text: string;
  /** See `search/stems.ts`. */
  stems: string;
}

/** Of longer texts the beginning is indexed: a statement takes so much everywhere. In code units. */
const INDEXED = 500_000;

/**
 * The statements that put articles into the index, in which they are not.
 *
 * @param where which of them, by `value`, a row as a JSON array; default all
 */
export function indexed(rows: readonly Indexed[], where: SQL = sql`true`): SQL[] {
  const cells = rows.map(({ id, headline, standfirst, text, stems }) => [
    id,
    headline === null ? null : indexedText(headline),
    standfirst === null ? null : indexedText(standfirst),
    indexedText(text.slice(0, INDEXED)).slice(0, INDEXED),
    stems.slice(0, INDEXED / 5),
  ]);
  return inPieces(cells).map(
    (piece) => sql`insert into articles_text (rowid, headline, standfirst, text, stems)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(${piece}) where ${where}`,
  );
}

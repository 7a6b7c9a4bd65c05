import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { unpackText } from '../keep/pack.ts';

/** Whether the input of an article's newest revision is at hand: kept, too long for that, or never handed over. */
export type SourceState = 'kept' | 'too-long' | 'none';

/** What is known of the input of an article that is there. */
export async function sourceState(database: Database, article: number): Promise<SourceState> {
  const [row] = await database.rows<[number]>(sql`select packed is null from sources where article = ${article}`);
  return row === undefined ? 'none' : row[0] === 1 ? 'too-long' : 'kept';
}

/** The input of an article's newest revision, as it came: what the record's places point into. */
export interface Source {
  state: SourceState;
  /** Null where it is not kept. */
  text: string | null;
}

/** The input an article was read from; null where there is no such article. */
export async function readSource(database: Database, article: number): Promise<Source | null> {
  const [row] = await database.rows<[number | null, Uint8Array | null]>(sql`
    select sources.article, packed from articles left join sources on sources.article = articles.id
    where articles.id = ${article}`);
  if (row === undefined) return null;
  const [kept, packed] = row;
  if (kept === null) return { state: 'none', text: null };
  return packed === null ? { state: 'too-long', text: null } : { state: 'kept', text: unpackText(packed) };
}

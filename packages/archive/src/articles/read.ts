import type { ExtractionRecord } from '@depeche/core';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { unpackRecord } from '../keep/pack.ts';
import { type ArticleSummary, summaries } from '../search/summary.ts';
import { type SourceState, sourceState } from './source.ts';

/** An article whole: the summary, the record as it came in, and which archive entity each of its entities is. */
export interface ArticleDetail extends ArticleSummary {
  record: ExtractionRecord;
  /** The record's entity ids (`e1` …) to the archive's. */
  entities: Record<string, number>;
  /** Whether the input it was read from is kept, too. */
  source: SourceState;
}

/** An article with its newest record, or null. */
export async function readArticle(database: Database, id: number): Promise<ArticleDetail | null> {
  const [summary] = await summaries(database, [id]);
  if (summary === undefined) return null;
  const record = await readRevision(database, id, summary.revision);
  if (record === null) return null;
  const rows = await database.rows<[number, number]>(sql`
    select local, entities.root from mentions join entities on entities.id = mentions.entity where article = ${id}
    order by local`);
  return {
    ...summary,
    record,
    entities: Object.fromEntries(rows.map(([local, entity]) => [`e${local}`, entity])),
    source: await sourceState(database, id),
  };
}

/** The record of one revision, or null. */
export async function readRevision(database: Database, id: number, revision: number): Promise<ExtractionRecord | null> {
  const [row] = await database.rows<[Uint8Array, Uint8Array]>(
    sql`select text, rest from revisions where article = ${id} and revision = ${revision}`,
  );
  return row === undefined ? null : unpackRecord({ text: row[0], rest: row[1] });
}

/** Marks articles read or unread; returns how many there are of them. */
export async function markRead(
  database: Database,
  which: { article?: number; feed?: number },
  read: boolean,
): Promise<void> {
  const where = which.article !== undefined ? sql`id = ${which.article}` : sql`feed = ${which.feed ?? -1}`;
  await database.write([sql`update articles set read = ${read ? 1 : 0} where ${where} and read <> ${read ? 1 : 0}`]);
}

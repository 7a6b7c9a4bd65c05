import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';

/** What a reader set right, as the viewer writes it: a JSON object. */
export type Correction = Record<string, unknown>;

/** The corrections kept with an article; null where there is no such article. */
export async function readCorrections(
  database: Database,
  article: number,
): Promise<{ cases: Correction[]; changed: string | null } | null> {
  const [row] = await database.rows<[string | null, number | null]>(sql`
    select cases, changed from articles left join corrections on article = articles.id where articles.id = ${article}`);
  if (row === undefined) return null;
  const [cases, changed] = row;
  return {
    cases: cases === null ? [] : (JSON.parse(cases) as Correction[]),
    changed: changed === null ? null : new Date(changed).toISOString(),
  };
}

/** Puts corrections in the place of those kept with an article; false where there is no such article. */
export async function writeCorrections(
  database: Database,
  article: number,
  cases: readonly Correction[],
  now: number,
): Promise<boolean> {
  const [row] = await database.rows<[number]>(sql`select id from articles where id = ${article}`);
  if (row === undefined) return false;
  await database.write([
    cases.length === 0
      ? sql`delete from corrections where article = ${article}`
      : sql`insert into corrections (article, cases, changed) values (${article}, ${JSON.stringify(cases)}, ${now})
            on conflict (article) do update set cases = excluded.cases, changed = excluded.changed`,
  ]);
  return true;
}

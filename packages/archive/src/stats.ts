import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { type EntitySummary, findEntities } from './entities/find.ts';
import { isoDay } from './keep/dates.ts';
import * as tables from './schema.ts';
import { all, conditions } from './search/filters.ts';

/** What the archive holds, for charts. */
export interface Stats {
  articles: number;
  /** Stories: groups of copies, each counted once. */
  groups: number;
  unread: number;
  entities: number;
  quotes: number;
  feeds: number;
  /** Bytes, where the place that keeps it tells. */
  size: number | null;
  /** Days of the articles, oldest first; the last 800 that have any. */
  days: { day: string; articles: number }[];
  publishers: { value: string; articles: number }[];
  agencies: { value: string; articles: number }[];
  languages: { value: string; articles: number }[];
  people: EntitySummary[];
  organizations: EntitySummary[];
  instruments: { value: string; articles: number }[];
}

/**
 * Figures of the whole archive; `from` and `to` (ISO 8601 days, both included) narrow the counts by day, publisher, agency
 * and language.
 */
export async function archiveStats(
  database: Database,
  range: { from?: string | undefined; to?: string | undefined } = {},
): Promise<Stats> {
  const where = all(conditions(range, tables.articles));
  const one = async (query: SQL): Promise<number> => (await database.rows<[number]>(query))[0]?.[0] ?? 0;
  const counts = async (column: SQL): Promise<{ value: string; articles: number }[]> =>
    (
      await database.rows<[string, number]>(sql`
        select ${column}, count(*) as n from articles where ${where} and ${column} is not null
        group by 1 order by n desc, 1 limit 30`)
    ).map(([value, articles]) => ({ value, articles }));
  const days = await database.rows<[number, number]>(
    sql`select day, count(*) from articles where ${where} group by day order by day desc limit 800`,
  );
  const instruments = await database.rows<[string, number]>(sql`
    select symbol, count(distinct article) as n from instruments group by symbol order by n desc, symbol limit 30`);
  return {
    articles: await one(sql`select count(*) from articles where ${where}`),
    groups: await one(sql`select count(distinct group_id) from articles where ${where}`),
    unread: await one(sql`select count(*) from articles where ${where} and read = 0`),
    entities: await one(sql`select count(*) from entities where articles > 0 and root = id`),
    quotes: await one(sql`select count(*) from quotes`),
    feeds: await one(sql`select count(*) from feeds`),
    size: (await database.driver.size?.()) ?? null,
    days: days.reverse().map(([day, articles]) => ({ day: isoDay(day), articles })),
    publishers: await counts(sql`coalesce(domain, publisher)`),
    agencies: await counts(sql`agency`),
    languages: await counts(sql`language`),
    people: (await findEntities(database, { type: 'person', limit: 20 })).entities,
    organizations: (await findEntities(database, { type: 'organization', limit: 20 })).entities,
    instruments: instruments.map(([value, articles]) => ({ value, articles })),
  };
}

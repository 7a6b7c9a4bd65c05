import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { EntityKind, EntitySummary } from './entities/find.ts';
import { isoDay } from './keep/dates.ts';
import { type ArticleSummary, summaries } from './search/summary.ts';

/** What the archive knows about a code. */
export interface InstrumentDetail {
  symbol: string;
  /** `ric`, `ticker` or `isin`, the most frequent first, with the exchange each names. */
  kinds: { kind: string; mic: string | null; articles: number }[];
  articles: number;
  /** Articles a day, the last 800 days that have any, oldest first. */
  timeline: { day: string; articles: number }[];
  /** Whose code articles say it is. */
  entities: (Pick<EntitySummary, 'id' | 'name' | 'type'> & { articles: number })[];
  latest: ArticleSummary[];
}

/** A code by its symbol as written (`NVDA.O`), or null where no article holds it. */
export async function readInstrument(database: Database, symbol: string): Promise<InstrumentDetail | null> {
  const kinds = await database.rows<[string, string | null, number]>(sql`
    select kind, mic, count(distinct article) as n from instruments where symbol = ${symbol}
    group by kind, mic order by n desc, kind limit 20`);
  if (kinds.length === 0) return null;
  const days = await database.rows<[number, number]>(sql`
    select day, count(distinct article) from instruments where symbol = ${symbol} group by day order by day desc limit 800`);
  const entities = await database.rows<[number, string, EntityKind, number]>(sql`
    select root.id, root.name, root.type, count(distinct article) as n
    from instruments join entities on entities.id = instruments.entity join entities as root on root.id = entities.root
    where symbol = ${symbol} group by root.id order by n desc, root.id limit 20`);
  const [[articles = 0] = []] = await database.rows<[number]>(
    sql`select count(distinct article) from instruments where symbol = ${symbol}`,
  );
  const latest = await database.rows<[number]>(
    sql`select distinct article from instruments where symbol = ${symbol} order by article desc limit 20`,
  );
  return {
    symbol,
    kinds: kinds.map(([kind, mic, n]) => ({ kind, mic, articles: n })),
    articles,
    timeline: days.reverse().map(([day, n]) => ({ day: isoDay(day), articles: n })),
    entities: entities.map(([id, name, type, n]) => ({ id, name, type, articles: n })),
    latest: await summaries(
      database,
      latest.map(([id]) => id),
    ),
  };
}

/** Codes that begin with these letters, those in most articles first. */
export async function findInstruments(
  database: Database,
  query: { q?: string | undefined; limit?: number | undefined },
): Promise<{ symbol: string; kind: string; mic: string | null; articles: number }[]> {
  const begin = (query.q ?? '').toUpperCase();
  const rows = await database.rows<[string, string, string | null, number]>(sql`
    select symbol, kind, max(mic), count(distinct article) as n from instruments
    where symbol >= ${begin} and symbol < ${`${begin}\u{10ffff}`}
    group by symbol, kind order by n desc, symbol limit ${query.limit ?? 20}`);
  return rows.map(([symbol, kind, mic, articles]) => ({ symbol, kind, mic, articles }));
}

import { sql } from 'drizzle-orm';
import { among, type Database, insertRows } from '../database.ts';
import * as tables from '../schema.ts';

/** A feed somebody reads. */
export interface KeptFeed {
  id: number;
  url: string;
  title: string | null;
  /** The site it is of. */
  site: string | null;
  folder: string | null;
  /** ISO 8601, UTC; null where it has not been looked at yet. */
  polled: string | null;
  due: string;
  /** Looks that failed in a row, and why the last one did. */
  failures: number;
  problem: string | null;
  articles: number;
  unread: number;
}

/** What a poller needs to know of a feed. */
export interface DueFeed {
  id: number;
  url: string;
  etag: string | null;
  lastModified: string | null;
  failures: number;
}

/** What a look at a feed found out. */
export interface Polled {
  at: number;
  due: number;
  failures: number;
  problem: string | null;
  /** What the server said of the feed as it is now; absent where it did not change. */
  now?: { title: string | null; site: string | null; etag: string | null; lastModified: string | null };
}

/** What became of an item: the article it is, or why it is none. */
export interface SettledItem {
  item: string;
  article: number | null;
  problem: string | null;
}

/** All feeds, or one; by folder and title. */
export async function listFeeds(database: Database, id?: number): Promise<KeptFeed[]> {
  const rows = await database.rows<
    [
      number,
      string,
      string | null,
      string | null,
      string | null,
      number | null,
      number,
      number,
      string | null,
      number,
      number,
    ]
  >(sql`
    select id, url, title, site, folder, polled, due, failures, problem,
           (select count(*) from articles where feed = feeds.id),
           (select count(*) from articles where feed = feeds.id and read = 0)
    from feeds where ${id === undefined ? sql`true` : sql`id = ${id}`}
    order by folder is not null, folder, lower(coalesce(title, url)), id limit 10000`);
  return rows.map(([feed, url, title, site, folder, polled, due, failures, problem, articles, unread]) => ({
    id: feed,
    url,
    title,
    site,
    folder,
    polled: polled === null ? null : new Date(polled).toISOString(),
    due: new Date(due).toISOString(),
    failures,
    problem,
    articles,
    unread,
  }));
}

/** Adds feeds that are not there yet, to be looked at as soon as may be. */
export async function addFeeds(
  database: Database,
  feeds: readonly { url: string; title: string | null; site: string | null; folder: string | null }[],
  now: number,
): Promise<void> {
  const rows = feeds.map((feed) => ({ ...feed, added: now, due: now }));
  await database.write(insertRows(tables.feeds, rows, sql`on conflict (url) do nothing`));
}

/** The feed of an address. */
export async function feedAt(database: Database, url: string): Promise<KeptFeed | null> {
  const [row] = await database.rows<[number]>(sql`select id from feeds where url = ${url}`);
  return row === undefined ? null : ((await listFeeds(database, row[0]))[0] ?? null);
}

/** Gives a feed a title or puts it in a folder. */
export async function changeFeed(
  database: Database,
  id: number,
  { title, folder }: { title?: string | undefined; folder?: string | null | undefined },
): Promise<void> {
  await database.write([
    ...(title === undefined ? [] : [sql`update feeds set title = ${title} where id = ${id}`]),
    ...(folder === undefined ? [] : [sql`update feeds set folder = ${folder} where id = ${id}`]),
  ]);
}

/** Ends a subscription; its articles stay. */
export async function removeFeed(database: Database, id: number): Promise<void> {
  await database.write([
    sql`delete from feed_items where feed = ${id}`,
    sql`update articles set feed = null where feed = ${id}`,
    sql`delete from feeds where id = ${id}`,
  ]);
}

/** Feeds whose time has come, the longest waiting first; one by its id, whether its time has come or not. */
export async function dueFeeds(database: Database, now: number, most: number, id?: number): Promise<DueFeed[]> {
  const where = id === undefined ? sql`due <= ${now}` : sql`id = ${id}`;
  const rows = await database.rows<[number, string, string | null, string | null, number]>(sql`
    select id, url, etag, last_modified, failures from feeds where ${where} order by due limit ${most}`);
  return rows.map(([feed, url, etag, lastModified, failures]) => ({ id: feed, url, etag, lastModified, failures }));
}

/** Which of a feed's items have not been settled. */
export async function newItems(database: Database, feed: number, items: readonly string[]): Promise<Set<string>> {
  const rows = await database.rows<[string]>(
    sql`select item from feed_items where feed = ${feed} and item in ${among(items)}`,
  );
  const known = new Set(rows.map(([item]) => item));
  return new Set(items.filter((item) => !known.has(item)));
}

/** Writes down what became of items, so that they are not fetched again. */
export async function settleItems(
  database: Database,
  feed: number,
  settled: readonly SettledItem[],
  now: number,
): Promise<void> {
  if (settled.length === 0) return;
  const rows = settled.map((one) => ({ feed, seen: now, ...one }));
  await database.write(insertRows(tables.feedItems, rows, sql`on conflict do nothing`));
}

/** Writes down a look at a feed. A title somebody gave it stays. */
export async function recordPoll(database: Database, feed: number, polled: Polled): Promise<void> {
  const { at, due, failures, problem, now } = polled;
  await database.write([
    sql`update feeds set polled = ${at}, due = ${due}, failures = ${failures}, problem = ${problem} where id = ${feed}`,
    ...(now === undefined
      ? []
      : [
          sql`update feeds set title = coalesce(title, ${now.title}), site = coalesce(${now.site}, site),
              etag = ${now.etag}, last_modified = ${now.lastModified} where id = ${feed}`,
        ]),
  ]);
}

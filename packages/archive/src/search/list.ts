import { type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { among, type Database } from '../database.ts';
import * as tables from '../schema.ts';
import { BadRequest, readCursor, writeCursor } from './cursor.ts';
import { all, conditions, type Filters } from './filters.ts';
import { readQuery, type TextQuery } from './query.ts';
import { type FoundArticle, summaries, withMarks } from './summary.ts';

/** What a list of articles is asked for. */
export interface ArticleQuery extends Filters {
  /** What a person typed: see `readQuery`. */
  q?: string | undefined;
  /** Default: relevance where something is looked for, else newest. */
  sort?: 'relevance' | 'newest' | undefined;
  /** Of a group of copies only the best placed one. */
  collapse?: boolean | undefined;
  /** 1 to 100. Default 20. */
  limit?: number | undefined;
  cursor?: string | undefined;
}

export interface ArticleList {
  articles: FoundArticle[];
  /** Goes into `cursor` for what follows; null at the end. */
  next: string | null;
}

/**
 * Of the articles that hold the words, the last to come in are ranked. A word that stands in more of them than this says
 * little about any.
 */
export const RANKED = 4000;
/** As far as a ranked list goes; further down nobody looks, and the cursor carries what was shown. */
export const DEEPEST = 1000;

const { articles } = tables;

/**
 * Articles that hold what is looked for and fulfil the filters, page by page. While articles come in, no page shows one
 * twice or leaves out one that was there: by date the cursor is a place in the order; by relevance, where weights shift
 * with every article, it holds what was shown, and what came in since the first page is left out.
 *
 * @throws BadRequest for a cursor that is none, or of another question
 */
export async function listArticles(database: Database, query: ArticleQuery): Promise<ArticleList> {
  const text = query.q === undefined ? null : readQuery(query.q);
  if (text === null && query.q !== undefined && query.q.trim() !== '') return { articles: [], next: null };
  const ranked = text !== null && (query.sort ?? 'relevance') === 'relevance';
  const { ids, next } = ranked ? await byRank(database, query, text) : await byMoment(database, query, text);
  return { articles: await withMarks(database, await summaries(database, ids), text?.terms ?? []), next };
}

interface Page {
  ids: number[];
  next: string | null;
}

async function byMoment(database: Database, query: ArticleQuery, text: TextQuery | null): Promise<Page> {
  const limit = query.limit ?? 20;
  const question = questionOf(query, 'newest');
  const where = conditions(query, articles, text !== null);
  if (query.cursor !== undefined) {
    const cursor = readCursor(query.cursor, question);
    if (!('after' in cursor)) throw new BadRequest('cursor: it belongs to a list in another order');
    const [moment = 0, id = 0] = cursor.after;
    where.push(sql`(${articles.moment}, ${articles.id}) < (${moment}, ${id})`);
  }
  if (query.collapse === true) where.push(sql`not exists (${laterCopy(query, text)})`);
  const found =
    text === null
      ? sql`select ${articles.id}, ${articles.moment} from ${articles} where ${all(where)}`
      : sql`select ${articles.id}, ${articles.moment} from ${INDEXED} where ${matches(text)} and ${all(where)}
            order by articles_text.rowid desc limit ${RANKED}`;
  const rows = await database.rows<[number, number]>(
    sql`select * from (${found}) order by moment desc, id desc limit ${limit + 1}`,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    ids: shown.map(([id]) => id),
    next: rows.length > limit && last !== undefined ? writeCursor({ after: [last[1], last[0]] }, question) : null,
  };
}

/** A copy that stands before an article in the list by date. */
function laterCopy(query: Filters, text: TextQuery | null): SQL {
  const copy = alias(articles, 'copy');
  const where = conditions(query, copy, true);
  where.push(
    sql`${copy.group} = ${articles.group}`,
    sql`(${copy.moment}, ${copy.id}) > (${articles.moment}, ${articles.id})`,
  );
  if (text !== null) where.push(sql`${copy.id} in (select rowid from articles_text where ${matches(text)})`);
  return sql`select 1 from ${articles} as copy where ${all(where)}`;
}

async function byRank(database: Database, query: ArticleQuery, text: TextQuery): Promise<Page> {
  const question = questionOf(query, 'relevance');
  const cursor = query.cursor === undefined ? null : readCursor(query.cursor, question);
  if (cursor !== null && !('bound' in cursor)) throw new BadRequest('cursor: it belongs to a list in another order');
  const given = cursor?.given ?? [];
  const limit = Math.min(query.limit ?? 20, DEEPEST - given.length);
  if (limit <= 0) return { ids: [], next: null };
  const where = conditions(query, articles, true);
  if (cursor !== null) where.push(sql`articles_text.rowid <= ${cursor.bound}`);
  const most = limit + 1;
  let rows = await best(database, [ranked(text.match, where)], query.collapse === true, given, most);
  // Other forms of the words come after all that hold them as they were typed, and only where those do not fill the page.
  if (rows.length < most && text.wide !== text.match)
    rows = await best(
      database,
      [ranked(text.match, where), ranked(text.wide, where)],
      query.collapse === true,
      given,
      most,
    );
  const ids = rows.slice(0, limit).map(([id]) => id);
  const shown = [...given, ...ids];
  const bound = cursor?.bound ?? rows[0]?.[1] ?? 0;
  const more = rows.length > limit && shown.length < DEEPEST;
  return { ids, next: more ? writeCursor({ bound, given: shown }, question) : null };
}

/** The last to come in of what an expression finds, each with its rank. */
function ranked(match: string, where: readonly SQL[]): SQL {
  return sql`select articles_text.rowid as id, bm25(articles_text, 8.0, 3.0, 1.0, 0.5) as rank
    from ${where.length === 0 ? sql`articles_text` : INDEXED} where articles_text match ${match} and ${all(where)}
    order by articles_text.rowid desc limit ${RANKED}`;
}

/**
 * The best of what is found, and the newest article there is.
 *
 * @param tiers what stands in an earlier one comes before what stands only in a later one
 */
async function best(
  database: Database,
  tiers: readonly SQL[],
  collapse: boolean,
  given: readonly number[],
  most: number,
): Promise<[id: number, newest: number][]> {
  const [first, second] = tiers;
  const found =
    second === undefined
      ? sql`found as materialized (select id, rank, 0 as tier from (${first}))`
      : sql`typed as materialized (${first}), bent as materialized (${second}),
            found as materialized (select id, rank, 0 as tier from typed
              union all select id, rank, 1 as tier from bent where id not in (select id from typed))`;
  const each = collapse
    ? // The earliest copy stands for all: which one ranks best may change from page to page.
      sql`select id, tier, rank from (
            select found.id, tier, min(rank) over (partition by group_id, tier) as rank,
                   row_number() over (partition by group_id order by tier, found.id) as place
            from found join articles on articles.id = found.id)
          where place = 1`
    : sql`select id, tier, rank from found`;
  return database.rows<[number, number]>(sql`
    with ${found}
    select id, (select max(id) from articles) from (${each}) where id not in ${among(given)}
    order by tier, rank, id desc limit ${most}`);
}

/** The index first, so that its order leads. */
const INDEXED = sql`articles_text cross join articles on articles.id = articles_text.rowid`;

function matches(text: TextQuery): SQL {
  return sql`articles_text match ${text.wide}`;
}

/**
 * The ids a query finds, the last to come in first.
 *
 * @param most how many are looked at
 */
export function foundIds(query: ArticleQuery, most: number): SQL {
  const text = query.q === undefined ? null : readQuery(query.q);
  if (text === null && (query.q ?? '').trim() !== '') return sql`select id from articles where false`;
  const where = all(conditions(query, articles, text !== null));
  return text === null
    ? sql`select ${articles.id} from ${articles} where ${where} order by ${articles.id} desc limit ${most}`
    : sql`select ${articles.id} from ${INDEXED} where ${matches(text)} and ${where}
          order by articles_text.rowid desc limit ${most}`;
}

function questionOf({ cursor: _cursor, limit: _limit, ...asked }: ArticleQuery, sort: string): string {
  return JSON.stringify(
    Object.entries({ ...asked, sort })
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
}

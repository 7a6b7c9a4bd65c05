import { type SQL, sql } from 'drizzle-orm';
import { among, type Database } from '../database.ts';
import { unpackText } from '../keep/pack.ts';
import * as tables from '../schema.ts';
import type { Term } from './query.ts';
import { marked, type Piece, snippet } from './snippet.ts';

/** An article as lists show it. */
export interface ArticleSummary {
  id: number;
  url: string | null;
  headline: string | null;
  standfirst: string | null;
  authors: string[];
  publisher: { name: string | null; domain: string | null } | null;
  agency: string | null;
  section: string | null;
  language: string | null;
  image: string | null;
  /** As the record says it. */
  published: string | null;
  modified: string | null;
  /** ISO 8601, UTC. */
  received: string;
  /** Number of the newest revision, from 1. */
  revision: number;
  words: number;
  confidence: number;
  /** Articles that tell the same in the same words: the first one's id, and how many there are. */
  group: { id: number; size: number };
  feed: number | null;
  read: boolean;
}

/** A summary with the hits of a search; without one the snippet is the text's beginning. */
export interface FoundArticle extends ArticleSummary {
  marks: { headline: Piece[]; text: Piece[] };
}

const { articles } = tables;

/** Summaries of articles, in the order of the ids; those that are gone are left out. */
export async function summaries(database: Database, ids: readonly number[]): Promise<ArticleSummary[]> {
  if (ids.length === 0) return [];
  const rows = await database
    .select({
      article: articles,
      size: sql<number>`(select count(*) from articles as copies where copies.group_id = articles.group_id)`,
    })
    .from(articles)
    .where(sql`${articles.id} in ${among(ids)}`);
  const known = new Map(rows.map(({ article, size }) => [article.id, summaryOf(article, size)]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

function summaryOf(row: typeof articles.$inferSelect, size: number): ArticleSummary {
  const { publisher, domain, day: _day, moment: _moment, identity: _identity, revised: _revised, ...rest } = row;
  return {
    ...rest,
    authors: JSON.parse(row.authors) as string[],
    publisher: publisher === null && domain === null ? null : { name: publisher, domain },
    received: new Date(row.received).toISOString(),
    group: { id: row.group, size },
  };
}

/** Adds to summaries what was found in them. */
export async function withMarks(
  database: Database,
  found: readonly ArticleSummary[],
  terms: readonly Term[],
): Promise<FoundArticle[]> {
  const texts = await newestTexts(
    database,
    found.map(({ id }) => id),
  );
  return found.map((article) => ({
    ...article,
    marks: {
      headline: marked(article.headline ?? '', terms, article.language),
      text: snippet(texts.get(article.id) ?? '', terms, article.language),
    },
  }));
}

/** The texts of articles' newest revisions. */
export async function newestTexts(database: Database, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database.rows<[number, Uint8Array]>(textsOf(among(ids)));
  return new Map(rows.map(([id, text]) => [id, unpackText(text)]));
}

function textsOf(ids: SQL): SQL {
  return sql`select a.id, r.text from articles a join revisions r on r.article = a.id and r.revision = a.revision
    where a.id in ${ids}`;
}

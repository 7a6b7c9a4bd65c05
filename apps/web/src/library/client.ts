import type { App } from '@depeche/api';
import type { ExtractionRecord } from '@depeche/core';
import { hc, type InferResponseType } from 'hono/client';
import type { Reading } from '../engine/reading.ts';
import { hasServer, problemIn, reached } from '../engine/server.ts';

const { v1 } = hc<App>(location.origin);

export type ArticleList = InferResponseType<typeof v1.articles.$get, 200>;
export type FoundArticle = ArticleList['articles'][number];
export type Counts = NonNullable<ArticleList['counts']>;
export type Facet = keyof Counts['facets'];
type One = (typeof v1.articles)[':id'];
export type ArticleDetail = Extract<InferResponseType<One['$get'], 200>, { record: unknown }>;
export type Revisions = InferResponseType<One['revisions']['$get'], 200>;
export type Changes = InferResponseType<One['diff']['$get'], 200>;
export type Dossier = InferResponseType<(typeof v1.entities)[':id']['$get'], 200>;
export type Decision = Dossier['joins'][number];
export type KeptQuote = Dossier['quotes']['latestBy'][number];
export type EntityList = InferResponseType<typeof v1.entities.$get, 200>;
export type QuoteList = InferResponseType<typeof v1.quotes.$get, 200>;

/** What the archive is asked for; the names are those of its routes. */
export type Query = Readonly<Partial<Record<string, string>>>;

interface Answer {
  ok: boolean;
  status: number;
  json: () => Promise<unknown>;
}

async function answered<T>(asking: Promise<Answer>): Promise<T> {
  return (await (await done(asking)).json()) as T;
}

/** An answer that need not be read, once it says that what was asked is done. */
async function done(asking: Promise<Answer>): Promise<Answer> {
  const response = await reached(asking);
  if (response.ok) return response;
  throw problemIn(response.status, await response.json().catch(() => null));
}

let present: Promise<boolean> | null = null;

/** Whether the server of our origin keeps an archive; asked once. */
export function hasArchive(): Promise<boolean> {
  present ??= hasServer().then((server) =>
    server
      ? v1.articles
          .$get({ query: { limit: '1' } })
          .then(({ ok }) => ok)
          .catch(() => false)
      : false,
  );
  return present;
}

const param = (id: number) => ({ id: `${id}` }) as never;

/** A record without its candidates, which are for correcting it now and not for keeping. */
function bare(record: ExtractionRecord): ExtractionRecord {
  const { candidates: _, ...article } = record.article;
  return { ...record, article };
}

/** Longest body that is sent, in bytes: what a server takes unless told otherwise. */
const LONGEST_BODY = 8 * 1024 * 1024;

/**
 * A record to be kept, as JSON, with what it was read from where that is here and not too much for a server; whether it is
 * too long for the archive is the archive's to say, which remembers it.
 */
export function sourced({ record, input }: Pick<Reading, 'record' | 'input'>): string {
  const whole = JSON.stringify({ record: bare(record), source: input });
  return input === null || new Blob([whole]).size < LONGEST_BODY
    ? whole
    : JSON.stringify({ record: bare(record), source: null });
}

/** The archive of our origin. Each call throws a `ServerProblem` for what is refused. */
export const archive = {
  search: (query: Query, signal: AbortSignal): Promise<ArticleList> =>
    answered(v1.articles.$get({ query: query as never }, { init: { signal } })),
  article: (id: number): Promise<ArticleDetail> =>
    answered(v1.articles[':id'].$get({ param: param(id), query: {} }) as Promise<Answer>),
  revisions: (id: number): Promise<Revisions> => answered(v1.articles[':id'].revisions.$get({ param: param(id) })),
  /** What changed from an article's newest text to its copy's. */
  compare: (id: number, from: number, other: number): Promise<Changes> =>
    answered(v1.articles[':id'].diff.$get({ param: param(id), query: { from: `${from}`, with: `${other}` } as never })),
  entity: (id: number): Promise<Dossier> => answered(v1.entities[':id'].$get({ param: param(id) })),
  /** Entities by words of their names. */
  entities: (query: Query): Promise<EntityList> => answered(v1.entities.$get({ query: query as never })),
  /** Says that an entity is another one, as which it is shown. */
  join: (id: number, into: number): Promise<Decision> =>
    answered(v1.entities[':id'].joins.$post({ param: param(id), json: { into } })),
  /** Says that in these articles the name means another. */
  split: (id: number, articles: number[]): Promise<Decision> =>
    answered(v1.entities[':id'].splits.$post({ param: param(id), json: { articles } })),
  /** Takes a join or a split back. */
  undo: (decision: number): Promise<Decision> => answered(v1.joins[':id'].$delete({ param: param(decision) })),
  /** Quotes by (`speaker`) or about an entity, a page at a time. */
  quotes: (query: Query): Promise<QuoteList> => answered(v1.quotes.$get({ query: query as never })),
  async markRead(id: number, read: boolean): Promise<void> {
    await done(v1.articles[':id'].$patch({ param: param(id), json: { read } }));
  },
  async remove(id: number): Promise<void> {
    await done(v1.articles[':id'].$delete({ param: param(id) }));
  },
  keep: (reading: Reading): Promise<{ article: number; state: string }> =>
    answered(
      fetch('/v1/articles', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: sourced(reading),
      }),
    ),
  /** Keeps many; how many were. */
  async keepAll(readings: readonly Reading[]): Promise<number> {
    const response = await reached(
      fetch('/v1/articles', {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body: readings.map((reading) => `${sourced(reading)}\n`).join(''),
      }),
    );
    const lines = (await response.text()).split('\n').filter((line) => line !== '');
    return response.ok ? lines.filter((line) => 'article' in (JSON.parse(line) as object)).length : 0;
  },
  /** The input that an article's newest record was read from. */
  async source(id: number): Promise<string> {
    const response = await reached(fetch(`/v1/articles/${id}/source`));
    if (!response.ok) throw problemIn(response.status, await response.json().catch(() => null));
    // A byte order mark is a character of the input: without it every place in the record would be one off.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  },
  corrections: (id: number): Promise<{ cases: Record<string, unknown>[] }> =>
    answered(v1.articles[':id'].corrections.$get({ param: param(id) })),
  correct: (id: number, cases: object[]): Promise<unknown> =>
    answered(v1.articles[':id'].corrections.$put({ param: param(id), json: { cases } as never })),
};

import type { App } from '@depeche/api';
import type { ExtractionRecord } from '@depeche/core';
import { hc, type InferResponseType } from 'hono/client';
import { hasServer, ServerProblem } from '../engine/server.ts';

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
export type KeptQuote = Dossier['quotes']['latestBy'][number];

/** What the archive is asked for; the names are those of its routes. */
export type Query = Readonly<Partial<Record<string, string>>>;

interface Answer {
  ok: boolean;
  status: number;
  json: () => Promise<unknown>;
}

async function answered<T>(asking: Promise<Answer>): Promise<T> {
  const response = await asking;
  if (response.ok) return (await response.json()) as T;
  const { title, detail } = (await response.json().catch(() => ({}))) as { title?: string; detail?: string };
  throw new ServerProblem(response.status, title ?? `${response.status}`, detail ?? '');
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
  async markRead(id: number, read: boolean): Promise<void> {
    await v1.articles[':id'].$patch({ param: param(id), json: { read } });
  },
  async remove(id: number): Promise<void> {
    await v1.articles[':id'].$delete({ param: param(id) });
  },
  keep: (record: ExtractionRecord): Promise<{ article: number; state: string }> =>
    answered(
      fetch('/v1/articles', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(bare(record)),
      }),
    ),
  /** Keeps many; how many were. */
  async keepAll(records: readonly ExtractionRecord[]): Promise<number> {
    const response = await fetch('/v1/articles', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: records.map((record) => `${JSON.stringify(bare(record))}\n`).join(''),
    });
    const lines = (await response.text()).split('\n').filter((line) => line !== '');
    return response.ok ? lines.filter((line) => 'article' in (JSON.parse(line) as object)).length : 0;
  },
  corrections: (id: number): Promise<{ cases: Record<string, unknown>[] }> =>
    answered(v1.articles[':id'].corrections.$get({ param: param(id) })),
  correct: (id: number, cases: object[]): Promise<unknown> =>
    answered(v1.articles[':id'].corrections.$put({ param: param(id), json: { cases } as never })),
};

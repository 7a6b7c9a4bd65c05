import type {
  ArticleDetail,
  ArticleList,
  ArticleQuery,
  Change,
  Correction,
  Counted,
  Dossier,
  EntityQuery,
  EntitySummary,
  Facet,
  InstrumentDetail,
  Join,
  Kept,
  KeptFeed,
  KeptQuote,
  QuoteQuery,
  Revision,
  Stats,
} from '@depeche/archive';
import type { ErrorRecord, ExtractionRecord } from '@depeche/core';
import { type ClientSettings, callOf, json, type Query } from './call.ts';
import { eventsIn } from './events.ts';
import { jsonLines } from './lines.ts';
import { STREAMS, streamed } from './streamed.ts';

/** One page to extract: its markup, its text, or its address. */
export type PageInput = ({ html: string } | { text: string } | { url: string }) & {
  url?: string;
  published?: string;
  language?: string;
};

/** A record and the input it was made of; null where that is too long to be sent. */
export interface SourcedRecord {
  record: ExtractionRecord;
  source: string | null;
}

/** What stands in the place of a record that could not be made. */
export interface LineError {
  id?: string;
  error: { type: string; title: string; detail: string };
}

/** What a look at a feed brought. */
export interface Look {
  feed: number;
  found: number;
  kept: number;
  failed: number;
  problem: string | null;
}

/** How far a batch is. */
export interface Batch {
  id: string;
  state: 'queued' | 'running' | 'done';
  total: number;
  /** Failed ones among them. */
  done: number;
  failed: number;
  created: string;
}

/** A code of a security, and in how many articles it stands. */
export interface InstrumentSummary {
  symbol: string;
  kind: string;
  mic: string | null;
  articles: number;
}

/** The API, a call a route. Each throws `ApiProblem` where the server answers with a problem. */
export type Client = ReturnType<typeof createClient>;

/**
 * A client of the API.
 *
 * @param settings the server's address, the key, and what sends requests
 */
export function createClient(settings: ClientSettings) {
  const call = callOf(settings);
  const { streams = STREAMS } = settings;
  const get = async <T>(path: string, query?: Query): Promise<T> =>
    (await call('GET', path, query)).json() as Promise<T>;
  const send = async <T>(method: string, path: string, body: unknown): Promise<T> =>
    (await call(method, path, {}, json(body))).json() as Promise<T>;

  const articles = (query: ArticleQuery & { facets?: readonly Facet[] } = {}) =>
    get<ArticleList & { counts: Counted | null }>('/v1/articles', query as Query);
  const entities = (query: EntityQuery = {}) =>
    get<{ entities: EntitySummary[]; next: string | null }>('/v1/entities', query as Query);
  const quotes = (query: QuoteQuery = {}) =>
    get<{ quotes: KeptQuote[]; next: string | null }>('/v1/quotes', query as Query);
  const batch = (id: string): Promise<Batch> => get<Batch>(`/v1/batches/${encodeURIComponent(id)}`);

  return {
    /** Whether the server is up. */
    health: () => get<{ status: 'ok' }>('/healthz'),

    /** The record of one page. */
    extract: (input: PageInput) => send<ExtractionRecord>('POST', '/v1/extract', input),

    /** One page in another format (`markdown`, `text` …), as text. */
    async extractAs(input: PageInput, format: string): Promise<string> {
      return (await call('POST', '/v1/extract', { format }, json(input))).text();
    },

    /**
     * Records of many pages in their order, as they are made. Inputs are taken no faster than the server reads them where
     * the platform streams request bodies; elsewhere they are collected first.
     */
    async *extractMany(
      inputs: AsyncIterable<PageInput & { id?: string }> | Iterable<PageInput & { id?: string }>,
    ): AsyncGenerator<ExtractionRecord | ErrorRecord | LineError, void, undefined> {
      const { body } = await call('POST', '/v1/extract/stream', {}, await streamed(inputs, streams));
      if (body !== null) yield* jsonLines(body);
    },

    /**
     * Keeps one record, or extracts a page and keeps it.
     *
     * @param once a word of yours: the same request with it is carried out once, however often it is sent
     */
    async keep(what: ExtractionRecord | SourcedRecord | PageInput, once?: string): Promise<Kept> {
      return (await call('POST', '/v1/articles', {}, repeatable(json(what), once))).json() as Promise<Kept>;
    },

    /** Keeps many, in their order; what has been answered is kept. */
    async *keepMany(
      what: AsyncIterable<object> | Iterable<object>,
    ): AsyncGenerator<(Kept & { id?: string }) | LineError, void, undefined> {
      const { body } = await call('POST', '/v1/articles', {}, await streamed(what, streams));
      if (body !== null) yield* jsonLines(body);
    },

    /** Articles that hold words or fulfil filters, page by page; with `facets` they are counted, too. */
    articles,

    /** All articles of a query, page after page as they are taken; those that come in meanwhile move none of them. */
    everyArticle: (query: ArticleQuery = {}) =>
      everyOne(async (cursor) => {
        const page = await articles({ ...query, ...cursor });
        return { all: page.articles, next: page.next };
      }),

    article: (id: number) => get<ArticleDetail>(`/v1/articles/${id}`),

    /** The input an article was read from, as it came. @throws ApiProblem `no-source` where it is not kept */
    async source(id: number): Promise<string> {
      const bytes = await (await call('GET', `/v1/articles/${id}/source`)).arrayBuffer();
      // A byte order mark is a character of the input: without it every place in the record would be one off.
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    },

    remove: async (id: number): Promise<void> => void (await call('DELETE', `/v1/articles/${id}`)),

    markRead: async (id: number, read: boolean): Promise<void> =>
      void (await call('PATCH', `/v1/articles/${id}`, {}, json({ read }))),

    revisions: (id: number) => get<{ revisions: Revision[] }>(`/v1/articles/${id}/revisions`),

    revision: (id: number, revision: number) => get<ExtractionRecord>(`/v1/articles/${id}/revisions/${revision}`),

    /** What changed between two revisions, or from an article to its copy `with`. */
    changes: (id: number, which: { from?: number; to?: number; with?: number } = {}) =>
      get<{ headline: Change[]; text: Change[] }>(`/v1/articles/${id}/diff`, which),

    corrections: (id: number) => get<{ cases: Correction[]; changed: string | null }>(`/v1/articles/${id}/corrections`),

    correct: (id: number, cases: readonly Correction[]) =>
      send<{ cases: Correction[]; changed: string | null }>('PUT', `/v1/articles/${id}/corrections`, { cases }),

    entities,

    /** All entities of a query, page after page. */
    everyEntity: (query: EntityQuery = {}) =>
      everyOne(async (cursor) => {
        const page = await entities({ ...query, ...cursor });
        return { all: page.entities, next: page.next };
      }),

    entity: (id: number) => get<Dossier>(`/v1/entities/${id}`),

    /** Says that an entity is another one; `undo` takes it back. */
    join: (entity: number, into: number, reason?: string) =>
      send<Join>('POST', `/v1/entities/${entity}/joins`, { into, ...(reason === undefined ? {} : { reason }) }),

    /** Says that in some articles the name means somebody else. */
    split: (entity: number, articles: readonly number[], reason?: string) =>
      send<Join>('POST', `/v1/entities/${entity}/splits`, { articles, ...(reason === undefined ? {} : { reason }) }),

    /** What was decided about entities by hand, about one or all; newest first. */
    joins: async (entity?: number): Promise<Join[]> =>
      (await get<{ joins: Join[] }>('/v1/joins', entity === undefined ? {} : { entity })).joins,

    undo: async (join: number): Promise<Join> => (await call('DELETE', `/v1/joins/${join}`)).json() as Promise<Join>,

    quotes,

    /** All quotes of a query, page after page. */
    everyQuote: (query: QuoteQuery = {}) =>
      everyOne(async (cursor) => {
        const page = await quotes({ ...query, ...cursor });
        return { all: page.quotes, next: page.next };
      }),

    /** Codes of securities by their beginning. */
    instruments: async (query: { q?: string; limit?: number } = {}): Promise<InstrumentSummary[]> =>
      (await get<{ instruments: InstrumentSummary[] }>('/v1/instruments', query)).instruments,

    instrument: (symbol: string) => get<InstrumentDetail>(`/v1/instruments/${encodeURIComponent(symbol)}`),

    feeds: async (): Promise<KeptFeed[]> => (await get<{ feeds: KeptFeed[] }>('/v1/feeds')).feeds,

    /** Subscribes to a feed, or to the one a page names; its articles come with the next look. */
    subscribe: (url: string, more: { title?: string; folder?: string | null } = {}) =>
      send<KeptFeed>('POST', '/v1/feeds', { url, ...more }),

    /** The feeds of a site: the one `subscribe` would take, then the others its page names. */
    findFeeds: async (url: string): Promise<{ url: string; title: string | null; read: boolean }[]> =>
      (await get<{ feeds: { url: string; title: string | null; read: boolean }[] }>('/v1/feeds/discovery', { url }))
        .feeds,

    changeFeed: (id: number, changes: { title?: string; folder?: string | null; read?: boolean }) =>
      send<KeptFeed>('PATCH', `/v1/feeds/${id}`, changes),

    /** Ends a subscription; its articles stay. */
    unsubscribe: async (id: number): Promise<void> => void (await call('DELETE', `/v1/feeds/${id}`)),

    /** Looks at a feed now, and keeps what is new in it. */
    poll: async (id: number): Promise<Look> => (await call('POST', `/v1/feeds/${id}/poll`)).json() as Promise<Look>,

    /** Subscribes to the feeds of an OPML list; all feeds are given back. */
    async importOpml(opml: string): Promise<KeptFeed[]> {
      const init = { body: opml, headers: { 'content-type': 'text/x-opml' } };
      return ((await (await call('POST', '/v1/feeds/opml', {}, init)).json()) as { feeds: KeptFeed[] }).feeds;
    },

    exportOpml: async (): Promise<string> => (await call('GET', '/v1/feeds.opml')).text(),

    /** Hands pages over to be extracted in the background; once this is answered nothing of them is lost. */
    async addBatch(inputs: readonly (PageInput & { id?: string })[], once?: string): Promise<Batch> {
      return (await call('POST', '/v1/batches', {}, repeatable(json({ inputs }), once))).json() as Promise<Batch>;
    },

    /** How far a batch is. */
    batch,

    /** How far a batch is, whenever it got further, until it is done. A connection that ends on the way is made anew. */
    async *followBatch(id: string): AsyncGenerator<Batch, void, undefined> {
      for (let heard = ''; ; ) {
        const headers = { accept: 'text/event-stream', ...(heard === '' ? {} : { 'last-event-id': heard }) };
        const { body } = await call('GET', `/v1/batches/${encodeURIComponent(id)}`, {}, { headers });
        if (body === null) return;
        let told = false;
        try {
          for await (const event of eventsIn(body)) {
            const progress = JSON.parse(event.data) as Batch;
            if (event.id !== heard || progress.state === 'done') yield progress;
            told = true;
            heard = event.id;
            if (progress.state === 'done') return;
          }
        } catch (thrown) {
          // One that never told anything will not the next time, either.
          if (settings.signal?.aborted === true || !told) throw thrown;
        }
      }
    },

    /** The records of a batch that is done, in the order of its inputs. */
    async *batchResults(id: string): AsyncGenerator<ExtractionRecord | LineError, void, undefined> {
      const { body } = await call('GET', `/v1/batches/${encodeURIComponent(id)}/results`);
      if (body !== null) yield* jsonLines(body);
    },

    /** Takes a batch away, finished or not. */
    removeBatch: async (id: string): Promise<void> =>
      void (await call('DELETE', `/v1/batches/${encodeURIComponent(id)}`)),

    /** The same client, whose requests end with the signal. */
    until: (signal: AbortSignal) => createClient({ ...settings, signal }),

    stats: (range: { from?: string; to?: string } = {}) => get<Stats>('/v1/stats', range),
  };
}

/** What all pages of a list hold, each page asked for when it is come to. */
async function* everyOne<T>(
  page: (cursor: { cursor?: string }) => Promise<{ all: readonly T[]; next: string | null }>,
): AsyncGenerator<T, void, undefined> {
  let next: string | null = null;
  do {
    const { all, next: following } = await page(next === null ? {} : { cursor: next });
    yield* all;
    next = following;
  } while (next !== null);
}

/** A request that is known again by its key. */
function repeatable(init: RequestInit, once: string | undefined): RequestInit {
  if (once === undefined) return init;
  const headers = new Headers(init.headers);
  headers.set('idempotency-key', once);
  return { ...init, headers };
}

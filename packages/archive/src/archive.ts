import type { ExtractionRecord } from '@depeche/core';
import { type AnswerStore, answersIn } from './answers.ts';
import { type Correction, readCorrections, writeCorrections } from './articles/corrections.ts';
import { type Change, difference } from './articles/difference.ts';
import { type ArticleDetail, markRead, readArticle, readRevision } from './articles/read.ts';
import { removeArticle } from './articles/remove.ts';
import { listRevisions, type Revision } from './articles/revisions.ts';
import { readSource, type Source } from './articles/source.ts';
import { type Database, type Driver, databaseOver } from './database.ts';
import { type Dossier, dossierOf } from './entities/dossier.ts';
import { type EntityQuery, type EntitySummary, findEntities } from './entities/find.ts';
import { type Join, joinEntities, listJoins, splitEntity, undoJoin } from './entities/joins.ts';
import {
  addFeeds,
  changeFeed,
  type DueFeed,
  dueFeeds,
  feedAt,
  type KeptFeed,
  listFeeds,
  newItems,
  type Polled,
  recordPoll,
  removeFeed,
  type SettledItem,
  settleItems,
} from './feeds/feeds.ts';
import { findInstruments, type InstrumentDetail, readInstrument } from './instruments.ts';
import { type Incoming, Keeper, type Kept } from './keep/keep.ts';
import { migrate } from './migrate.ts';
import { type KeptQuote, listQuotes, type QuoteQuery } from './quotes/list.ts';
import { type Counted, countArticles, type Facet } from './search/facets.ts';
import { type ArticleList, type ArticleQuery, listArticles } from './search/list.ts';
import { reindex } from './search/reindex.ts';
import { archiveStats, type Stats } from './stats.ts';

/** Records kept, and found again. The same over a file, D1 and libSQL. */
export interface Archive {
  /**
   * Keeps records in their order; what is answered is kept.
   *
   * @throws RecordTooLong where the place takes no record so long
   */
  keep(incoming: readonly Incoming[]): Promise<Kept[]>;
  list(query: ArticleQuery): Promise<ArticleList>;
  count(query: ArticleQuery, facets: readonly Facet[]): Promise<Counted>;
  article(id: number): Promise<ArticleDetail | null>;
  /** The input an article was read from; null where there is no such article. */
  source(id: number): Promise<Source | null>;
  revision(id: number, revision: number): Promise<ExtractionRecord | null>;
  revisions(id: number): Promise<Revision[]>;
  /** What changed from one revision to another, or from one article to its copy; null where one of them is not there. */
  changes(from: [article: number, revision: number], to: [article: number, revision: number]): Promise<Changes | null>;
  remove(id: number): Promise<boolean>;
  markRead(which: { article?: number; feed?: number }, read: boolean): Promise<void>;
  corrections(id: number): Promise<{ cases: Correction[]; changed: string | null } | null>;
  correct(id: number, cases: readonly Correction[]): Promise<boolean>;
  entities(query: EntityQuery): Promise<{ entities: EntitySummary[]; next: string | null }>;
  entity(id: number): Promise<Dossier | null>;
  joins(entity?: number): Promise<Join[]>;
  join(entity: number, into: number, reason: string | null): Promise<Join>;
  split(entity: number, articles: readonly number[], reason: string | null): Promise<Join>;
  undo(join: number): Promise<Join | null>;
  quotes(query: QuoteQuery): Promise<{ quotes: KeptQuote[]; next: string | null }>;
  instruments(query: { q?: string | undefined; limit?: number | undefined }): ReturnType<typeof findInstruments>;
  instrument(symbol: string): Promise<InstrumentDetail | null>;
  stats(range?: { from?: string | undefined; to?: string | undefined }): Promise<Stats>;
  feeds: FeedStore;
  answers: AnswerStore;
  /**
   * Puts articles into the index that an earlier version had in its own; until that is done searches leave them out.
   *
   * @param most how many
   * @returns how many are left
   */
  reindex(most: number): Promise<number>;
  close(): Promise<void>;
}

/** Subscriptions and what became of their items. Who fetches them is somebody else. */
export interface FeedStore {
  /** All, or one. */
  list(id?: number): Promise<KeptFeed[]>;
  at(url: string): Promise<KeptFeed | null>;
  add(
    feeds: readonly { url: string; title: string | null; site: string | null; folder: string | null }[],
  ): Promise<void>;
  change(id: number, changes: { title?: string | undefined; folder?: string | null | undefined }): Promise<void>;
  remove(id: number): Promise<void>;
  /** Feeds whose time has come; one by its id, whether its time has come or not. */
  due(now: number, most: number, id?: number): Promise<DueFeed[]>;
  newItems(feed: number, items: readonly string[]): Promise<Set<string>>;
  settle(feed: number, settled: readonly SettledItem[]): Promise<void>;
  record(feed: number, polled: Polled): Promise<void>;
}

export interface Changes {
  headline: Change[];
  text: Change[];
}

/**
 * The archive over a driver; its tables are brought up to this version first.
 *
 * @param now the clock, milliseconds since 1970
 * @param longestSource the longest input kept beside its record, in UTF-16 code units; 0: none is. Default four million
 */
export async function openArchive(
  driver: Driver,
  now: () => number = Date.now,
  longestSource?: number,
): Promise<Archive> {
  const database: Database = databaseOver(driver);
  await migrate(database);
  const keeper = new Keeper(database, now, longestSource);
  return {
    keep: (incoming) => keeper.keep(incoming),
    list: (query) => listArticles(database, query),
    count: (query, facets) => countArticles(database, query, facets),
    article: (id) => readArticle(database, id),
    source: (id) => readSource(database, id),
    revision: (id, revision) => readRevision(database, id, revision),
    revisions: (id) => listRevisions(database, id),
    async changes(from, to) {
      const older = await readRevision(database, ...from);
      const newer = await readRevision(database, ...to);
      if (older === null || newer === null) return null;
      return {
        headline: difference(older.article.headline ?? '', newer.article.headline ?? ''),
        text: difference(older.article.text, newer.article.text),
      };
    },
    remove: (id) => keeper.alone(() => removeArticle(database, id)),
    markRead: (which, read) => markRead(database, which, read),
    corrections: (id) => readCorrections(database, id),
    correct: (id, cases) => writeCorrections(database, id, cases, now()),
    entities: (query) => findEntities(database, query),
    entity: (id) => dossierOf(database, id),
    joins: (entity) => listJoins(database, entity === undefined ? {} : { entity }),
    join: (entity, into, reason) => keeper.alone(() => joinEntities(database, entity, into, reason, now())),
    split: (entity, articles, reason) => keeper.alone(() => splitEntity(database, entity, articles, reason, now())),
    undo: (join) => keeper.alone(() => undoJoin(database, join, now())),
    quotes: (query) => listQuotes(database, query),
    instruments: (query) => findInstruments(database, query),
    instrument: (symbol) => readInstrument(database, symbol),
    stats: (range) => archiveStats(database, range),
    feeds: {
      list: (id) => listFeeds(database, id),
      at: (url) => feedAt(database, url),
      add: (feeds) => addFeeds(database, feeds, now()),
      change: (id, changes) => changeFeed(database, id, changes),
      remove: (id) => removeFeed(database, id),
      due: (moment, most, id) => dueFeeds(database, moment, most, id),
      newItems: (feed, items) => newItems(database, feed, items),
      settle: (feed, settled) => settleItems(database, feed, settled, now()),
      record: (feed, polled) => recordPoll(database, feed, polled),
    },
    answers: answersIn(database),
    reindex: (most) => keeper.alone(() => reindex(database, most)),
    close: () => driver.close(),
  };
}

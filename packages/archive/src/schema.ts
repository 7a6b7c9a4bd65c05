/**
 * The archive's tables, for SQLite wherever it runs. Rows that are looked up by entity carry the article's day, so that a
 * timeline is read off one index. The full-text index is an FTS5 table, made in a migration of its own. Tables with a key of several
 * columns are `WITHOUT ROWID`, which Drizzle cannot say: the migration that makes them does.
 */
import { customType, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'blob' });

/** One row an article, however many revisions of it came in. */
export const articles = sqliteTable(
  'articles',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** The canonical address, folded; of an article without one a hash of its words. One article each. */
    identity: text().notNull(),
    url: text(),
    headline: text(),
    standfirst: text(),
    /** Names, as a JSON array. */
    authors: text().notNull(),
    publisher: text(),
    domain: text(),
    agency: text(),
    section: text(),
    language: text(),
    image: text(),
    /** As the record says it. */
    published: text(),
    modified: text(),
    /** The day it counts for, as yyyymmdd: published, else the dateline's, else received. */
    day: integer().notNull(),
    /** What newest-first goes by, milliseconds since 1970; see `keep/dates.ts`. Never changes. */
    moment: integer().notNull(),
    /** When it first came in, and when its newest revision did; milliseconds since 1970. */
    received: integer().notNull(),
    revised: integer().notNull(),
    /** Number of its newest revision, from 1. */
    revision: integer().notNull(),
    words: integer().notNull(),
    confidence: real().notNull(),
    /** The first article of those that tell it in the same words; its own id where it is alone. */
    group: integer('group_id').notNull(),
    /** The feed it came through. */
    feed: integer(),
    /** Whether somebody has read it. */
    read: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    uniqueIndex('articles_identity').on(table.identity),
    index('articles_moment').on(table.moment, table.id),
    index('articles_day').on(table.day),
    index('articles_group').on(table.group),
    index('articles_domain').on(table.domain, table.moment, table.id),
    index('articles_agency').on(table.agency, table.moment, table.id),
    index('articles_language').on(table.language, table.moment, table.id),
    index('articles_feed').on(table.feed, table.read),
  ],
);

/** Every revision's record, whole: its text apart, because most readers want only that. Packed by `keep/pack.ts`. */
export const revisions = sqliteTable(
  'revisions',
  {
    article: integer().notNull(),
    revision: integer().notNull(),
    received: integer().notNull(),
    text: bytes().notNull(),
    rest: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.article, table.revision] })],
);

/** The inputs of articles' newest revisions, where they are kept; see `keep/source.ts`. */
export const sources = sqliteTable('sources', {
  article: integer().primaryKey(),
  /** Packed by `keep/pack.ts`; none where it was too long to be kept. */
  packed: bytes(),
});

/** Bands of MinHash signatures: articles that share one are compared. Close copies leave theirs to the first of their group. */
export const bands = sqliteTable('bands', { band: integer().notNull(), article: integer().notNull() }, (table) => [
  primaryKey({ columns: [table.band, table.article] }),
]);

/** Articles that an earlier version's index held and this one's does not yet; see `search/reindex.ts`. */
export const unindexed = sqliteTable('unindexed', { article: integer().primaryKey() });

/** Answers to requests that may come again, by the key they came with; see `answers.ts`. */
export const answers = sqliteTable(
  'answers',
  {
    /** A hash of who asked and the key. */
    id: text().primaryKey(),
    /** Whose the answer is to give: a random word of the request that came first. */
    owner: text().notNull(),
    /** Of the method, address and body. */
    fingerprint: text().notNull(),
    /** Until when it holds, milliseconds since 1970. */
    until: integer().notNull(),
    /** None while the first request is under way. */
    status: integer(),
    /** A JSON array of pairs. */
    headers: text(),
    body: bytes(),
  },
  (table) => [index('answers_until').on(table.until)],
);

export const entities = sqliteTable(
  'entities',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** What articles join it by (`entities/key.ts`); none where it was split off by hand. */
    key: text(),
    type: text().notNull(),
    name: text().notNull(),
    country: text(),
    wikidata: text(),
    /** The entity it was joined into by hand, through any number of joins; its own id where it was not. */
    root: integer().notNull(),
    /** In how many articles it is named. */
    articles: integer().notNull(),
  },
  (table) => [
    uniqueIndex('entities_key').on(table.key),
    index('entities_root').on(table.root),
    index('entities_articles').on(table.type, table.articles),
  ],
);

/** The forms an entity's name takes. */
export const names = sqliteTable(
  'names',
  {
    entity: integer().notNull(),
    folded: text().notNull(),
    name: text().notNull(),
    /** How many records came in with it. */
    seen: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.entity, table.folded] })],
);

/** The folded words of names, for looking entities up. */
export const nameWords = sqliteTable('name_words', { word: text().notNull(), entity: integer().notNull() }, (table) => [
  primaryKey({ columns: [table.word, table.entity] }),
]);

/** An entity named in an article. */
export const mentions = sqliteTable(
  'mentions',
  {
    entity: integer().notNull(),
    article: integer().notNull(),
    day: integer().notNull(),
    /** How often. */
    count: integer().notNull(),
    /** The number of the record's own id: 3 for `e3`. */
    local: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.entity, table.article, table.local] }),
    index('mentions_article').on(table.article, table.entity),
  ],
);

/** Quotes; their words are cut from the article's text. */
export const quotes = sqliteTable(
  'quotes',
  {
    article: integer().notNull(),
    /** The quote's place in the record. */
    at: integer().notNull(),
    day: integer().notNull(),
    kind: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    speaker: integer(),
    speakerStart: integer('speaker_start'),
    speakerEnd: integer('speaker_end'),
  },
  (table) => [
    primaryKey({ columns: [table.article, table.at] }),
    index('quotes_speaker').on(table.speaker, table.article, table.at),
  ],
);

/** Entities named inside a quote. */
export const quoted = sqliteTable(
  'quoted',
  { entity: integer().notNull(), article: integer().notNull(), at: integer().notNull() },
  (table) => [
    primaryKey({ columns: [table.entity, table.article, table.at] }),
    index('quoted_article').on(table.article),
  ],
);

export const roles = sqliteTable(
  'roles',
  {
    person: integer().notNull(),
    organization: integer(),
    role: text().notNull(),
    article: integer().notNull(),
    day: integer().notNull(),
  },
  (table) => [
    index('roles_person').on(table.person, table.day),
    index('roles_organization').on(table.organization, table.day),
    index('roles_article').on(table.article),
  ],
);

export const relations = sqliteTable(
  'relations',
  {
    kind: text().notNull(),
    from: integer('from_entity').notNull(),
    to: integer('to_entity'),
    /** Of `listed-as`. */
    symbol: text(),
    article: integer().notNull(),
    day: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (table) => [
    index('relations_from').on(table.from),
    index('relations_to').on(table.to),
    index('relations_article').on(table.article),
  ],
);

export const instruments = sqliteTable(
  'instruments',
  {
    symbol: text().notNull(),
    article: integer().notNull(),
    kind: text().notNull(),
    mic: text(),
    entity: integer(),
    day: integer().notNull(),
  },
  (table) => [
    index('instruments_symbol').on(table.symbol, table.article),
    index('instruments_entity').on(table.entity),
    index('instruments_article').on(table.article),
  ],
);

/** What people decided about entities, so that it can be undone: two joined into one, or articles split off one. */
export const joins = sqliteTable(
  'joins',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ['join', 'split'] }).notNull(),
    /** Join: the one that goes into `into`. Split: the new one that came from `into`. */
    entity: integer().notNull(),
    into: integer('into_entity').notNull(),
    /** The articles a split moved, as a JSON array. */
    articles: text(),
    reason: text(),
    made: integer().notNull(),
    undone: integer(),
  },
  (table) => [index('joins_entity').on(table.entity), index('joins_into').on(table.into)],
);

/** What readers set right, as the viewer's cases; JSON. */
export const corrections = sqliteTable('corrections', {
  article: integer().primaryKey(),
  cases: text().notNull(),
  changed: integer().notNull(),
});

export const feeds = sqliteTable(
  'feeds',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    url: text().notNull(),
    title: text(),
    site: text(),
    folder: text(),
    etag: text(),
    lastModified: text('last_modified'),
    /** Milliseconds since 1970. */
    added: integer().notNull(),
    polled: integer(),
    due: integer().notNull(),
    /** Polls that failed in a row, and what the last one said. */
    failures: integer().notNull().default(0),
    problem: text(),
  },
  (table) => [uniqueIndex('feeds_url').on(table.url), index('feeds_due').on(table.due)],
);

/** What a feed listed and what became of it, so that each item is fetched once. */
export const feedItems = sqliteTable(
  'feed_items',
  {
    feed: integer().notNull(),
    /** The item's own id, else its address. */
    item: text().notNull(),
    seen: integer().notNull(),
    article: integer(),
    problem: text(),
  },
  (table) => [primaryKey({ columns: [table.feed, table.item] })],
);

import type { ExtractionRecord } from '@depeche/core';
import { sql } from 'drizzle-orm';
import { among, type Database, isConflict, isTooLong, RecordTooLong } from '../database.ts';
import { Stems } from '../search/stems.ts';
import { identityOf } from './identity.ts';
import { unpackText } from './pack.ts';
import { type Placed, Placement, resolveEntities, resolveGroups } from './place.ts';
import { writesOf } from './rows.ts';
import { LONGEST_SOURCE, packSource } from './source.ts';

/** A record to be kept. */
export interface Incoming {
  record: ExtractionRecord;
  /** The feed it came through. */
  feed?: number;
  /** When it was published, ISO 8601, as whoever sends it knows; the record's own word counts before it. */
  published?: string;
  /** The input it was made of, which its places point into; null: too long to be kept. */
  source?: string | null;
}

/** What became of it. */
export interface Kept {
  article: number;
  /** `unchanged`: the newest revision has the same headline and text. */
  state: 'new' | 'revised' | 'unchanged';
  revision: number;
  /** The first article of its group of copies; its own where it is none. */
  group: number;
}

/** Records written by one transaction, and UTF-16 code units of their inputs. */
const AT_ONCE = 128;
const SOURCES_AT_ONCE = 16_000_000;
/** Bytes that a row takes beside a packed record, generously. */
const ROW_OVERHEAD = 1000;
/** How often a write is tried again after another writer was first. */
const TRIES = 10;

/** Keeps records one batch after the other; what has been answered is kept. */
export class Keeper {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #stems = new Stems();
  readonly #longestSource: number;
  #last: Promise<unknown> = Promise.resolve();

  /** @param longestSource the longest input kept beside its record, in UTF-16 code units; 0: none is */
  constructor(database: Database, now: () => number, longestSource = LONGEST_SOURCE) {
    this.#database = database;
    this.#now = now;
    this.#longestSource = longestSource;
  }

  /**
   * Keeps records in their order.
   *
   * @throws RecordTooLong where one of a batch is longer than the database takes; nothing of that batch is kept
   */
  async keep(incoming: readonly Incoming[]): Promise<Kept[]> {
    const kept: Kept[] = [];
    for (const batch of batches(incoming)) kept.push(...(await this.alone(() => this.#keepBatch(batch))));
    return kept;
  }

  /** Runs work that reads and then writes, one after the other; after one that is never done as soon as patience ends. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const { patience } = this.#database.driver;
    const before = this.#last;
    const next = (patience === undefined ? before : soonOr(before, patience)).then(work);
    this.#last = next.catch(() => {});
    return next;
  }

  async #keepBatch(batch: readonly Identified[]): Promise<Kept[]> {
    for (let tried = 1; ; tried++) {
      try {
        return await this.#tryBatch(batch);
      } catch (thrown) {
        if (isTooLong(thrown)) throw new RecordTooLong(thrown);
        if (!isConflict(thrown) || tried >= TRIES) throw thrown;
        await new Promise((resolve) => setTimeout(resolve, tried * tried * 10 * (0.5 + Math.random())));
      }
    }
  }

  async #tryBatch(batch: readonly Identified[]): Promise<Kept[]> {
    const database = this.#database;
    const received = this.#now();
    const known = await existing(database, batch);
    const [[articleSequence = 0, entitySequence = 0] = []] = await database.rows<[number, number]>(sql`
      select coalesce((select seq from sqlite_sequence where name = 'articles'), 0),
             coalesce((select seq from sqlite_sequence where name = 'entities'), 0)`);
    let nextArticle = articleSequence;
    const kept: Kept[] = [];
    const placed: Placed[] = [];
    const longestRow = (database.driver.longestRow ?? Number.POSITIVE_INFINITY) - ROW_OVERHEAD;
    for (const { record, feed, source, identity, published } of batch) {
      const before = known.get(identity);
      if (before !== undefined && before.text === record.article.text && before.headline === record.article.headline) {
        kept.push({ article: before.id, state: 'unchanged', revision: before.revision, group: before.group });
        continue;
      }
      const id = before?.id ?? ++nextArticle;
      const revision = (before?.revision ?? 0) + 1;
      const one = new Placement({
        id,
        revision,
        record,
        identity,
        feed: feed ?? null,
        published: published ?? null,
        received,
        before: before ?? null,
        source: packSource(source, this.#longestSource, longestRow),
        stems: this.#stems,
      });
      const { text, rest } = one.packed;
      if (text.byteLength + rest.byteLength > longestRow) throw new RecordTooLong();
      placed.push(one);
      kept.push({ article: id, state: before === undefined ? 'new' : 'revised', revision, group: id });
    }
    if (placed.length === 0) return kept;
    await resolveGroups(database, placed);
    const entities = await resolveEntities(database, placed, entitySequence);
    await database.write(writesOf(placed, entities));
    const groups = new Map(placed.map(({ id, group }) => [id, group]));
    return kept.map((each) => ({ ...each, group: groups.get(each.article) ?? each.group }));
  }
}

/** When a promise is settled, or when so many milliseconds have passed. It does not reject. */
async function soonOr(promise: Promise<unknown>, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

interface Identified extends Incoming {
  identity: string;
}

/** Cuts into batches that hold each article once. */
function* batches(incoming: readonly Incoming[]): Generator<Identified[], void, undefined> {
  let batch: Identified[] = [];
  let seen = new Set<string>();
  let sources = 0;
  for (const one of incoming) {
    const identity = identityOf(one.record);
    const source = one.source?.length ?? 0;
    const full = batch.length >= AT_ONCE || (batch.length > 0 && sources + source > SOURCES_AT_ONCE);
    if (full || seen.has(identity)) {
      yield batch;
      batch = [];
      seen = new Set();
      sources = 0;
    }
    seen.add(identity);
    sources += source;
    batch.push({ ...one, identity });
  }
  if (batch.length > 0) yield batch;
}

/** An article that is there already. */
export interface Before {
  id: number;
  revision: number;
  headline: string | null;
  group: number;
  day: number;
  moment: number;
  text: string;
}

async function existing(database: Database, batch: readonly Identified[]): Promise<Map<string, Before>> {
  const rows = await database.rows<[string, number, number, string | null, number, number, number, Uint8Array]>(sql`
    select a.identity, a.id, a.revision, a.headline, a.group_id, a.day, a.moment, r.text
    from articles a join revisions r on r.article = a.id and r.revision = a.revision
    where a.identity in ${among(batch.map(({ identity }) => identity))}`);
  return new Map(
    rows.map(([identity, id, revision, headline, group, day, moment, text]) => [
      identity,
      { id, revision, headline, group, day, moment, text: unpackText(text) },
    ]),
  );
}

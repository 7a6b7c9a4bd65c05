import type { Archive, DueFeed, SettledItem } from '@depeche/archive';
import { extract } from '@depeche/core';
import { type Fetcher, IntakeProblem } from '@depeche/intake';
import { type Feed, type FeedItem, nextLook, readFeed } from '@depeche/intake/feeds';
import { extracted } from '../extraction.ts';
import { asRefusal } from '../problem.ts';

/** Items of one feed fetched at a look; the rest waits for the next. */
const MOST_ITEMS = 30;
/** Pages fetched at once. Sites ask for their own pauses in robots.txt, which the fetcher keeps. */
const AT_ONCE = 4;
/** Shorter ones in a feed are teasers, not articles. In code units of HTML. */
const WHOLE = 1500;

/** What a look at a feed brought. */
export interface Look {
  feed: number;
  /** Items not seen before. */
  found: number;
  kept: number;
  failed: number;
  /** Why the feed itself could not be read. */
  problem: string | null;
}

/**
 * Looks at a feed: asks whether it changed, fetches what is new in it, keeps the articles and settles when to look again. An
 * item is tried once; one whose page cannot be had is kept as the feed holds it, where that is an article.
 */
export async function pollFeed(
  archive: Archive,
  fetcher: Fetcher,
  feed: DueFeed,
  clock: { now: () => number; random?: () => number },
  signal?: AbortSignal,
): Promise<Look> {
  const look: Look = { feed: feed.id, found: 0, kept: 0, failed: 0, problem: null };
  let wait: number | null = null;
  try {
    const page = await fetcher(feed.url, {
      etag: feed.etag ?? undefined,
      lastModified: feed.lastModified ?? undefined,
      ...(signal === undefined ? {} : { signal }),
    });
    const due = (read: Feed | null): number =>
      clock.now() + nextLook({ wait: read?.wait ?? null, failures: 0 }, clock.random);
    if (page.text === null) {
      await archive.feeds.record(feed.id, { at: clock.now(), due: due(null), failures: 0, problem: null });
      return look;
    }
    const read = readFeed(page.text, page.url);
    wait = read.wait;
    const fresh = await archive.feeds.newItems(
      feed.id,
      read.items.map(({ id }) => id),
    );
    const items = read.items.filter(({ id }) => fresh.has(id));
    look.found = items.length;
    const settled = await keepItems(archive, fetcher, feed.id, items.slice(0, MOST_ITEMS), signal);
    look.kept = settled.filter(({ article }) => article !== null).length;
    look.failed = settled.length - look.kept;
    const rest = items.length > MOST_ITEMS;
    await archive.feeds.record(feed.id, {
      at: clock.now(),
      due: rest ? clock.now() : due(read),
      failures: 0,
      problem: null,
      // While items are left the feed is asked for again whole.
      now: {
        title: read.title,
        site: read.site,
        etag: rest ? null : page.etag,
        lastModified: rest ? null : page.lastModified,
      },
    });
  } catch (thrown) {
    // Interrupted is not failed: the feed stays due.
    if (signal?.aborted === true) return look;
    const { title, detail } = asRefusal(thrown);
    look.problem = `${title}: ${detail}`;
    const failures = feed.failures + 1;
    await archive.feeds.record(feed.id, {
      at: clock.now(),
      due: clock.now() + nextLook({ wait, failures }, clock.random),
      failures,
      problem: look.problem,
    });
  }
  return look;
}

async function keepItems(
  archive: Archive,
  fetcher: Fetcher,
  feed: number,
  items: readonly FeedItem[],
  signal: AbortSignal | undefined,
): Promise<SettledItem[]> {
  const settled: SettledItem[] = [];
  const left = [...items];
  const stopped = (): boolean => signal?.aborted === true;
  const work = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined && !stopped(); item = left.shift()) {
      const one = await keepItem(archive, fetcher, feed, item, signal);
      if (one.article === null && stopped()) return;
      await archive.feeds.settle(feed, [one]);
      settled.push(one);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return settled;
}

async function keepItem(
  archive: Archive,
  fetcher: Fetcher,
  feed: number,
  { id, url, html }: FeedItem,
  signal: AbortSignal | undefined,
): Promise<SettledItem> {
  try {
    if (url === null) throw new IntakeProblem('not-found', 'No page', `${id}: the feed names no address`);
    const { record, source } = await extracted({ url }, fetcher, signal ?? new AbortController().signal);
    const [kept] = await archive.keep([{ record, source, feed }]);
    return { item: id, article: kept?.article ?? null, problem: null };
  } catch (thrown) {
    const { title, detail } = asRefusal(thrown);
    if (html !== null && html.length >= WHOLE) {
      const record = extract(html, { kind: 'html', ...(url === null ? {} : { url }) });
      if (record.article.text.trim() !== '') {
        const [kept] = await archive.keep([{ record, source: html, feed }]);
        return { item: id, article: kept?.article ?? null, problem: `${title}: ${detail}` };
      }
    }
    return { item: id, article: null, problem: `${title}: ${detail}` };
  }
}

/** Looks at feeds whose time has come, one after the other; at `most` so many. */
export async function pollDue(
  archive: Archive,
  fetcher: Fetcher,
  clock: { now: () => number; random?: () => number } = { now: Date.now },
  signal?: AbortSignal,
  most = 50,
): Promise<Look[]> {
  const looks: Look[] = [];
  for (const feed of await archive.feeds.due(clock.now(), most)) {
    if (signal?.aborted === true) break;
    looks.push(await pollFeed(archive, fetcher, feed, clock, signal));
  }
  return looks;
}

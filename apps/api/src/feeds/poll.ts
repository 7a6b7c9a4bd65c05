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
/**
 * How long one look waits for turns at sites that want a pause between their pages, and the longest of such pauses; what is left
 * then is for the next look. In milliseconds.
 */
const PATIENCE = 2 * 60_000;
const LONGEST_PAUSE = 10 * 60_000;
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
    // Neither kept nor failed: the site wants a pause between its pages.
    const put = Math.min(items.length, MOST_ITEMS) - settled.length;
    look.kept = settled.filter(({ article }) => article !== null).length;
    look.failed = settled.length - look.kept;
    const rest = items.length > MOST_ITEMS || put > 0;
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
    const { kind, title, detail, retryAfter } = asRefusal(thrown);
    look.problem = `${title}: ${detail}`;
    const failures = kind === 'crawl-delay' ? feed.failures : feed.failures + 1;
    const pause = Math.max(nextLook({ wait, failures }, clock.random), (retryAfter ?? 0) * 1000);
    await archive.feeds.record(feed.id, {
      at: clock.now(),
      due: clock.now() + pause,
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
  const begun = Date.now();
  const work = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined && !stopped(); item = left.shift()) {
      const one = await keepItem(archive, fetcher, feed, item, signal);
      if (typeof one === 'number') {
        // At least one page comes with every look, however long the pause.
        if (settled.length > 0 && Date.now() - begun + one * 1000 > PATIENCE) return;
        left.unshift(item);
        await pause(Math.min(one * 1000, LONGEST_PAUSE), signal);
        continue;
      }
      if (one.article === null && stopped()) return;
      await archive.feeds.settle(feed, [one]);
      settled.push(one);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return settled;
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
}

/** Keeps what an item is about. @returns how it went, or after how many seconds its site lets it be tried again */
async function keepItem(
  archive: Archive,
  fetcher: Fetcher,
  feed: number,
  { id, url, html, published: dated }: FeedItem,
  signal: AbortSignal | undefined,
): Promise<SettledItem | number> {
  const sent = dated === null ? {} : { published: dated };
  try {
    if (url === null) throw new IntakeProblem('not-found', 'No page', `${id}: the feed names no address`);
    const page = await extracted({ url, ...sent }, fetcher, signal ?? new AbortController().signal);
    const [kept] = await archive.keep([{ ...page, feed }]);
    return { item: id, article: kept?.article ?? null, problem: null };
  } catch (thrown) {
    const { kind, title, detail, retryAfter } = asRefusal(thrown);
    if (kind === 'crawl-delay') return retryAfter ?? 1;
    if (html !== null && html.length >= WHOLE) {
      const record = extract(html, { kind: 'html', ...(url === null ? {} : { url }), ...sent });
      if (record.article.text.trim() !== '') {
        const [kept] = await archive.keep([{ record, source: html, feed, ...sent }]);
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

import type { Fetcher } from '../fetch.ts';
import { IntakeProblem } from '../problem.ts';
import { type FeedLink, feedLinks } from './links.ts';
import { type Feed, readFeed } from './read.ts';

/** Links of a page that are tried, and the time for all of it, in milliseconds. */
const TRIED = 5;
const TIME = 45_000;

/** Where programs that make sites put their feeds: WordPress and most others, Jekyll and Hugo, older ones. */
const USUAL = ['/feed', '/rss.xml', '/feed.xml', '/atom.xml', '/rss', '/index.xml'];

/** A feed that was found, and the others its page names. */
export interface FoundFeed {
  url: string;
  feed: Feed;
  others: FeedLink[];
}

/**
 * Finds the feed at an address: what is there itself, else the first that the page there names and that can be read, else one
 * where sites usually have theirs. Every address goes through the fetcher and its rules.
 *
 * @throws IntakeProblem as the fetcher does for the address itself; not-a-feed where none is found
 */
export async function findFeed(fetcher: Fetcher, address: string, signal?: AbortSignal): Promise<FoundFeed> {
  const deadline = AbortSignal.timeout(TIME);
  const until = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  const page = await fetcher(address, { signal: until });
  const text = page.text ?? '';
  const here = readable(text, page.url);
  if (here !== null) return { url: address, feed: here, others: [] };
  const named = feedLinks(text, page.url);
  const usual = named.length > 0 ? [] : USUAL.map((path) => ({ url: new URL(path, page.url).href, title: null }));
  for (const { url } of [...named.slice(0, TRIED), ...usual]) {
    if (until.aborted) break;
    const feed = await fetcher(url, { signal: until }).then(
      (answer) => readable(answer.text ?? '', answer.url),
      () => null,
    );
    if (feed !== null) return { url, feed, others: named.filter((link) => link.url !== url) };
  }
  throw new IntakeProblem(
    'not-a-feed',
    'Not a feed',
    `${address}: RSS, Atom, RDF or JSON Feed was expected, or a page that names one`,
  );
}

function readable(text: string, url: string): Feed | null {
  try {
    return readFeed(text, url);
  } catch {
    return null;
  }
}

import { parseFeed } from 'feedsmith';
import { IntakeProblem } from '../problem.ts';

/** Items read of one feed; the newest stand first in a longer one. */
const MOST_ITEMS = 500;
/** Longest feed that is read, in UTF-16 units. */
const LONGEST = 8 * 1024 * 1024;

/** A feed, whatever it is written in: RSS, Atom, RDF or JSON Feed. */
export interface Feed {
  title: string | null;
  /** The address of the site it is of. */
  site: string | null;
  /** How long the publisher asks readers to wait between two looks, in minutes. */
  wait: number | null;
  items: FeedItem[];
}

export interface FeedItem {
  /** Its own id, else its address. */
  id: string;
  url: string | null;
  /** What the feed holds of it, as HTML. */
  html: string | null;
  /** When it was published, ISO 8601; null where the feed says nothing that is a date. */
  published: string | null;
}

/**
 * Reads a feed's text.
 *
 * @param url the feed's address: base of relative links
 * @throws IntakeProblem not-a-feed
 */
export function readFeed(text: string, url: string): Feed {
  if (text.length > LONGEST) throw notAFeed(url, `it is longer than ${LONGEST} characters`);
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text, { maxItems: MOST_ITEMS });
  } catch {
    throw notAFeed(url, 'RSS, Atom, RDF or JSON Feed was expected');
  }
  const feed = plain(parsed);
  return {
    title: line(feed.title),
    site: address(feed.site, url),
    wait: feed.wait ?? null,
    items: feed.items.flatMap(({ id, link, html, date }) => {
      const target = address(link, url);
      const own = id ?? target;
      return own === null || own === undefined
        ? []
        : [{ id: own.slice(0, 1000), url: target, html: html ?? null, published: momentOf(date) }];
    }),
  };
}

interface Plain {
  title: string | undefined;
  site: string | undefined;
  wait?: number | undefined;
  items: {
    id: string | undefined;
    link: string | undefined;
    html: string | undefined;
    date: unknown;
  }[];
}

/** The formats' own names brought together. */
function plain({ format, feed }: ReturnType<typeof parseFeed>): Plain {
  if (format === 'atom')
    return {
      title: feed.title?.value,
      site: alternate(feed.links),
      items: (feed.entries ?? []).map(({ id, links, content, summary, published, updated }) => ({
        id,
        date: published ?? updated,
        link: alternate(links),
        html: content?.value ?? summary?.value,
      })),
    };
  if (format === 'json')
    return {
      title: feed.title,
      site: feed.home_page_url,
      items: (feed.items ?? []).map(({ id, url, external_url, content_html, content_text, date_published }) => ({
        id,
        date: date_published,
        link: url ?? external_url,
        html: content_html ?? content_text,
      })),
    };
  if (format === 'rdf')
    return {
      title: feed.title,
      site: feed.link,
      items: (feed.items ?? []).map(({ link, rdf, content, description, dc }) => ({
        id: rdf?.about ?? link,
        date: dc?.dates?.[0],
        link,
        html: content?.encoded ?? description,
      })),
    };
  return {
    title: feed.title,
    site: feed.link,
    wait: feed.ttl,
    items: (feed.items ?? []).map(({ guid, link, content, description, pubDate, dc }) => ({
      id: guid?.value ?? link,
      date: pubDate ?? dc?.dates?.[0],
      // A guid is an address unless it says that it is none.
      link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      html: content?.encoded ?? description,
    })),
  };
}

function alternate(links: readonly { href?: string; rel?: string }[] | undefined): string | undefined {
  return (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href;
}

/** An http address, or null. */
function address(written: string | undefined, base: string): string | null {
  if (written === undefined || !URL.canParse(written, base)) return null;
  const { protocol, href } = new URL(written, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** A date of ISO 8601 or RFC 822 as ISO 8601. Of years nobody publishes news in nothing is made. */
function momentOf(written: unknown): string | null {
  const moment = new Date(typeof written === 'string' ? written.trim().slice(0, 60) : Number.NaN);
  const year = moment.getUTCFullYear();
  return year >= 1900 && year <= 2200 ? moment.toISOString() : null;
}

function line(title: string | undefined): string | null {
  const bare = (title ?? '')
    .replace(/<[^<>]{0,1000}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' ? null : bare.slice(0, 300);
}

function notAFeed(url: string, why: string): IntakeProblem {
  return new IntakeProblem('not-a-feed', 'Not a feed', `${url}: ${why}`);
}

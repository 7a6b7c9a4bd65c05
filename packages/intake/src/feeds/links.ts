import { Parser } from 'htmlparser2';

/** A feed that a page names, not read yet. */
export interface FeedLink {
  url: string;
  title: string | null;
}

/** How far into a page feeds are looked for, in UTF-16 units, and how many are taken. */
const LONGEST = 4 * 1024 * 1024;
const MOST = 20;

const TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/;
/** Types that feeds share with much else: the address has to say that it is one. */
const SHARED_TYPES = /^(?:application\/(?:xml|json)|text\/xml)$/;
const SPELLED = /(?:^|[/._-])(?:rss2?|atom|feeds?)(?:$|[/._-])/i;
/** Feeds of what readers write under articles; any other is meant rather. */
const COMMENTS = /comment/i;

/**
 * The feeds a page names: by `<link rel="alternate">`, else by links whose address spells one. Those of comments come last.
 *
 * @param html the page
 * @param url its address, base of relative links
 */
export function feedLinks(html: string, url: string): FeedLink[] {
  let base = url;
  const declared: FeedLink[] = [];
  const spelled: FeedLink[] = [];
  let open: FeedLink | null = null;
  const add = (to: FeedLink[], href: string | undefined, title: string | null): FeedLink | null => {
    const address = feedAddress(href, base);
    if (address === null || to.length >= MOST || to.some((known) => known.url === address)) return null;
    const link = { url: address, title };
    to.push(link);
    return link;
  };
  const parser = new Parser(
    {
      onopentag(name, { rel = '', type = '', href, title }) {
        if (name === 'base' && href !== undefined && URL.canParse(href, url)) base = new URL(href, url).href;
        if (name === 'link') {
          const kinds = rel.toLowerCase().split(/\s+/);
          const media = type.split(';')[0]?.trim().toLowerCase() ?? '';
          const feed = TYPES.test(media) || (SHARED_TYPES.test(media) && SPELLED.test(href ?? ''));
          if (kinds.includes('feed') || (kinds.includes('alternate') && feed)) add(declared, href, titleOf(title));
        }
        if (name === 'a') open = SPELLED.test(pathOf(href, base)) ? add(spelled, href, titleOf(title)) : null;
      },
      ontext(text) {
        if (open !== null && open.title === null) open.title = titleOf(text);
      },
      onclosetag(name) {
        if (name === 'a') open = null;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(0, LONGEST));
  const found = declared.length > 0 ? declared : spelled;
  const last = (link: FeedLink): boolean => COMMENTS.test(link.url) || COMMENTS.test(link.title ?? '');
  return [...found.filter((link) => !last(link)), ...found.filter(last)];
}

function feedAddress(href: string | undefined, base: string): string | null {
  if (href === undefined || !URL.canParse(href, base)) return null;
  const found = new URL(href, base);
  // An old scheme that some pages still write.
  const address =
    found.protocol === 'feed:' ? new URL(found.href.replace(/^feed:(?:\/\/)?(?:https?:)?\/{0,2}/, 'https://')) : found;
  address.hash = '';
  return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : null;
}

/** Where a link leads on its site; empty for none. */
function pathOf(href: string | undefined, base: string): string {
  return href !== undefined && URL.canParse(href, base) ? new URL(href, base).pathname : '';
}

function titleOf(written: string | undefined): string | null {
  const title = (written ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
  return title === '' ? null : title;
}

/** A feed of a subscription list. */
export interface Feed {
  title: string;
  url: string;
}

/** Most feeds taken from one list. */
const MOST = 5000;

/** Whether a file is a subscription list, by its first tag. */
export function isOpml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<opml[\s>]/i.test(text.slice(0, 1000));
}

/**
 * The feeds of an OPML list, each address once, in the list's order.
 *
 * @returns empty for what is no OPML
 */
export function feedsOf(text: string): Feed[] {
  const feeds = new Map<string, Feed>();
  // An outline's attributes are all that is needed; they are read without building a document of foreign markup.
  for (const [tag] of text.matchAll(/<outline\s[^<>]*>/gi)) {
    const url = attribute(tag, 'xmlUrl');
    if (url === null || !/^https?:\/\//i.test(url) || feeds.has(url)) continue;
    feeds.set(url, { url, title: attribute(tag, 'title') ?? attribute(tag, 'text') ?? url });
    if (feeds.size >= MOST) break;
  }
  return [...feeds.values()];
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  const raw = found?.[1] ?? found?.[2];
  return raw === undefined ? null : decoded(raw);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML's five named references and numbered ones. */
function decoded(text: string): string {
  return text.replaceAll(/&(#x?)?([0-9a-z]{1,8});/gi, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return NAMED[name] ?? whole;
    const code = Number.parseInt(name, number.length === 2 ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

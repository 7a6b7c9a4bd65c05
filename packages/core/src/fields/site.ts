import { member } from '../input/json.ts';
import type { Publisher } from '../record.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, hostOf } from './evidence.ts';
import { nodesOf, stringOf, wordsOf } from './structured/json-ld.ts';
import { firstMeta } from './structured/meta.ts';

/** Who publishes the page: its name by the page's data, its domain by the address. */
export function readPublisher(evidence: Evidence): Candidate<Publisher>[] {
  const { article, linked, meta, address } = evidence;
  const domain = hostOf(address);
  const found: Candidate<Publisher>[] = [];
  const put = (
    name: string | undefined | null,
    score: number,
    from: string,
    source: Candidate<string>['source'],
  ): void => {
    if (name != null && name.length > 0 && name.length < 100 && !/^(?:https?:|@)/.test(name))
      found.push({ value: { name, domain }, score, from, source, block: null });
  };
  for (const node of nodesOf(linked, member(article, 'publisher')).slice(0, 3)) {
    const words = wordsOf(node);
    put(words?.value, 0.85, 'json-ld', words?.source ?? null);
  }
  const site = firstMeta(meta, 'og:site_name');
  put(site?.value, 0.8, 'open-graph', site?.source ?? null);
  for (const name of ['publisher', 'dc.publisher', 'application-name', 'article:publisher']) {
    const reading = firstMeta(meta, name);
    put(reading?.value, 0.5, 'meta', reading?.source ?? null);
  }
  put(evidence.siteNames[0], 0.4, 'text', null);
  if (domain !== null)
    found.push({ value: { name: null, domain }, score: 0.3, from: 'url', source: null, block: null });
  return found.sort((a, b) => b.score - a.score);
}

/** The page's canonical address, absolute where a base is known. */
export function readAddress(evidence: Evidence): Candidate<string>[] {
  const { meta, options, article, canonical } = evidence;
  const found: Candidate<string>[] = [];
  const put = (value: string | null | undefined, score: number, from: string): void => {
    const absolute = value == null ? null : absoluteOf(value, options.url ?? null);
    if (absolute !== null) found.push({ value: absolute, score, from, source: null, block: null });
  };
  put(canonical, 0.9, 'link');
  put(firstMeta(meta, 'og:url')?.value, 0.8, 'open-graph');
  put(article === null ? null : stringOf(article, 'url')?.value, 0.7, 'json-ld');
  put(options.url, 0.6, 'url');
  return found.sort((a, b) => b.score - a.score);
}

/** An address of the web made absolute; null where it is none (other schemes included). */
export function absoluteOf(address: string, base: string | null): string | null {
  const words = address.slice(0, 4000).trim();
  if (/^https?:\/\/[^\s/]/i.test(words)) return words;
  const host = /^(https?:)\/\/[^/?#\s]+/i.exec(base ?? '');
  if (host === null || words === '' || /^[a-z][a-z0-9+.-]*:/i.test(words)) return null;
  if (words.startsWith('//')) return `${host[1]}${words}`;
  if (words.startsWith('/')) return `${host[0]}${words}`;
  return null;
}

/** The text's language; the page's attribute only where the text cannot say. */
export function readLanguage({ language, page, meta, options }: Evidence): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  if (language !== null)
    found.push({
      value: language.language,
      score: options.language === undefined ? language.score : 1,
      from: 'text',
      source: null,
      block: null,
    });
  const root = page.tree?.byName('html')[0];
  const lang = root === undefined ? null : (page.tree?.attribute(root, 'lang') ?? null);
  const said = lang ?? firstMeta(meta, 'og:locale', 'content-language', 'language')?.value ?? null;
  const tag = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?(?:$|[^a-z])/i.exec(said ?? '');
  if (tag !== null) {
    const primary = (tag[1] as string).toLowerCase();
    const region = tag[2] === undefined ? '' : `-${tag[2].toUpperCase()}`;
    found.push({
      value: primary + region,
      score: language === null ? 0.5 : 0.1,
      from: lang === null ? 'meta' : 'html',
      source: null,
      block: null,
    });
  }
  return found;
}

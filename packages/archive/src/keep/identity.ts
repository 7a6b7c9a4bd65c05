import type { ExtractionRecord } from '@depeche/core';
import { wordsOf } from '../fold.ts';
import { hash64 } from '../near/hash.ts';

/** Parameters that say where a reader came from and not what is read. */
const TRACKING =
  /^(?:utm_\w{1,40}|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|xtor|at_\w{1,40}|ns_\w{1,40}|cmpid|cmp|CMP|ito|smid|ocid|wt_\w{1,40})$/;

/**
 * What makes two records one article: the canonical address (the page's own, else the one it was read from) without scheme,
 * `www.`, tracking parameters, fragment and closing slash; of a text without an address its words.
 */
export function identityOf(record: ExtractionRecord): string {
  const { url } = record.article;
  const address = canonical(url, record.input.url) ?? canonical(record.input.url);
  return address ?? `text:${hash64(wordsOf(`${record.article.headline ?? ''}\n${record.article.text}`).join(' '))}`;
}

function canonical(address: string | null | undefined, base?: string): string | null {
  if (address == null || address === '' || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/$/, '');
  return `${host}${path}${url.search}`;
}

/** The host of an address without `www.`, or null. */
export function domainOf(address: string | null | undefined): string | null {
  if (address == null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}

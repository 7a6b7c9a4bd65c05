import { isPrivateName, isPublicAddress, isWithin, literalAddress } from './address.ts';
import { decode } from './decode.ts';
import { IntakeProblem } from './problem.ts';
import { LONGEST_RULES, NO_RULES, rulesOf, type SiteRules, Sites } from './robots.ts';

/** Settings of a fetcher; every default is the careful one. */
export interface FetchSettings {
  /** Milliseconds for the whole fetch: robots.txt, waiting turns, redirects and body. Default 20,000. */
  time?: number;
  /** Most bytes of a body, unpacked. Default 16 MB. */
  bytes?: number;
  /** Most redirects. Default 5. */
  redirects?: number;
  /** Ports besides 80 and 443. */
  ports?: readonly number[];
  /** Networks that may be asked although they are not public, as `10.1.0.0/16`. */
  networks?: readonly string[];
  /** False: robots.txt and its crawl delay are not asked for. */
  robots?: boolean;
  /** The `User-Agent`; robots.txt is read for its part before the slash. */
  userAgent?: string;
}

/** What a page's earlier answer said of itself, to be asked only whether it changed. */
export interface Conditions {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** A fetched page. `text` is null where the server says that nothing changed. */
export interface FetchedPage {
  /** The address it was at last read from. */
  url: string;
  status: number;
  text: string | null;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
}

/** Sends one request, following nothing. Rejects with an IntakeProblem where the address is refused. */
export type Transport = (
  url: string,
  init: { headers: Record<string, string>; signal: AbortSignal },
) => Promise<Response>;

/** Gets a page. @throws IntakeProblem */
export type Fetcher = (address: string, given?: Conditions & { signal?: AbortSignal }) => Promise<FetchedPage>;

export const USER_AGENT = 'depeche/0.1 (news page extraction)';

/** Types that are read; feeds and wire formats are XML or JSON, or said to be mere bytes: what is binary shows by itself. */
const READ =
  /^(?:text\/|application\/(?:[\w.-]{1,60}\+)?(?:xml|json)\b|application\/(?:xhtml|rss|atom)|(?:application|binary)\/octet-stream)/i;

/**
 * A fetcher over a transport: http and https only, ports 80 and 443 unless allowed, redirects by hand with every hop
 * checked, limits on time, bytes and redirects, robots.txt honoured.
 *
 * @param transport sends a request; `@depeche/intake/node` has the one that checks resolved addresses, on Workers it is
 *   `fetch` with `redirect: 'manual'` under the platform's `global_fetch_strictly_public`
 */
export function createFetcher(transport: Transport, settings: FetchSettings = {}): Fetcher {
  const { time = 20_000, bytes = 16 * 1024 * 1024, redirects = 5, robots = true, userAgent = USER_AGENT } = settings;
  const sites = new Sites();

  async function send(start: URL, headers: Record<string, string>, signal: AbortSignal, visit: Visit) {
    let url = start;
    for (let hop = 0; hop <= redirects; hop++) {
      check(url, settings);
      await visit(url);
      const response = await transport(url.href, {
        headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, br', ...headers },
        signal,
      });
      const next = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || response.status === 304 || next === null)
        return { response, url };
      await response.body?.cancel();
      if (!URL.canParse(next, url.href))
        throw problemOf('bad-address', 'Not an address', `${start}: redirects to none`);
      url = new URL(next, url);
    }
    throw problemOf('too-many-redirects', 'Too many redirects', `${start}: more than ${redirects}`);
  }

  async function siteRules(url: URL, signal: AbortSignal): Promise<SiteRules> {
    const known = sites.known(url.origin, Date.now());
    if (known !== null) return known;
    const address = new URL('/robots.txt', url);
    const sent = await send(address, { accept: 'text/plain' }, signal, async () => {}).catch((thrown: unknown) => {
      // Redirected in circles, or where nobody may go: none can be had.
      if (thrown instanceof IntakeProblem && MISLED.includes(thrown.kind)) return null;
      throw thrown;
    });
    let rules: SiteRules | null = NO_RULES;
    if (sent?.response.ok === true) {
      const text = new TextDecoder().decode(await readHead(sent.response.body, LONGEST_RULES));
      rules = rulesOf(address.href, text, userAgent.split('/')[0] ?? userAgent);
    } else if (sent !== null) {
      await sent.response.body?.cancel();
      if (sent.response.status >= 500) rules = null;
    }
    return sites.learn(url.origin, rules, Date.now());
  }

  return async (address, { etag, lastModified, signal } = {}) => {
    if (!URL.canParse(address)) throw problemOf('bad-address', 'Not an address', `${address}: ${WANTED}`);
    const deadline = AbortSignal.timeout(time);
    const until = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    const begun = Date.now();
    const visit: Visit = async (url) => {
      if (!robots) return;
      const rules = await siteRules(url, until);
      if (!rules.allows(url.href))
        throw problemOf('robots-disallowed', 'Not allowed by robots.txt', `${url}: the site asks robots to stay away`);
      const now = Date.now();
      const left = begun + time - now;
      const turn = sites.turn(url.origin, now, left);
      if (turn >= left) throw notYet(url, rules.delay, turn);
      await wait(turn, until);
    };
    try {
      const headers: Record<string, string> = {
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1',
      };
      if (etag !== undefined) headers['if-none-match'] = etag;
      if (lastModified !== undefined) headers['if-modified-since'] = lastModified;
      const { response, url } = await send(new URL(address), headers, until, visit);
      const page = {
        url: url.href,
        status: response.status,
        contentType: response.headers.get('content-type'),
        etag: response.headers.get('etag'),
        lastModified: response.headers.get('last-modified'),
      };
      if (response.status === 304) return { ...page, text: null };
      const refused = refusal(response, address);
      if (refused !== null) {
        await response.body?.cancel();
        throw refused;
      }
      const body = await readCapped(response.body, bytes, address);
      return { ...page, text: decode(body, address, charsetOf(page.contentType)) };
    } catch (thrown) {
      throw asProblem(thrown, address, deadline, time);
    }
  };
}

type Visit = (url: URL) => Promise<void>;

/** Where a robots.txt that is redirected may lead so that there is none. */
const MISLED: readonly IntakeProblem['kind'][] = ['too-many-redirects', 'forbidden-address', 'bad-address'];

function notYet(url: URL, delay: number, turn: number): IntakeProblem {
  const detail = `${url}: the site asks robots for ${delay} seconds between two pages, and others are waiting`;
  return problemOf('crawl-delay', 'Not yet', detail, Math.ceil(turn / 1000));
}

const WANTED = 'an http or https address was expected';

function problemOf(...given: ConstructorParameters<typeof IntakeProblem>): IntakeProblem {
  return new IntakeProblem(...given);
}

/** @throws IntakeProblem for an address that shows by itself that it must not be asked */
function check(url: URL, { ports = [], networks = [] }: FetchSettings): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw problemOf('bad-address', 'Not an address', `${url}: ${WANTED}`);
  if (url.username !== '' || url.password !== '')
    throw problemOf(
      'bad-address',
      'Not an address',
      `${url.host}: an address without user name and password was expected`,
    );
  const port = url.port === '' ? null : Number(url.port);
  if (port !== null && port !== 80 && port !== 443 && !ports.includes(port))
    throw problemOf('forbidden-address', 'Address refused', `${url}: port ${port}; 80 or 443 was expected`);
  const literal = literalAddress(url.hostname);
  const inside =
    literal === null
      ? isPrivateName(url.hostname) && networks.length === 0
      : !isPublicAddress(literal) && !isWithin(literal, networks);
  if (inside) throw notPublic(url.href);
}

/** The refusal of an address inside a private network. */
export function notPublic(address: string): IntakeProblem {
  return problemOf(
    'forbidden-address',
    'Address refused',
    `${address}: leads to an address that is not public; a news page was expected`,
  );
}

/** Whether an answer is no page, and why. A challenge of a bot wall is told by the headers such walls send. */
function refusal(response: Response, address: string): IntakeProblem | null {
  const { status, headers } = response;
  const after = retryAfterOf(headers.get('retry-after'), Date.now());
  if (status === 402) return problemOf('paywalled', 'Paywalled', `${address}: the server asks for payment`);
  if ([401, 403, 407, 429, 451].includes(status) || headers.get('cf-mitigated') === 'challenge')
    return problemOf(
      'blocked',
      'Blocked',
      `${address}: the server answered ${status}; it does not let this reader in`,
      after,
    );
  if (status === 404 || status === 410)
    return problemOf('not-found', 'No such page', `${address}: the server answered ${status}`);
  if (status < 200 || status > 299)
    return problemOf(
      'upstream-error',
      'Not fetched',
      `${address}: the server answered ${status}; a page was expected`,
      after,
    );
  const type = headers.get('content-type');
  if (type !== null && type.trim() !== '' && !READ.test(type.trim()))
    return problemOf(
      'not-text',
      'Not a text',
      `${address}: ${type.slice(0, 80)}; HTML, XML, JSON or text was expected`,
    );
  return null;
}

/** Longest that a server's own word keeps it from being asked again, in seconds. */
const LONGEST_PAUSE = 24 * 60 * 60;

/** Seconds of a `Retry-After`, which holds seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  const said = header.trim();
  // A date begins with the name of its day; JavaScript would take much else for one.
  const moment = /^[A-Z][a-z]{2}/.test(said) ? Date.parse(said) : Number.NaN;
  const seconds = /^\d{1,9}$/.test(said) ? Number(said) : (moment - now) / 1000;
  return Number.isNaN(seconds) ? null : Math.ceil(Math.min(LONGEST_PAUSE, Math.max(0, seconds)));
}

/** The beginning of a stream; what lies behind is not waited for. */
async function readHead(body: ReadableStream<Uint8Array> | null, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(length);
  const reader = body?.getReader();
  let size = 0;
  while (size < length) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) break;
    head.set(value.subarray(0, length - size), size);
    size += Math.min(value.byteLength, length - size);
  }
  await reader?.cancel().catch(() => {});
  return head.subarray(0, size);
}

/** Reads a stream, never more than the limit. @throws IntakeProblem too-large */
export async function readCapped(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  name: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) break;
    size += value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw problemOf('too-large', 'Input too large', `${name}: more than ${limit} bytes`);
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** The charset parameter of a content type. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s?charset\s?=\s?"?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function asProblem(thrown: unknown, address: string, deadline: AbortSignal, time: number): IntakeProblem {
  // Undici wraps what a look-up refused in its own error.
  for (let error = thrown; error instanceof Error; error = error.cause)
    if (error instanceof IntakeProblem) return error;
  if (deadline.aborted)
    return problemOf('timed-out', 'Timed out', `${address}: no whole page came within ${time / 1000} seconds`);
  return problemOf('unreachable', 'Not fetched', `${address}: no host of that name, or the connection failed`);
}

import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** What a key may do; each scope holds those before it. */
export const SCOPES = ['read', 'write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** One key as it is kept: never itself, only its SHA-256 in hexadecimal. Two of one name are a rotation under way. */
export interface Key {
  name: string;
  scope: Scope;
  hash: string;
  /** How fast it may ask, where that is not as fast as the others. */
  rate?: Rate;
}

/** A token bucket: `burst` requests at once, refilled at `perSecond`. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/**
 * Keys written as `name:scope:sha256`, separated by commas or white space, as an environment variable holds them; behind one
 * may stand its own rate, as `:500/100` for 500 requests at once and 100 a second.
 *
 * @throws Error naming the entry (never a key) that is none
 */
export function parseKeys(written: string): Key[] {
  return written
    .split(/[\s,]/)
    .filter((entry) => entry !== '')
    .map((entry, at) => {
      const [name = '', asked = '', hash = '', speed, ...more] = entry.split(':');
      const scope = SCOPES.find((known) => known === asked);
      const rate = speed === undefined ? null : rateOf(speed);
      const whole = more.length === 0 && (speed === undefined || rate !== null);
      if (name === '' || scope === undefined || !/^[0-9a-f]{64}$/.test(hash) || !whole)
        throw new Error(
          `key ${at + 1}: name:scope:sha256 was expected, the scope one of ${SCOPES.join(', ')}, perhaps with :burst/second`,
        );
      return { name, scope, hash, ...(rate === null ? {} : { rate }) };
    });
}

function rateOf(written: string): Rate | null {
  const [, burst, perSecond] = /^(\d{1,7})\/(\d{1,7}(?:\.\d{1,3})?)$/.exec(written) ?? [];
  const rate = { burst: Number(burst), perSecond: Number(perSecond) };
  return rate.burst >= 1 && rate.perSecond > 0 ? rate : null;
}

/** SHA-256 of a key in hexadecimal. A key is random and long, so that a slow hash would protect nothing more. */
export async function hashOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a request needs: changing what is kept asks for `write`, the server's figures for `admin`. */
export function scopeFor(method: string, path: string): Scope {
  if (path === '/metrics') return 'admin';
  return ['GET', 'HEAD', 'OPTIONS'].includes(method) || path === '/mcp' || path.startsWith('/v1/extract')
    ? 'read'
    : 'write';
}

/** Whether a path is answered only to who has a key, where there are keys. */
export function isGuarded(path: string): boolean {
  return ['/v1', '/mcp', '/metrics'].some((root) => path === root || path.startsWith(`${root}/`));
}

/**
 * Lets in requests under `/v1`, `/mcp` and `/metrics` that carry a key (`Authorization: Bearer` or `Basic`) of enough scope, each
 * key at its own rate. 401, 403 and 429 say what was missing; `RateLimit` headers say what is left.
 *
 * @param keys those of the moment; the same list as long as they are the same
 */
export function guard(keys: () => readonly Key[], usual: Rate): MiddlewareHandler {
  let listed: readonly Key[] = [];
  let known = new Map<string, Key>();
  const buckets = new Map<string, { tokens: number; at: number }>();
  return async (context, next) => {
    const { path, method } = context.req;
    if (!isGuarded(path) || method === 'OPTIONS') return next();
    const now = keys();
    if (listed !== now) {
      listed = now;
      known = new Map(listed.map((key) => [key.hash, key]));
    }
    const given = keyIn(context.req.header('authorization') ?? '');
    const key = given === undefined ? undefined : known.get(await hashOf(given));
    if (key === undefined) {
      context.header('www-authenticate', 'Bearer');
      const detail = 'a known key was expected in "Authorization: Bearer …"';
      return problem(context, 401, 'no-key', given === undefined ? 'No key' : 'Unknown key', detail);
    }
    const needed = scopeFor(method, path);
    if (SCOPES.indexOf(key.scope) < SCOPES.indexOf(needed))
      return problem(
        context,
        403,
        'scope',
        'Not allowed',
        `a key of scope ${needed} was expected, this one has ${key.scope}`,
      );
    const { rate = usual } = key;
    const moment = Date.now();
    const last = buckets.get(key.name) ?? { tokens: rate.burst, at: moment };
    const tokens = Math.min(rate.burst, last.tokens + ((moment - last.at) / 1000) * rate.perSecond);
    const admitted = tokens >= 1;
    const left = admitted ? tokens - 1 : tokens;
    buckets.set(key.name, { tokens: left, at: moment });
    // draft-ietf-httpapi-ratelimit-headers: q and r in requests, w and t in seconds.
    const whole = Math.ceil(rate.burst / rate.perSecond);
    context.header('ratelimit-policy', `"key";q=${rate.burst};w=${whole}`);
    context.header('ratelimit', `"key";r=${Math.floor(left)};t=${Math.ceil((rate.burst - left) / rate.perSecond)}`);
    if (admitted) return next();
    context.header('retry-after', String(Math.max(1, Math.ceil((1 - left) / rate.perSecond))));
    return problem(
      context,
      429,
      'too-many-requests',
      'Too many requests',
      'the key’s rate is used up; see Retry-After',
    );
  };
}

/** The key a request carries: as a bearer token, or as the password of `Basic`, which is what feed readers can send. */
function keyIn(authorization: string): string | undefined {
  const [, scheme = '', sent = ''] = /^(Bearer|Basic) (\S{1,800})$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() !== 'basic') return sent === '' ? undefined : sent;
  try {
    return /:(\S{1,400})$/.exec(atob(sent))?.[1];
  } catch {
    return undefined;
  }
}

/** Whether a host to listen on is this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

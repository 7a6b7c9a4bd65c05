import type { MiddlewareHandler } from 'hono';
import { isLoopback } from '../keys.ts';
import { Refusal } from '../problem.ts';

/** Whom a browser may speak for. */
export interface OriginSettings {
  /** Origins besides our own whose pages may ask. */
  origins: readonly string[];
  /** The server is for this machine alone and asks for no key: only names of this machine, and the listed origins’, are its own. */
  local: boolean;
}

/** Methods that change nothing; what they answer another site's page cannot read. */
const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses with 403 what a foreign page has a reader's browser send: a `POST` that needs no preflight, and, where the server is
 * for this machine alone, anything under a name that is not this machine's, as an attacker's own that leads here for a moment
 * (DNS rebinding). Programs send no `Origin`; no foreign page can add a bearer token.
 */
export function ownPages({ origins, local }: OriginSettings): MiddlewareHandler {
  const hosts = new Set(origins.map((origin) => new URL(origin).hostname));
  return async (context, next) => {
    const own = new URL(context.req.url);
    if (local && !isOwnName(own.hostname) && !hosts.has(own.hostname))
      throw new Refusal(
        403,
        'foreign-host',
        'Foreign name',
        `this server is for this machine alone and answers under no name but its own, not as ${own.hostname}; its operator can list an origin`,
      );
    if (SAFE.includes(context.req.method) || /^Bearer /i.test(context.req.header('authorization') ?? '')) return next();
    const origin = context.req.header('origin');
    // Browsers say it themselves, and rightly behind a proxy that changes the name, too.
    const site = context.req.header('sec-fetch-site');
    const ours =
      site === undefined ? origin === undefined || hostOf(origin) === own.host : ['same-origin', 'none'].includes(site);
    if (!ours && !origins.includes(origin ?? ''))
      throw new Refusal(
        403,
        'foreign-origin',
        'Foreign page',
        `a page of ${(origin ?? 'another site').slice(0, 200)} asks, which is not let in`,
      );
    return next();
  };
}

function isOwnName(name: string): boolean {
  return isLoopback(name) || name === '[::1]' || name.endsWith('.localhost');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

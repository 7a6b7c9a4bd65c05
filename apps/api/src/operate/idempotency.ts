import type { AnswerStore } from '@depeche/archive';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.ts';

/** Where requests may be repeated: what makes or keeps something, and what costs as much. */
export const IDEMPOTENT_PATHS: readonly string[] = ['/v1/extract', '/v1/articles', '/v1/batches', '/v1/feeds'];

/** How long an answer is kept for a repeated request, in milliseconds: a day, as the IETF's draft has its examples. */
const KEPT_FOR = 24 * 60 * 60 * 1000;
/** How long a request may be under way: a server that died over it leaves the key in use for so long. In milliseconds. */
const UNDER_WAY = 10 * 60 * 1000;
/** The longest answer kept, in bytes. */
const LONGEST = 1024 * 1024;

/**
 * `Idempotency-Key` on requests that change or make something: the first answer is given again for the same key and the
 * same request, without doing it twice. 409 while the first is under way, 422 for another request under that key.
 *
 * @param longest most bytes of a body that are read to know it again; a longer request is not remembered
 * @param store where answers are kept
 * @param now the clock, milliseconds
 */
export function idempotency(
  longest: number,
  store: () => Promise<AnswerStore>,
  now: () => number = Date.now,
): MiddlewareHandler {
  return async (context, next) => {
    const key = context.req.header('idempotency-key');
    if (key === undefined || context.req.method !== 'POST') return next();
    if (key.length === 0 || key.length > 255)
      throw new Refusal(400, 'bad-idempotency-key', 'Not an idempotency key', 'one to 255 characters were expected');
    const body = await bytesOf(context.req.raw.clone(), longest);
    // Past the limit there is nothing to repeat: the route refuses such a body, or streams it.
    if (body === null) return next();
    const id = await digest(`${context.req.header('authorization') ?? ''}\n${key}`);
    const asked = new URL(context.req.url);
    const how = ['accept', 'content-type', 'content-encoding'].map((name) => context.req.header(name) ?? '');
    const fingerprint = await digest(`${asked.pathname}${asked.search}\n${how.join('\n')}\n${await digest(body)}`);
    const owner = crypto.randomUUID();
    const answers = await store();
    const claim = await answers.claim(id, owner, fingerprint, { now: now(), until: now() + UNDER_WAY });
    if (claim === 'other') throw new Refusal(422, 'idempotency-key-reused', 'Key used before', REUSED);
    if (claim === 'underWay') throw new Refusal(409, 'idempotency-key-in-use', 'Under way', IN_USE, 1);
    if (claim !== 'mine') {
      const { status, headers, body: said } = claim;
      context.res = new Response(NO_BODY.includes(status) ? null : said.slice().buffer, {
        status,
        headers: [...headers, ['idempotent-replayed', 'true']],
      });
      return undefined;
    }
    let settled = false;
    try {
      await next();
      const said = new Uint8Array(await context.res.clone().arrayBuffer());
      const { status, headers } = context.res;
      // What went wrong may be tried again, and what is too long is not held.
      if (status < 500 && said.byteLength <= LONGEST) {
        const kept = [...headers].filter(([name]) => !OWN.includes(name));
        await answers.settle(id, owner, { status, headers: kept, body: said }, now() + KEPT_FOR);
        settled = true;
      }
    } finally {
      if (!settled) await answers.release(id, owner);
    }
    return undefined;
  };
}

const REUSED = 'this Idempotency-Key came with another request';
const IN_USE = 'the first request with this Idempotency-Key is not done';
/** Statuses whose answers have no body. */
const NO_BODY: readonly number[] = [204, 304];
/** Headers that belong to one answer alone. */
const OWN: readonly string[] = ['x-request-id', 'ratelimit', 'ratelimit-policy'];

/** A request's body, or null where it is longer than the limit; no more than that is held. */
async function bytesOf(request: Request, limit: number): Promise<ArrayBuffer | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      reader?.cancel().catch(() => undefined);
      return null;
    }
    parts.push(read.value as Uint8Array<ArrayBuffer>);
  }
  return new Blob(parts).arrayBuffer();
}

async function digest(value: string | ArrayBuffer): Promise<string> {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

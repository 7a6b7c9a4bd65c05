import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.ts';

/** How long an answer is kept for a repeated request, in milliseconds: a day, as the IETF's draft has its examples. */
const KEPT_FOR = 24 * 60 * 60 * 1000;
/** Most answers kept, and the longest one, in bytes. */
const MOST = 1000;
const LONGEST = 1024 * 1024;

interface Answer {
  /** Of the method, address and body: another request under the same key is refused. */
  fingerprint: string;
  until: number;
  /** Null while the first request is under way. */
  response: { status: number; headers: [string, string][]; body: ArrayBuffer } | null;
}

/**
 * `Idempotency-Key` on requests that change or make something: the first answer is given again for the same key and the
 * same request, without doing it twice. 409 while the first is under way, 422 for another request under that key. Answers
 * are held in memory: after a restart a repeated request is done again, which the archive recognises by the article.
 *
 * @param longest most bytes of a body that are read to know it again; a longer request is not remembered
 * @param now the clock, milliseconds
 */
export function idempotency(longest: number, now: () => number = Date.now): MiddlewareHandler {
  const answers = new Map<string, Answer>();
  return async (context, next) => {
    const key = context.req.header('idempotency-key');
    if (key === undefined || context.req.method !== 'POST') return next();
    if (key.length === 0 || key.length > 255)
      throw new Refusal(400, 'bad-idempotency-key', 'Not an idempotency key', 'one to 255 characters were expected');
    const id = `${await digest(context.req.header('authorization') ?? '')} ${key}`;
    const body = await bytesOf(context.req.raw.clone(), longest);
    // Past the limit there is nothing to repeat: the route refuses such a body, or streams it.
    if (body === null) return next();
    const fingerprint = `${context.req.path} ${await digest(body)}`;
    const known = answers.get(id);
    if (known !== undefined && known.until > now()) {
      if (known.fingerprint !== fingerprint)
        throw new Refusal(
          422,
          'idempotency-key-reused',
          'Key used before',
          'this Idempotency-Key came with another request',
        );
      if (known.response === null)
        throw new Refusal(
          409,
          'idempotency-key-in-use',
          'Under way',
          'the first request with this Idempotency-Key is not done',
        );
      const { status, headers, body: said } = known.response;
      context.res = new Response(said, { status, headers: [...headers, ['idempotent-replayed', 'true']] });
      return undefined;
    }
    const mine: Answer = { fingerprint, until: now() + KEPT_FOR, response: null };
    answers.set(id, mine);
    // The oldest go first: a Map keeps its order.
    for (const oldest of answers.keys()) {
      if (answers.size <= MOST) break;
      answers.delete(oldest);
    }
    try {
      await next();
      const said = await context.res.clone().arrayBuffer();
      // What went wrong may be tried again, and what is too long is not held.
      if (context.res.status >= 500 || said.byteLength > LONGEST) answers.delete(id);
      else mine.response = { status: context.res.status, headers: [...context.res.headers], body: said };
    } finally {
      if (mine.response === null) answers.delete(id);
    }
    return undefined;
  };
}

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

import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { mediaType } from '../body.ts';

/** What is written as it is made; to know it by its content it would have to be held back until its end. */
const STREAMS: readonly string[] = ['application/x-ndjson', 'text/event-stream'];

const tag = etag();

/**
 * Gives what is read an `ETag`, and answers 304 to who has it already (`If-None-Match`). Answers are for the one who asked and
 * are asked for anew each time, where the route says nothing else.
 */
export const validators: MiddlewareHandler = async (context, next) => {
  await next();
  const { res } = context;
  if (!['GET', 'HEAD'].includes(context.req.method) || res.status !== 200) return;
  if (!res.headers.has('cache-control')) res.headers.set('cache-control', 'private, no-cache');
  if (!STREAMS.includes(mediaType(res.headers.get('content-type') ?? undefined)))
    await tag(context, () => Promise.resolve());
};

import type { MiddlewareHandler } from 'hono';

/** One answered request. No query, body or header is in it: pages, addresses asked for and keys stay out of logs. */
export interface Answered {
  time: string;
  id: string;
  method: string;
  path: string;
  status: number;
  /** Milliseconds until the answer began. */
  ms: number;
}

/** Hands one entry to the log for every request, under the id that the answer carries as `X-Request-Id`. */
export function accessLog(write: (entry: Answered) => void): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    write({
      time: new Date().toISOString(),
      id: context.res.headers.get('x-request-id') ?? '',
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      ms: Math.round((performance.now() - start) * 10) / 10,
    });
  };
}

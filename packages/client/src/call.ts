import { problemOf } from './problem.ts';

/** How a client reaches its server. */
export interface ClientSettings {
  /** The server's address; paths are put behind it. */
  server: string;
  /** Sent as a bearer token. */
  key?: string;
  /** What sends requests: the platform's own, or an app's `fetch` where client and server are one program. */
  fetch?: (request: Request) => Response | Promise<Response>;
  /** Ends every request under way, and keeps others from being sent. */
  signal?: AbortSignal;
  /**
   * How often a request is sent again that the server refused for now (429, 503 and a 409 with `Retry-After`) or that never
   * arrived; the latter only where twice is as good as once. Default 2.
   */
  retries?: number;
  /** Longest `Retry-After` that is waited for, in seconds; a longer one is the caller's to wait for. Default 30. */
  patience?: number;
  /**
   * Whether request bodies may be streamed. Default: everywhere but in browsers, where only some can and over HTTP/2 alone;
   * without it the inputs of a stream are collected before they are sent.
   */
  streams?: boolean;
}

/** Values of a query; those that are undefined are left out, lists are joined by commas. */
export type Query = Readonly<Record<string, string | number | boolean | readonly (string | number)[] | undefined>>;

/** One request and its answer. @throws ApiProblem for an answer that is none */
export type Call = (method: string, path: string, query?: Query, init?: RequestInit) => Promise<Response>;

/** Refusals that hold for a while. */
const FOR_NOW: readonly number[] = [409, 429, 503];
/** Methods that may arrive twice. */
const REPEATABLE: readonly string[] = ['GET', 'HEAD', 'PUT', 'DELETE'];
/** What is waited before a request that never arrived is sent again, twice as long each time; in milliseconds. */
const FIRST_PAUSE = 250;

/** What sends a client's requests. */
export function callOf({ server, key, fetch: send = fetch, signal, retries = 2, patience = 30 }: ClientSettings): Call {
  let base = server;
  while (base.endsWith('/')) base = base.slice(0, -1);
  return async (method, path, query = {}, init = {}) => {
    const address = new URL(base + path);
    for (const [name, value] of Object.entries(query)) {
      if (value === undefined) continue;
      address.searchParams.set(name, Array.isArray(value) ? value.join(',') : String(value));
    }
    const headers = new Headers(init.headers);
    if (key !== undefined) headers.set('authorization', `Bearer ${key}`);
    const asked = { ...init, method, headers, ...(signal === undefined ? {} : { signal }) };
    // A stream has been read once it is sent.
    const once = init.body instanceof ReadableStream;
    for (let left = once ? 0 : retries; ; left--) {
      signal?.throwIfAborted();
      const response = await sent(send, new Request(address, asked));
      if (!(response instanceof Response)) {
        const again = REPEATABLE.includes(method) || headers.has('idempotency-key');
        if (left <= 0 || !again || signal?.aborted === true) throw response.thrown;
        await pause(FIRST_PAUSE * 2 ** (retries - left), signal);
        continue;
      }
      if (response.ok) return response;
      const problem = await problemOf(response);
      const { status, retryAfter } = problem;
      if (left <= 0 || !FOR_NOW.includes(status) || retryAfter === null || retryAfter > patience) throw problem;
      await pause(retryAfter * 1000, signal);
    }
  };
}

async function sent(
  send: NonNullable<ClientSettings['fetch']>,
  request: Request,
): Promise<Response | { thrown: unknown }> {
  try {
    return await send(request);
  } catch (thrown) {
    return { thrown };
  }
}

/** Waits. @throws what the signal was ended with */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** A JSON body. */
export function json(value: unknown): RequestInit {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}

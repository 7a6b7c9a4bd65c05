import { problemOf } from './problem.ts';

/** How a client reaches its server. */
export interface ClientSettings {
  /** The server's address; paths are put behind it. */
  server: string;
  /** Sent as a bearer token. */
  key?: string;
  /** What sends requests: the platform's own, or an app's `fetch` where client and server are one program. */
  fetch?: (request: Request) => Response | Promise<Response>;
}

/** Values of a query; those that are undefined are left out, lists are joined by commas. */
export type Query = Readonly<Record<string, string | number | boolean | readonly (string | number)[] | undefined>>;

/** One request and its answer. @throws ApiProblem for an answer that is none */
export type Call = (method: string, path: string, query?: Query, init?: RequestInit) => Promise<Response>;

/** What sends a client's requests. */
export function callOf({ server, key, fetch: send = fetch }: ClientSettings): Call {
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
    const response = await send(new Request(address, { ...init, method, headers }));
    if (!response.ok) throw await problemOf(response);
    return response;
  };
}

/** A JSON body. */
export function json(value: unknown): RequestInit {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}

import type { App } from '@depeche/api';
import type { ExtractionRecord } from '@depeche/core';
import { hc } from 'hono/client';

/** What the API is given: a page's HTML, its text, or only its address. */
export interface Given {
  html?: string;
  text?: string;
  url?: string;
  published?: string;
}

/** What a server says it cannot do, in its own words (RFC 9457). */
export class ServerProblem extends Error {
  readonly status: number;
  /** The kind of problem, as the end of its `type` names it; empty where the server gives none. */
  readonly kind: string;
  constructor(status: number, kind: string, title: string, detail: string) {
    super(detail === '' ? title : `${title}: ${detail}`);
    this.status = status;
    this.kind = kind;
  }
}

/** A refused answer's body as the problem it tells of. */
export function problemIn(status: number, body: unknown): ServerProblem {
  const { type, title, detail } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
  const kind = text(type, '').split(':').at(-1) ?? '';
  return new ServerProblem(status, kind, text(title, `${status}`), text(detail, ''));
}

/** What was asked for. @throws ServerProblem where nobody answers, which `fetch` tells by a TypeError */
export async function reached<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (thrown) {
    if (thrown instanceof TypeError) throw new ServerProblem(0, 'offline', 'The server does not answer', '');
    throw thrown;
  }
}

let present: Promise<boolean> | null = null;

/** Whether our origin answers as an API; asked once. */
export function hasServer(): Promise<boolean> {
  present ??= fetch('/healthz')
    .then(async (response) => response.ok && ((await response.json()) as { status?: unknown }).status === 'ok')
    .catch(() => false);
  return present;
}

/** A record, and the page it was read from where only its address was given. */
export interface ReadThere {
  record: ExtractionRecord;
  source: string | null;
}

/**
 * Has the server of our origin read a page; one that it fetches comes back with its record.
 *
 * @returns null where there is no server
 * @throws ServerProblem for what it refuses
 */
export async function readThere(given: Given): Promise<ReadThere | null> {
  if (!(await hasServer())) return null;
  const fetched = given.html === undefined && given.text === undefined;
  let response: Response;
  try {
    response = await hc<App>(location.origin).v1.extract.$post(
      {},
      {
        init: { body: JSON.stringify({ ...given, candidates: true, ...(fetched ? { source: true } : {}) }) },
        headers: { 'content-type': 'application/json' },
      },
    );
  } catch {
    return null;
  }
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) return null;
  const body: unknown = await response.json();
  if (response.ok) {
    const { record, source } = body as { record?: ExtractionRecord; source?: string };
    if (record !== undefined) return { record, source: source ?? null };
    if ('article' in (body as object)) return { record: body as ExtractionRecord, source: null };
  }
  throw problemIn(response.status, body);
}

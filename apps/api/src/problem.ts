import { BadRequest, RecordTooLong } from '@depeche/archive';
import { IntakeProblem, type ProblemKind } from '@depeche/intake';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An RFC 9457 problem. `type` names the kind of problem, not a page. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
}

/** A request that cannot be carried out, and why; thrown by the parts, answered by the app. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  /** Seconds after which it may be tried again, where that is known. */
  readonly retryAfter: number | null;

  constructor(
    status: ContentfulStatusCode,
    kind: string,
    title: string,
    detail: string,
    retryAfter: number | null = null,
  ) {
    super(detail);
    this.status = status;
    this.kind = kind;
    this.title = title;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

/** Answers with a problem; the detail says what was wrong with the request and what was expected. */
export function problem(
  context: Context,
  status: ContentfulStatusCode,
  kind: string,
  title: string,
  detail: string,
): Response {
  return context.body(problemBody(status, kind, title, detail), status, { 'content-type': 'application/problem+json' });
}

/** A problem as it is written. */
export function problemBody(status: number, kind: string, title: string, detail: string): string {
  const body: Problem = { type: `urn:depeche:problem:${kind}`, title, status, detail };
  return JSON.stringify(body);
}

const STATUS: Readonly<Record<ProblemKind, ContentfulStatusCode>> = {
  'bad-address': 400,
  'broken-encoding': 400,
  'forbidden-address': 403,
  'robots-disallowed': 403,
  'crawl-delay': 503,
  'too-large': 413,
  'unknown-charset': 415,
  'unknown-coding': 415,
  'not-text': 422,
  'not-a-feed': 422,
  'not-opml': 400,
  paywalled: 422,
  blocked: 502,
  'not-found': 502,
  'upstream-error': 502,
  unreachable: 502,
  'too-many-redirects': 502,
  'timed-out': 504,
};

/** Any thrown value as a refusal; what nobody foresaw is a fault of ours, of which nothing is told. */
export function asRefusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (thrown instanceof IntakeProblem)
    return new Refusal(STATUS[thrown.kind], thrown.kind, thrown.title, thrown.detail, thrown.retryAfter);
  if (thrown instanceof BadRequest) return new Refusal(400, 'bad-request', 'Not a request', thrown.message);
  if (thrown instanceof RecordTooLong) return new Refusal(413, 'too-large', 'Record too long', thrown.message);
  // Hono's own, for a body that is not JSON.
  if (thrown instanceof HTTPException && thrown.status < 500)
    return new Refusal(thrown.status as ContentfulStatusCode, 'bad-request', 'Not a request', thrown.message);
  return new Refusal(500, 'internal', 'Internal error', 'the request could not be carried out; nothing of it was kept');
}

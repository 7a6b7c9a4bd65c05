import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An RFC 9457 problem. `type` names the kind of problem, not a page. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
}

/** Answers with a problem; the detail says what was wrong with the request and what was expected. */
export function problem(
  context: Context,
  status: ContentfulStatusCode,
  kind: string,
  title: string,
  detail: string,
): Response {
  const body: Problem = { type: `urn:depeche:problem:${kind}`, title, status, detail };
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

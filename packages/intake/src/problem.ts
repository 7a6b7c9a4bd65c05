/** What kept a page from being read; the names are part of the API's problem types. */
export type ProblemKind =
  | 'bad-address'
  | 'forbidden-address'
  | 'robots-disallowed'
  | 'crawl-delay'
  | 'blocked'
  | 'paywalled'
  | 'not-found'
  | 'upstream-error'
  | 'unreachable'
  | 'timed-out'
  | 'too-many-redirects'
  | 'too-large'
  | 'not-text'
  | 'not-a-feed'
  | 'not-opml'
  | 'unknown-charset'
  | 'unknown-coding'
  | 'broken-encoding';

/** One page or body that could not be read; title and detail as in RFC 9457, the detail naming the input. */
export class IntakeProblem extends Error {
  readonly kind: ProblemKind;
  readonly title: string;
  readonly detail: string;
  /** Seconds after which it may be tried again, where the site says so. */
  readonly retryAfter: number | null;

  constructor(kind: ProblemKind, title: string, detail: string, retryAfter: number | null = null) {
    super(`${title}: ${detail}`);
    this.kind = kind;
    this.title = title;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

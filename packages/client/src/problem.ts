/** What a server answered instead of what was asked for: RFC 9457's members. */
export class ApiProblem extends Error {
  readonly status: number;
  /** `urn:depeche:problem:` and a word; `about:blank` where the server said none. */
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  /** Seconds to wait before asking again, where the server says so. */
  readonly retryAfter: number | null;

  constructor(status: number, body: { type?: unknown; title?: unknown; detail?: unknown }, retryAfter: number | null) {
    const title = typeof body.title === 'string' ? body.title : `Answered ${status}`;
    const detail = typeof body.detail === 'string' ? body.detail : 'the server said nothing more';
    super(`${title}: ${detail}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.type = typeof body.type === 'string' ? body.type : 'about:blank';
    this.title = title;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

/** The problem that a response is. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const after = Number(response.headers.get('retry-after') ?? Number.NaN);
  const body: unknown = await response.json().catch(() => ({}));
  const members = typeof body === 'object' && body !== null ? body : {};
  return new ApiProblem(response.status, members, Number.isFinite(after) ? after : null);
}

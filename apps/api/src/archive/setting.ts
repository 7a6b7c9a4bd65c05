import type { Archive } from '@depeche/archive';
import type { Fetcher } from '@depeche/intake';
import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { mediaType, readBytes } from '../body.ts';
import { problemContent } from '../contract.ts';
import { Refusal } from '../problem.ts';

/** What the archive's routes stand on. */
export interface ArchiveSetting {
  /** Opens the archive, or hands out the one that is open. Null: this server keeps nothing, which is answered with 501. */
  archive: (() => Promise<Archive>) | null;
  fetcher: Fetcher | null;
  maxBody: number;
}

/** The archive. @throws Refusal where there is none */
export async function archiveOf({ archive }: ArchiveSetting): Promise<Archive> {
  if (archive === null)
    throw new Refusal(
      501,
      'no-archive',
      'No archive',
      'this server keeps nothing; its operator can give it an archive',
    );
  return archive();
}

/** An app for a few routes; what a request lacks is said as a problem. */
export function routes(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const where = `${issue?.path.join('.') || result.target}`;
      throw new Refusal(400, 'bad-request', 'Not a request', `${where}: ${issue?.message ?? 'not what was expected'}`);
    },
  });
}

/** Takes JSON bodies alone, unpacked by their `Content-Encoding`, up to the limit in bytes as they arrive and unpacked. */
export function limited(longest: number): MiddlewareHandler {
  return async (context, next) => {
    const { raw } = context.req;
    const type = mediaType(raw.headers.get('content-type') ?? undefined);
    if (type !== 'application/json')
      throw new Refusal(
        415,
        'unsupported-type',
        'Unsupported content type',
        `"${type.slice(0, 100)}" is not read; application/json was expected`,
      );
    const body = (await readBytes(raw, longest)).slice();
    const headers = new Headers(raw.headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
    context.req.raw = new Request(raw.url, { method: raw.method, headers, body, signal: raw.signal });
    return next();
  };
}

/** @throws Refusal where there is nothing of that name */
export function orNone<T>(found: T | null, what: string): T {
  if (found === null) throw new Refusal(404, 'not-found', 'Not found', `${what} is not in the archive`);
  return found;
}

/** A JSON answer for a route's contract. */
export function answer<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** What every route of the archive may refuse. */
export const refusals = {
  400: { description: 'The request is not what was expected.', content: problemContent },
  501: { description: 'This server has no archive.', content: problemContent },
};
export const missing = { 404: { description: 'Nothing of that name is kept.', content: problemContent } };

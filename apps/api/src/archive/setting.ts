import type { Archive } from '@depeche/archive';
import type { Fetcher } from '@depeche/intake';
import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
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

/** Refuses JSON bodies over the limit, in bytes, as they arrive. */
export function limited(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(413, 'too-large', 'Body too large', `the body may hold ${maxSize} bytes at most`);
    },
  });
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

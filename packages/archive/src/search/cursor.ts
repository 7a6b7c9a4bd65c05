import { hash32 } from '../near/hash.ts';

/** A request that the archive cannot answer as it was put, and why. */
export class BadRequest extends Error {}

/** Where a list goes on: behind a place in an order, or without what was already given. */
export type Cursor =
  | { after: readonly number[] }
  /** Articles that came in later than `bound` are left out; `given` are those already shown. */
  | { bound: number; given: readonly number[] };

/**
 * A cursor as an opaque word. It is good for one question only.
 *
 * @param question what was asked, in any writing that is the same each time
 */
export function writeCursor(cursor: Cursor, question: string): string {
  const numbers =
    'after' in cursor ? [0, ...cursor.after] : [1, cursor.bound, ...deltas([...cursor.given].sort((a, b) => a - b))];
  const written = numbers.map((number) => number.toString(36)).join('.');
  return `${hash32(question).toString(36)}.${written}`;
}

/** @throws BadRequest for one that is no cursor, or one of another question */
export function readCursor(written: string, question: string): Cursor {
  if (written.length > 16_000 || !/^[0-9a-z]{1,8}(?:\.-?[0-9a-z]{1,13}){2,2000}$/.test(written))
    throw new BadRequest('cursor: a "next" of an earlier answer was expected');
  const [hash, ...rest] = written.split('.');
  if (hash !== hash32(question).toString(36))
    throw new BadRequest('cursor: it belongs to another question; repeat the one that gave it, or begin anew');
  const [kind, ...numbers] = rest.map((part) => Number.parseInt(part, 36));
  if (kind === 0) return { after: numbers };
  const [bound = 0, ...gaps] = numbers;
  let id = 0;
  return {
    bound,
    given: gaps.map((gap) => {
      id += gap;
      return id;
    }),
  };
}

function deltas(sorted: readonly number[]): number[] {
  return sorted.map((id, at) => id - (sorted[at - 1] ?? 0));
}

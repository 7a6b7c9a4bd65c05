import type { Candidate } from '../candidate.ts';
import type { Person } from '../people/names.ts';

/** A name as a reader would write it, and where the input has it; null where that is not known. */
export interface Named {
  name: string;
  source: { start: number; end: number } | null;
}

/** Takes a line that names authors, how sure it is, where it was read, each name's place and the block that is nothing else. */
export type Add = (
  line: string,
  score: number,
  from: string,
  place: (person: Person) => Named['source'],
  block: number | null,
) => void;

/** Several names that one place lists one by one are one list. */
export function merge(authors: Candidate<Named[]>[], from: number): void {
  const [first, ...rest] = authors.splice(from);
  if (first === undefined) return;
  const seen = new Set(first.value.map((each) => each.name.toLowerCase()));
  for (const other of rest) {
    for (const named of other.value) {
      if (seen.has(named.name.toLowerCase())) continue;
      seen.add(named.name.toLowerCase());
      first.value.push(named);
    }
  }
  authors.push(first);
}

/** A byline inside a block is at most this long, in UTF-16 units. */
export const LONGEST_LINE = 120;

import type { Candidate } from './candidate.ts';

/** Candidates of one value brought together, best first: a value that several places give is believed more. */
export function ranked<T>(candidates: readonly Candidate<T>[], same: (a: T, b: T) => boolean): Candidate<T>[] {
  const out: Candidate<T>[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    const known = out.find((each) => same(each.value, candidate.value));
    if (known === undefined) {
      out.push({ ...candidate });
      continue;
    }
    known.score = Math.min(0.99, known.score + (1 - known.score) * candidate.score * 0.5);
    known.block ??= candidate.block;
  }
  return out.sort((a, b) => b.score - a.score);
}

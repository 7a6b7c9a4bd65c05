import type { Candidate } from './candidate.ts';

/** Candidates of one value brought together, best first: a value that several places give is believed more. */
export function ranked<T>(candidates: readonly Candidate<T>[], keyOf: (value: T) => string): Candidate<T>[] {
  const out = new Map<string, Candidate<T>>();
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    const key = keyOf(candidate.value);
    const known = out.get(key);
    if (known === undefined) {
      out.set(key, { ...candidate });
      continue;
    }
    known.score = Math.min(0.99, known.score + (1 - known.score) * candidate.score * 0.5);
    known.block ??= candidate.block;
  }
  return [...out.values()].sort((a, b) => b.score - a.score);
}

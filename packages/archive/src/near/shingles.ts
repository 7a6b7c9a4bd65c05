import { wordsOf } from '../fold.ts';
import { hash32, mix } from './hash.ts';

/** Words in a shingle: long enough that two reports of one event share few, short enough that a changed word costs few. */
const LENGTH = 4;
/** Texts are compared by their first words; a book has no more to say about being a copy. */
const MOST_WORDS = 4000;

/** The hashes of a text's shingles (runs of four folded words); empty for a text shorter than one. */
export function shinglesOf(text: string): Set<number> {
  return shinglesIn(wordsOf(text));
}

/** The same of a text's folded words. */
export function shinglesIn(words: readonly string[]): Set<number> {
  const hashes = words.slice(0, MOST_WORDS).map((word) => hash32(word));
  const shingles = new Set<number>();
  for (let at = LENGTH - 1; at < hashes.length; at++) {
    let h = 0;
    for (let back = LENGTH - 1; back >= 0; back--) h = mix(Math.imul(h, 31) + (hashes[at - back] ?? 0));
    shingles.add(h);
  }
  return shingles;
}

/** How much two texts share: of all their shingles together, and of the shorter one's. 0 to 1. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): { resemblance: number; containment: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return {
    resemblance: shared / Math.max(1, small.size + large.size - shared),
    containment: shared / Math.max(1, small.size),
  };
}

/** How many slots a sieve has: some thousands of words fill a few in a hundred. */
const SLOTS = 1 << 15;
/** Hashes stay small integers on every engine. */
const MOST = 0x3fffffff;

/** One more code unit of a word's hash. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & MOST;

/** The hash of a word by its UTF-16 code units. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/**
 * Tells of most words that they are not in a list, by their hash alone: a look into a map costs more than all that is
 * done with a word it does not hold.
 */
export class Sieve {
  private readonly slots = new Uint8Array(SLOTS);

  constructor(words: Iterable<string>) {
    for (const word of words) this.slots[slotOf(hashOf(word))] = 1;
  }

  /** False where no word of the list has this hash. */
  mayHold(hash: number): boolean {
    return this.slots[slotOf(hash)] === 1;
  }
}

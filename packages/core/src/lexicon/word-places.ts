import { hashOfFirstWord } from './fold.ts';

/** A place in one of several lists. */
export interface Place {
  list: number;
  start: number;
}

/** Buckets: about as many as the lexicon has spellings. */
const BITS = 15;
const MOST = 1 << 30;
/** No list is longer than this. */
const LONGEST = 1 << 20;
const NONE: readonly Place[] = [];

/**
 * Where spellings begin in long lists, by the first word of each spelling's key (`fold`). Kept as numbers: making a string
 * of each of tens of thousands, of which a page asks for a few hundred, took longer than reading the page.
 */
export class WordPlaces {
  /** By the low bits of a hash, the last place that has them, counted from 1. */
  readonly #last = new Int32Array(1 << BITS);
  readonly #before: number[] = [];
  readonly #hashes: number[] = [];
  readonly #places: number[] = [];

  /** Adds the spelling that stands in a part of a list's text. */
  add(text: string, start: number, end: number, list: number): void {
    const hash = hashOfFirstWord(text, start, end);
    const bucket = hash & (this.#last.length - 1);
    this.#before.push(this.#last[bucket] as number);
    this.#hashes.push(hash & (MOST - 1));
    this.#last[bucket] = this.#places.push(list * LONGEST + start);
  }

  /** The places of spellings whose keys begin with a key's first word, as they were added; rarely others' among them. */
  of(key: string): readonly Place[] {
    const hash = hashOfFirstWord(key, 0, key.length);
    let found: Place[] | null = null;
    for (let at = this.#last[hash & (this.#last.length - 1)] as number; at > 0; at = this.#before[at - 1] as number) {
      if (this.#hashes[at - 1] !== (hash & (MOST - 1))) continue;
      const place = this.#places[at - 1] as number;
      found ??= [];
      found.push({ list: Math.floor(place / LONGEST), start: place % LONGEST });
    }
    return found?.reverse() ?? NONE;
  }
}

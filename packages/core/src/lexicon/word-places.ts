import { fold, foldedAlone } from './fold.ts';

/** A place in one of several texts. */
export interface Place {
  text: number;
  start: number;
}

/** What a character of ASCII does to the spellings of a text: nothing, ends one, or ends one with all up to the next end. */
const INSIDE = 0;
const ENDS = 1;
const ENDS_ALIAS = 2;
const SILENCES = 3;

/** How a text's spellings are parted. */
export type Marks = Uint8Array;

/**
 * @param ends characters between entries
 * @param alias the one between an entry's spellings
 * @param silences those behind which an entry has no more spellings
 */
export function marksOf(ends: string, alias = '', silences = ''): Marks {
  const marks = new Uint8Array(128);
  for (const [characters, mark] of [
    [ends, ENDS],
    [alias, ENDS_ALIAS],
    [silences, SILENCES],
  ] as const)
    for (const character of characters) marks[character.charCodeAt(0)] = mark;
  return marks;
}

/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** About as many buckets as the lexicon has spellings. */
const BUCKETS = 1 << 15;
/** A place in one number: where it starts, the text's number, and some bits of the hash that its bucket does not tell. */
const START_BITS = 17;
const TEXT_BITS = 7;
const HASH_SHIFT = START_BITS + TEXT_BITS;
const NONE: readonly Place[] = [];

/**
 * Where spellings begin in long texts, by the first word of each spelling's key (`fold`). Kept as numbers and read in one
 * pass: making a string of each of tens of thousands, of which a page asks for a few hundred, took longer than reading the
 * page. Holds up to 128 texts of up to 128 K characters.
 */
export class WordPlaces {
  /** By the low bits of a hash, the last place that has them, counted from 1. */
  readonly #last = new Int32Array(BUCKETS);
  /** The place before in the same bucket. */
  #before = new Int32Array(BUCKETS);
  #places = new Int32Array(BUCKETS);
  #size = 0;

  /**
   * Adds all spellings of a text, under its number. Each character is looked at once, in loops of few steps: they run before
   * an engine has compiled them.
   */
  read(text: string, number: number, marks: Marks): void {
    for (let at = 0; at < text.length; at++) {
      const start = at;
      let hash = OFFSET;
      // Past the end a code is NaN, which is no letter and has no mark.
      for (; ; at++) {
        const code = text.charCodeAt(at);
        const small = code | 0x20;
        if ((small >= 97 && small <= 122) || (code >= 48 && code <= 57)) hash = Math.imul(hash ^ small, PRIME);
        else if (code >= 128) {
          const letters = foldedAlone(code);
          if (letters === null) {
            hash = hashOf(fold(text.slice(start, endOf(text, at, marks))));
            break;
          }
          if (letters !== ' ') hash = hashOf(letters, hash);
          else if (hash !== OFFSET) break;
        } else if (hash !== OFFSET || marks[code] !== INSIDE) break;
      }
      if (hash !== OFFSET) this.#add(hash, (number << START_BITS) | start);
      at = endOf(text, at, marks);
      if (marks[text.charCodeAt(at)] === SILENCES) while (at < text.length && marks[text.charCodeAt(at)] !== ENDS) at++;
    }
  }

  #add(hash: number, place: number): void {
    if (this.#size === this.#places.length) {
      this.#before = doubled(this.#before);
      this.#places = doubled(this.#places);
    }
    const bucket = hash & (BUCKETS - 1);
    this.#before[this.#size] = this.#last[bucket] as number;
    this.#places[this.#size] = place | (hash & TOLD);
    this.#last[bucket] = ++this.#size;
  }

  /** The places of spellings whose keys begin with a key's first word, as they were added; rarely others' among them. */
  of(key: string): readonly Place[] {
    const hash = hashOf(key);
    let found: Place[] | null = null;
    for (let at = this.#last[hash & (BUCKETS - 1)] as number; at > 0; at = this.#before[at - 1] as number) {
      const place = this.#places[at - 1] as number;
      if (((place ^ hash) & TOLD) !== 0) continue;
      found ??= [];
      found.push({ text: (place >> START_BITS) & ((1 << TEXT_BITS) - 1), start: place & ((1 << START_BITS) - 1) });
    }
    return found?.reverse() ?? NONE;
  }
}

/** The bits of a hash that a place keeps. */
const TOLD = -1 << HASH_SHIFT;

/** The hash of a key's first word, gone on with. */
function hashOf(key: string, start = OFFSET): number {
  let hash = start;
  for (let at = 0; at < key.length && key.charCodeAt(at) !== 0x20; at++)
    hash = Math.imul(hash ^ key.charCodeAt(at), PRIME);
  return hash;
}

/** Where the spelling ends that a character belongs to: no mark lies behind `@`. */
function endOf(text: string, from: number, marks: Marks): number {
  let end = from;
  while (text.charCodeAt(end) > 64 || marks[text.charCodeAt(end)] === INSIDE) end++;
  return end;
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

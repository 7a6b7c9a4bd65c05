import { hashOf, hashOn } from './sieve.ts';

/**
 * The text cut finely: runs of letters, runs of digits, single marks. Dates and amounts are read from these, because they
 * care for where digits, separators and signs touch, which word tokens hide.
 */
export interface Unit {
  kind: 'word' | 'digits' | 'mark';
  /** As written. */
  text: string;
  /** Lower case, composed, a full apostrophe made plain. */
  lower: string;
  /** Of `lower`: see `sieve.ts`. */
  hash: number;
  start: number;
  end: number;
  /** What stands between the unit before and this one: nothing, one space of any width, or more (a line end, a tab, two spaces). */
  gap: 0 | 1 | 2;
}

const UNKNOWN = 0;
const SPACE = 1;
/** a to z. */
const SMALL = 2;
const LETTER = 3;
const DIGIT = 4;
/** Combining marks and soft hyphens: part of a word, marks elsewhere. */
const JOINED = 5;
const OTHER_DIGIT = 6;
const MARK = 7;
const SURROGATE = 8;

/** Classes of UTF-16 code units, filled as they are met. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== UNKNOWN) return known;
  const found = code >= 0xd800 && code <= 0xdfff ? SURROGATE : classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

function classify(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/[a-z]/.test(character)) return SMALL;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return OTHER_DIGIT;
  return /[\p{M}\u00ad]/u.test(character) ? JOINED : MARK;
}

/** The class at an offset and how many code units it takes: two where a pair of surrogates makes one character. */
function classAt(text: string, at: number): { found: number; length: 1 | 2 } {
  const found = classOf(text.charCodeAt(at));
  if (found !== SURROGATE) return { found, length: 1 };
  const point = text.codePointAt(at) as number;
  return point > 0xffff ? { found: classify(String.fromCodePoint(point)), length: 2 } : { found: MARK, length: 1 };
}

/** Annotations are read in this many units, half a megabyte of prose: a novel's worth, and an end to hostile input. */
const MOST_UNITS = 100_000;

/** A line's end, or a tab: what parts a table's cells. */
function parts(code: number): boolean {
  return code === 0x0a || code === 0x09;
}

/** Cuts a text into units, as far as annotations are read. Linear: every code unit is looked at once. */
export function cutUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let behind = 0;
  for (let at = 0; at < text.length && units.length < MOST_UNITS; ) {
    let first = classOf(text.charCodeAt(at));
    if (first === SPACE) {
      at++;
      continue;
    }
    const start = at;
    at++;
    if (first === SURROGATE) {
      const pair = classAt(text, start);
      first = pair.found;
      at = start + pair.length;
    }
    const distance = start - behind;
    const gap = distance === 0 ? 0 : distance === 1 && !parts(text.charCodeAt(behind)) ? 1 : 2;
    if (first === SMALL || first === LETTER) {
      let plain = first === SMALL;
      let hash = text.charCodeAt(start);
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const next = classOf(code);
        if (next === SMALL) {
          hash = hashOn(hash, code);
          continue;
        }
        if (next === SURROGATE) {
          const pair = classAt(text, at);
          if (pair.found !== LETTER && pair.found !== JOINED) break;
          at += pair.length - 1;
        } else if (next !== LETTER && next !== JOINED) break;
        plain = false;
      }
      const written = text.slice(start, at);
      const lower = plain ? written : fold(written);
      if (!plain) hash = hashOf(lower);
      units.push({ kind: 'word', text: written, lower, hash, start, end: at, gap });
    } else if (first === DIGIT || first === OTHER_DIGIT) {
      while (at < text.length) {
        const next = classOf(text.charCodeAt(at));
        if (next !== DIGIT && next !== OTHER_DIGIT) break;
        at++;
      }
      const written = text.slice(start, at);
      // Digits of other scripts are not read as figures.
      const kind = first === DIGIT ? 'digits' : 'mark';
      units.push({ kind, text: written, lower: written, hash: hashOf(written), start, end: at, gap });
    } else {
      const written = text.slice(start, at);
      const lower = written === '’' ? "'" : written;
      units.push({ kind: 'mark', text: written, lower, hash: hashOf(lower), start, end: at, gap });
    }
    behind = at;
  }
  return units;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return /\u00ad|\p{M}/u.test(lower) ? lower.replaceAll('\u00ad', '').normalize('NFC') : lower;
}

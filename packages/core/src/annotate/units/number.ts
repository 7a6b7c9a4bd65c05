import type { NumberWords } from '../../languages/numbers.ts';
import type { Unit } from './units.ts';

/** A number read from units: its value and the unit behind it. */
export interface ReadNumber {
  value: number;
  next: number;
  /** Written in words ("cinq", "twenty-five"). */
  inWords: boolean;
}

/** Longest run of number words that is read as one number. */
const MOST_WORDS = 14;

/**
 * Reads a number that begins at a unit: digits with either system's separators, or number words.
 *
 * @param decimal the mark before decimals in this language; the other one groups thousands, unless its place says otherwise
 */
export function readNumber(units: readonly Unit[], at: number, words: NumberWords | null): ReadNumber | null {
  const unit = units[at];
  if (unit === undefined) return null;
  if (unit.kind === 'digits') return readDigits(units, at, words?.decimal ?? '.');
  return unit.kind === 'word' && words !== null ? readWords(units, at, words) : null;
}

function readDigits(units: readonly Unit[], at: number, decimal: ',' | '.'): ReadNumber | null {
  let digits = (units[at] as Unit).text;
  if (digits.length > 15) return null;
  let next = at + 1;
  let fraction = '';
  // Groups of three behind spaces (French) or behind one repeated mark.
  let grouping: string | null = null;
  while (digits.length <= 15) {
    const mark = units[next];
    const group = units[next + 1];
    if (mark?.kind === 'digits' && mark.gap === 1 && mark.text.length === 3 && digits.length - leading(digits) >= 0) {
      if ((grouping !== null && grouping !== ' ') || (grouping === null && (units[at] as Unit).text.length > 3)) break;
      if (group?.kind === 'digits' && group.gap === 0) break;
      grouping = ' ';
      digits += mark.text;
      next += 1;
      continue;
    }
    if (mark?.kind !== 'mark' || mark.gap !== 0 || group?.kind !== 'digits' || group.gap !== 0) break;
    if (mark.text !== ',' && mark.text !== '.' && mark.text !== "'" && mark.text !== '’') break;
    if (fraction !== '') break;
    const again = units[next + 2];
    const more =
      again?.kind === 'mark' &&
      again.gap === 0 &&
      again.text === mark.text &&
      units[next + 3]?.kind === 'digits' &&
      units[next + 3]?.gap === 0;
    const three =
      group.text.length === 3 && digits !== '0' && (grouping !== null || (units[at] as Unit).text.length <= 3);
    const groups = three && (grouping === mark.text || (grouping === null && (mark.text !== decimal || more)));
    if (groups) {
      grouping = mark.text;
      digits += group.text;
      next += 2;
      continue;
    }
    if (mark.text === grouping || (mark.text !== ',' && mark.text !== '.')) break;
    fraction = group.text;
    next += 2;
  }
  const value = Number(fraction === '' ? digits : `${digits}.${fraction.slice(0, 15)}`);
  return Number.isFinite(value) ? { value, next, inWords: false } : null;
}

const leading = (digits: string): number => (digits.length === 0 ? 1 : 0);

/** "deux cent dix", "twenty-five", "quatre-vingt-dix-sept", "one hundred and five". Magnitudes from a thousand on stay out. */
function readWords(units: readonly Unit[], at: number, words: NumberWords): ReadNumber | null {
  let total = 0;
  let part = 0;
  let next = at;
  let any = false;
  let last = Number.POSITIVE_INFINITY;
  for (let count = 0; count < MOST_WORDS; count++) {
    let word = units[next];
    let skip = 0;
    if (any && word !== undefined && word.gap === 0 && word.text === '-') {
      skip = 1;
      word = units[next + 1];
    } else if (any && word !== undefined && words.joiners.includes(word.lower)) {
      skip = 1;
      word = units[next + 1];
    }
    if (word === undefined || word.kind !== 'word') break;
    const value = wordValue(words.cardinals, word.lower);
    if (value === null) break;
    if (value === 100) {
      part = (part === 0 ? 1 : part) * 100;
      last = 100;
    } else if (value === 1000) {
      total += (part === 0 ? 1 : part) * 1000;
      part = 0;
      last = 1000;
    } else if (value === 20 && part % 100 === 4 && any) part += 76;
    else {
      // "deux trois" is two numbers; "soixante-dix", "vingt-deux" are one.
      if (any && value >= last && last < 100) break;
      if (any && last < 20 && !(last === 10 && value < 10)) break;
      part += value;
      last = value === 20 || value > 20 ? value : Math.min(value, 19);
    }
    any = true;
    next += skip + 1;
  }
  return any ? { value: total + part, next, inWords: true } : null;
}

function wordValue(table: Readonly<Record<string, number>>, key: string): number | null {
  return Object.hasOwn(table, key) ? (table[key] as number) : null;
}

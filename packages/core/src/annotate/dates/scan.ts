import type { DateWords } from '../../languages/dates.ts';
import type { NumberWords } from '../../languages/numbers.ts';
import type { Sieve } from '../units/sieve.ts';
import type { Unit } from '../units/units.ts';
import type { Day } from './calendar.ts';

/** What every date rule reads. */
export interface Scan {
  units: readonly Unit[];
  words: DateWords;
  numbers: NumberWords;
  /** Which rules a word may open. */
  openers: DateOpeners;
  /** The day relative expressions count from; null where nothing says. */
  reference: Day | null;
  /** Whether "3/4/2025" is the third of April. */
  dayFirst(): boolean;
  /** Whether the words about a unit speak of what is to come (1) or what has been (-1); 0 where they do not tell. */
  tense(at: number): -1 | 0 | 1;
  /** The same by the words before the unit alone. */
  tenseBefore(at: number): -1 | 0 | 1;
  /** Whether the text is about sport, whose halves and quarters are of matches. */
  sporty(): boolean;
  /** The value of the date told of last before a unit, where it stands near; null where there is none. */
  told(at: number): string | null;
  /** Reads any date at a unit, for those that are counted from another ("two weeks after 3 March"). */
  read(at: number): Found[] | null;
}

/** The rules each word may open, and a sieve of those words. */
export interface DateOpeners {
  rules: ReadonlyMap<string, readonly DateRule[]>;
  sieve: Sieve;
}

/** A date expression: units `[from, next)`, and its value. A rule may find two at once (a range). */
export interface Found {
  from: number;
  next: number;
  value: string | null;
  /** The hours a part of the day named ("soir") adds to a clock time: see `DateWords.dayParts`. */
  late?: number | undefined;
}

/** Reads a date that begins at a unit. */
export type DateRule = (scan: Scan, at: number) => Found[] | null;

/** The value of a word in a table; null where it has none (own keys only: page words are never trusted). */
export function look<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | null {
  if (key === undefined) return null;
  let map = maps.get(table) as ReadonlyMap<string, T> | undefined;
  if (map === undefined) {
    map = new Map(Object.entries(table));
    maps.set(table, map);
  }
  return map.get(key) ?? null;
}

/** The language's tables as maps: most words are in none, which a map tells soonest. */
const maps = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The lower-case form of the unit a rule begins at, which may open its line. */
export function openAt(scan: Scan, at: number): string {
  return scan.units[at]?.lower ?? '';
}

/** The lower-case form of a unit that stands on the same line as the one before it. */
export function lowerAt(scan: Scan, at: number): string | undefined {
  const unit = scan.units[at];
  return unit === undefined || unit.gap === 2 ? undefined : unit.lower;
}

/** For each first word of a phrase table's keys, how many units its longest key has. */
const lengths = new WeakMap<object, ReadonlyMap<string, number>>();

function lengthsOf(table: Readonly<Record<string, unknown>>): ReadonlyMap<string, number> {
  const known = lengths.get(table);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  for (const key of Object.keys(table)) {
    const parts = key.split(' ');
    const first = parts[0] as string;
    found.set(first, Math.max(found.get(first) ?? 0, parts.length));
  }
  lengths.set(table, found);
  return found;
}

/** The longest key of a phrase table that stands at a unit: its value, the key and the unit behind it. */
export function phrase<T>(
  scan: Scan,
  at: number,
  table: Readonly<Record<string, T>>,
): { value: T; key: string; next: number } | null {
  const longest = lengthsOf(table).get(scan.units[at]?.lower ?? '');
  if (longest === undefined) return null;
  let key = '';
  let best: { value: T; key: string; next: number } | null = null;
  for (let next = at; next < Math.min(scan.units.length, at + longest); next++) {
    const unit = scan.units[next] as Unit;
    if (next > at && unit.gap === 2) break;
    key = key === '' ? unit.lower : `${key} ${unit.lower}`;
    const value = look(table, key);
    if (value !== null) best = { value, key, next: next + 1 };
  }
  return best;
}

/** Skips words of a list; returns where they end. */
export function skip(scan: Scan, at: number, list: readonly string[], most: number): number {
  let next = at;
  while (next < at + most && list.includes(lowerAt(scan, next) ?? '\n')) next++;
  return next;
}

/** Skips link words ("of the", "de l'"); returns where they end. */
export function skipLinks(scan: Scan, at: number, most = 4): number {
  return skip(scan, at, scan.words.links, most);
}

/** Behind a range's first half: where its second begins. Null where no range goes on. */
export function rangeTo(scan: Scan, at: number): number | null {
  const word = lowerAt(scan, at);
  if (word === undefined || !scan.words.ranges.includes(word)) return null;
  let next = at + 1;
  // "jusqu'au", "through to", "au jeudi".
  if (word === 'jusqu' && lowerAt(scan, next) === "'") next += 2;
  return skip(scan, next, ['le', 'la', 'the', 'to', 'au', 'du'], 2);
}

/** Whether a figure stands by itself: not the end of a decimal, a price, an address or a code. */
export function standsFree(scan: Scan, at: number): boolean {
  const unit = scan.units[at];
  const before = scan.units[at - 1];
  if (unit === undefined || before === undefined || unit.gap > 0)
    return before === undefined || unit?.gap === 2 || !(CURRENCIES.includes(before.text) && scan.units[at]?.gap !== 2);
  if (before.kind !== 'mark') return false;
  if (CURRENCIES.includes(before.text)) return false;
  return !(
    ('.,/-:'.includes(before.text) && scan.units[at - 2]?.kind === 'digits' && before.gap === 0) ||
    '#&=_@+'.includes(before.text)
  );
}

const CURRENCIES = '$€£¥₹';

/** Whether a figure goes on behind a unit as a decimal, a time or a group of thousands. */
export function goesOn(scan: Scan, next: number): boolean {
  const mark = scan.units[next];
  const more = scan.units[next + 1];
  return (
    mark !== undefined &&
    mark.gap === 0 &&
    more !== undefined &&
    more.gap === 0 &&
    more.kind === 'digits' &&
    (mark.text === ':' || ((mark.text === ',' || mark.text === '.') && more.text.length !== 4))
  );
}

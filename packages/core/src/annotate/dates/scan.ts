import type { DateWords } from '../../languages/dates.ts';
import type { NumberWords } from '../../languages/numbers.ts';
import type { Unit } from '../units/units.ts';
import type { Day } from './calendar.ts';

/** What every date rule reads. */
export interface Scan {
  units: readonly Unit[];
  words: DateWords;
  numbers: NumberWords;
  /** The day relative expressions count from; null where nothing says. */
  reference: Day | null;
  /** Whether the sentence around a unit looks ahead. */
  looksAhead(at: number): boolean;
}

/** A date expression: units `[from, next)`, and its value. A rule may find two at once (a range). */
export interface Found {
  from: number;
  next: number;
  value: string | null;
}

/** Reads a date that begins at a unit. */
export type DateRule = (scan: Scan, at: number) => Found[] | null;

/** The value of a word in a table; null where it has none (own keys only: page words are never trusted). */
export function look<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | null {
  return key !== undefined && Object.hasOwn(table, key) ? (table[key] as T) : null;
}

/** The longest key of a phrase table that stands at a unit: its value and the unit behind it. */
export function phrase<T>(
  scan: Scan,
  at: number,
  table: Readonly<Record<string, T>>,
  longest = 4,
): { value: T; next: number } | null {
  let key = '';
  let best: { value: T; next: number } | null = null;
  for (let next = at; next < Math.min(scan.units.length, at + longest); next++) {
    const unit = scan.units[next] as Unit;
    if (next > at && unit.gap === 2) break;
    key = key === '' ? unit.lower : `${key} ${unit.lower}`;
    const value = look(table, key);
    if (value !== null) best = { value, next: next + 1 };
  }
  return best;
}

/** Skips link words ("of the", "de l'"); returns where they end. */
export function skipLinks(scan: Scan, at: number, most = 4): number {
  let next = at;
  while (
    next < at + most &&
    scan.units[next] !== undefined &&
    scan.words.links.includes((scan.units[next] as Unit).lower)
  )
    next++;
  return next;
}

/** A four-digit year at a unit: its value; null where there is none. */
export function yearAt(scan: Scan, at: number): number | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.kind !== 'digits' || unit.text.length !== 4) return null;
  const year = Number(unit.text);
  if (year < 1000 || year > 2199) return null;
  const mark = scan.units[at + 1];
  const more = scan.units[at + 2];
  const decimals =
    mark !== undefined &&
    mark.gap === 0 &&
    (mark.text === ',' || mark.text === '.') &&
    more?.kind === 'digits' &&
    more.gap === 0;
  return decimals ? null : year;
}

/** A day of the month at a unit, with its ordinal ending ("1er", "3rd"): its value and the unit behind it. */
export function dayAt(scan: Scan, at: number): { day: number; next: number } | null {
  const unit = scan.units[at];
  if (unit === undefined) return null;
  if (unit.kind === 'word') {
    const ordinal = look(scan.numbers.ordinals, unit.lower);
    return ordinal === 1 && unit.lower.startsWith('premier') ? { day: 1, next: at + 1 } : null;
  }
  if (unit.kind !== 'digits' || unit.text.length > 2) return null;
  const day = Number(unit.text);
  if (day < 1 || day > 31) return null;
  const ending = scan.units[at + 1];
  const joined = ending !== undefined && ending.gap === 0;
  if (joined && ending.kind === 'word') {
    return scan.numbers.ordinalEndings.includes(ending.lower) ? { day, next: at + 2 } : null;
  }
  return { day, next: at + 1 };
}

import type { AmountWords } from '../../languages/amounts.ts';
import type { NumberWords } from '../../languages/numbers.ts';
import type { Amount } from '../../record.ts';
import type { Unit } from '../units/units.ts';

/** What amounts are read with; the words are null where the language has no pack. */
export interface Reader {
  units: readonly Unit[];
  words: AmountWords | null;
  numbers: NumberWords | null;
  /** The code a text means by a currency word that several countries have ("pesos"); null where it does not tell. */
  family(name: string): string | null;
  /** Whether the text shows that it speaks of the money a doubtful word names ("pounds"). */
  shows(word: string): boolean;
}

/** An amount with the units it takes. */
export interface Found extends Amount {
  from: number;
  next: number;
}

/** A currency found at a unit, and the unit behind it. `cents` are hundredths. */
export interface Currency {
  code: string | null;
  next: number;
  cents: boolean;
  /** Its word may be another one here: a small bare amount of it is none. */
  doubtful?: boolean;
}

/** A number with its magnitude: "4,5 milliards". */
export interface Quantity {
  value: number;
  /** Without its magnitude, which a range's first end borrows. */
  bare: number;
  magnitude: number;
  next: number;
  inWords: boolean;
}

/** The lower-case form of a unit on the same line as the one before it. */
export function lowerAt(units: readonly Unit[], at: number): string {
  const unit = units[at];
  return unit === undefined || unit.gap === 2 ? '' : unit.lower;
}

/** The value of a word in a table; own keys only. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Takes off what binary fractions add: twelve figures are kept. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}

export function made(
  reader: Reader,
  from: number,
  next: number,
  kind: Amount['kind'],
  value: number,
  currency: string | null,
): Found {
  const first = reader.units[from] as Unit;
  const last = reader.units[next - 1] as Unit;
  return { start: first.start, end: last.end, kind, value, currency, from, next };
}

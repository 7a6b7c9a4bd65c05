import { readNumber } from '../units/number.ts';
import { look, lowerAt, type Scan } from './scan.ts';

/** Years, days and ordinals, in figures and in words. */

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

/** The year meant by two figures: up to fifteen years ahead of the reference, else in the last century. */
export function fullYear(scan: Scan, two: number): number {
  const now = scan.reference?.year ?? 2020;
  const century = Math.floor(now / 100) * 100;
  return century + two <= now + 15 ? century + two : century - 100 + two;
}

/** "nineteen ninety-six", "twenty twenty", "two thousand and fifteen", "deux mille seize": a year in words. */
export function yearInWords(scan: Scan, at: number): { year: number; next: number } | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.kind !== 'word' || look(scan.numbers.cardinals, unit.lower) === null) return null;
  const first = readNumber(scan.units, at, scan.numbers);
  if (first === null) return null;
  if (first.value >= 1100 && first.value < 2200) return { year: first.value, next: first.next };
  if (first.value < 11 || first.value > 21 || scan.units[first.next]?.gap === 2) return null;
  // "twenty oh five", "nineteen-ten".
  const zero = ['oh', 'o'].includes(lowerAt(scan, first.next) ?? '') ? 1 : 0;
  const dash = scan.units[first.next]?.text === '-' ? 1 : 0;
  const second = readNumber(scan.units, first.next + zero + dash, scan.numbers);
  if (second === null || !second.inWords || second.value > 99 || (zero === 0 && second.value < 10)) return null;
  return { year: first.value * 100 + second.value, next: second.next };
}

/** An ordinal: "first", "twenty-third", "3rd", "1er", "vingt-sixième"; -1 for the last one. */
export function ordinalAt(scan: Scan, at: number): { number: number; next: number } | null {
  const unit = scan.units[at];
  if (unit === undefined) return null;
  const { ordinals, ordinalEndings, cardinals } = scan.numbers;
  if (unit.kind === 'digits') {
    const ending = scan.units[at + 1];
    if (unit.text.length > 2 || ending === undefined || ending.gap !== 0) return null;
    return ordinalEndings.includes(ending.lower) ? { number: Number(unit.text), next: at + 2 } : null;
  }
  const number = look(ordinals, unit.lower);
  if (number !== null) return { number, next: at + 1 };
  const tens = look(cardinals, unit.lower);
  if (tens !== 20 && tens !== 30) return null;
  let next = at + 1;
  while (next < at + 4 && ['-', 'et'].includes(lowerAt(scan, next) ?? '')) next++;
  const ones = look(ordinals, lowerAt(scan, next));
  return ones !== null && ones > 0 && ones < 10 ? { number: tens + ones, next: next + 1 } : null;
}

/** A day of the month at a unit: its value, the unit behind it, and whether it is written as an ordinal. */
export function dayAt(scan: Scan, at: number): { day: number; next: number; ordinal: boolean } | null {
  const unit = scan.units[at];
  if (unit === undefined) return null;
  const ordinal = ordinalAt(scan, at);
  if (ordinal !== null)
    return ordinal.number < 1 || ordinal.number > 31
      ? null
      : { day: ordinal.number, next: ordinal.next, ordinal: true };
  if (unit.kind === 'word') {
    if (look(scan.numbers.cardinals, unit.lower) === null || ['a', 'an', 'un', 'une'].includes(unit.lower)) return null;
    const number = readNumber(scan.units, at, scan.numbers);
    return number === null || number.value < 1 || number.value > 31
      ? null
      : { day: number.value, next: number.next, ordinal: false };
  }
  if (unit.kind !== 'digits' || unit.text.length > 2) return null;
  const day = Number(unit.text);
  if (day < 1 || day > 31) return null;
  const behind = scan.units[at + 1];
  // "7 th": the ending may stand apart.
  if (behind?.gap === 1 && ['th', 'st', 'nd', 'rd'].includes(behind.lower)) return { day, next: at + 2, ordinal: true };
  return { day, next: at + 1, ordinal: false };
}

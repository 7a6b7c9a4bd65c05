import { addDays, type Day, isDay, isoDay, nthNamed } from './calendar.ts';
import { turnBehind } from './parts.ts';
import { type DateRule, lowerAt, phrase, type Scan } from './scan.ts';
import { yearBehind } from './years.ts';

/** "Noël", "Christmas 2024", "Pâques", "Black Friday 2010", "Independence Day of this year". */
export const holidayRule: DateRule = (scan, at) => {
  const found = phrase(scan, at, scan.words.holidays);
  if (found === null) return null;
  if (isAttribute(scan, at, found.next)) return null;
  const year = yearBehind(scan, found.next);
  if (year !== null)
    return [{ from: at, next: year.next, value: year.year === null ? null : holidayIn(found.value, year.year) }];
  const turn = turnBehind(scan, found.next);
  return [
    { from: at, next: turn?.next ?? found.next, value: nearest(scan, found.value, turn?.turn ?? null, scan.tense(at)) },
  ];
};

/** "Christmas tree", "sapin de Noël", "Black Friday deals": what bears the day's name is no time. */
function isAttribute(scan: Scan, at: number, next: number): boolean {
  const bearers = scan.words.holidayThings;
  if (scan.words.capitals) return scan.units[next]?.text === '-' || bearers.includes(lowerAt(scan, next) ?? '');
  const before = lowerAt(scan, at - 1) ?? '';
  return bearers.includes(before) || (before === 'de' && bearers.includes(lowerAt(scan, at - 2) ?? ''));
}

/** The holiday's day next to the reference: the one before or behind it where that is said, else as the sentence looks. */
export function nearest(scan: Scan, rule: string, turn: -1 | 0 | 1 | null, tense: -1 | 0 | 1): string | null {
  const { reference } = scan;
  if (reference === null) return null;
  const today = isoDay(reference);
  const own = holidayIn(rule, reference.year);
  if (own === null || turn === 0) return own;
  if (turn === -1) return own < today ? own : holidayIn(rule, reference.year - 1);
  if (turn === 1) return own > today ? own : holidayIn(rule, reference.year + 1);
  // A feast some months behind or ahead is this year's.
  const months = (Number(own.slice(5, 7)) - reference.month) | 0;
  if (tense > 0 && months < -3) return holidayIn(rule, reference.year + 1);
  if (tense <= 0 && months > 3) return holidayIn(rule, reference.year - (tense < 0 || months > 6 ? 1 : 0));
  return own;
}

/** A holiday's day in a year; null where another calendar sets it. */
export function holidayIn(rule: string, year: number): string | null {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed !== null) {
    const day = { year, month: Number(fixed[1]), day: Number(fixed[2]) };
    return isDay(day.year, day.month, day.day) ? isoDay(day) : null;
  }
  const feast = /^E([+-]\d+)$/.exec(rule);
  if (feast !== null) return isoDay(addDays(easter(year), Number(feast[1])));
  const named = /^(\d\d)\/(\d)#(-?\d)(?:\+(\d))?$/.exec(rule);
  if (named === null) return null;
  const day = nthNamed(year, Number(named[1]), Number(named[2]), Number(named[3]));
  return day === null ? null : isoDay(addDays(day, Number(named[4] ?? 0)));
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

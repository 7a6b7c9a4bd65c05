import type { CalendarUnit } from '../../languages/dates.ts';
import { addDays, addMonths, type Day, isoDay, isoMonth, isoYear, parseDay } from './calendar.ts';
import { periodFrom } from './resolve.ts';

/** How finely a value tells time; the smaller the finer. */
const FINENESS: Readonly<Record<CalendarUnit, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  fortnight: 1,
  month: 2,
  quarter: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
};

/**
 * The value so many units from a date told of before: "Two years later" behind 2012 is 2014, "four weeks later" behind
 * May 2018 is 2018-06. No finer than that date is.
 */
export function shiftedFrom(value: string, unit: CalendarUnit, count: number): string | null {
  const base = readValue(value);
  if (base === null) return null;
  const { middle, fineness } = base;
  if (FINENESS[unit] >= fineness) {
    return periodFrom(middle, unit === 'fortnight' ? 'week' : unit, unit === 'fortnight' ? 2 * count : count);
  }
  const days =
    unit === 'day' ? count : unit === 'fortnight' ? 14 * count : unit === 'week' || unit === 'weekend' ? 7 * count : 0;
  const months = unit === 'month' ? count : unit === 'quarter' ? 3 * count : unit === 'half' ? 6 * count : 0;
  const moved = months === 0 ? addDays(middle, days) : { ...addMonths(middle, months), day: 15 };
  if (fineness >= FINENESS.year) return isoYear(moved.year);
  if (fineness === FINENESS.month) return isoMonth(moved);
  if (fineness === FINENESS.quarter) return `${isoYear(moved.year)}-Q${Math.ceil(moved.month / 3)}`;
  return fineness === FINENESS.half
    ? `${isoYear(moved.year)}-H${moved.month <= 6 ? 1 : 2}`
    : periodFrom(moved, 'week', 0);
}

/** A day amid the time a value names, and how finely it names it. */
function readValue(value: string): { middle: Day; fineness: number } | null {
  const day = parseDay(value);
  if (day !== null) return { middle: day, fineness: FINENESS.day };
  const match = /^(\d{4})(?:-(?:(\d\d)|([QH])(\d)|W(\d\d)))?$/.exec(value);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] !== undefined) return { middle: { year, month: Number(match[2]), day: 15 }, fineness: FINENESS.month };
  if (match[3] !== undefined) {
    const length = match[3] === 'Q' ? 3 : 6;
    const month = (Number(match[4]) - 1) * length + Math.ceil(length / 2);
    return { middle: { year, month, day: 15 }, fineness: match[3] === 'Q' ? FINENESS.quarter : FINENESS.half };
  }
  if (match[5] !== undefined)
    return { middle: addDays({ year, month: 1, day: 4 }, 7 * (Number(match[5]) - 1)), fineness: FINENESS.week };
  return { middle: { year, month: 7, day: 1 }, fineness: FINENESS.year };
}

/** The day so many units from a day, exact: "two months after next Friday". */
export function exactly(from: Day, unit: CalendarUnit, count: number): string | null {
  if (unit === 'day') return isoDay(addDays(from, count));
  if (unit === 'week' || unit === 'weekend') return isoDay(addDays(from, 7 * count));
  if (unit === 'fortnight') return isoDay(addDays(from, 14 * count));
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit] * count;
  const month = addMonths(from, months);
  if (month.year < 1 || month.year > 9999) return null;
  const last = new Date(Date.UTC(month.year, month.month, 0)).getUTCDate();
  return isoDay({ ...month, day: Math.min(from.day, last) });
}

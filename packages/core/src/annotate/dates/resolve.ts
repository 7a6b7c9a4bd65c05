import type { CalendarUnit } from '../../languages/dates.ts';
import { addDays, addMonths, type Day, isDay, isoDay, isoMonth, isoWeek, isoYear, weekday } from './calendar.ts';

/**
 * Values of expressions that count from the reference day. News looks back: a bare weekday or month is the latest one that
 * has come, unless its sentence looks ahead.
 */

/** A weekday with no week said. The reference day's own name is that day. */
export function bareWeekday(reference: Day | null, name: number, ahead: boolean): string | null {
  if (reference === null) return null;
  const distance = name - weekday(reference);
  if (distance === 0) return isoDay(reference);
  return isoDay(addDays(reference, ahead ? (distance + 7) % 7 : -((7 - distance) % 7)));
}

/** "this", "last", "next" weekday: of the reference's own week, the one before it, the one behind it. */
export function weekdayOf(reference: Day | null, name: number, direction: -1 | 0 | 1): string | null {
  if (reference === null) return null;
  const distance = name - weekday(reference);
  if (direction === 0) return isoDay(addDays(reference, distance));
  if (direction < 0) return isoDay(addDays(reference, distance < 0 ? distance : distance - 7));
  return isoDay(addDays(reference, distance > 0 ? distance : distance + 7));
}

/** A weekday of the week before, this one or the one behind. */
export function dayOfWeek(reference: Day | null, turn: -1 | 0 | 1, name: number): string | null {
  return reference === null ? null : isoDay(addDays(reference, 7 * turn + name - weekday(reference)));
}

/** The year of a month without one: the latest such month that has begun, or with tense 1 the next to come. */
export function yearOfMonth(reference: Day | null, month: number, tense: -1 | 0 | 1): number | null {
  if (reference === null) return null;
  if (tense > 0) return month >= reference.month ? reference.year : reference.year + 1;
  return month <= reference.month ? reference.year : reference.year - 1;
}

/** A day and month without a year: the nearest such day, up to three months against the sentence's direction. */
export function dayOfMonth(reference: Day | null, month: number, day: number, tense: -1 | 0 | 1): string | null {
  if (reference === null) return null;
  const distance = month * 31 + day - (reference.month * 31 + reference.day);
  let year = reference.year;
  if (distance < (tense > 0 ? -93 : tense < 0 ? -Infinity : -279)) year += 1;
  else if (tense <= 0 && distance > 93) year -= 1;
  return isDay(year, month, day) ? isoDay({ year, month, day }) : null;
}

/** "last month", "cette semaine", "next quarter". */
export function periodFrom(reference: Day | null, unit: CalendarUnit, count: number): string | null {
  if (reference === null) return null;
  switch (unit) {
    case 'day':
      return isoDay(addDays(reference, count));
    case 'week':
      return isoWeek(addDays(reference, 7 * count));
    case 'weekend':
      return weekendOf(reference, count);
    case 'month':
      return isoMonth(addMonths(reference, count));
    case 'quarter': {
      const month = addMonths(reference, 3 * count);
      return `${isoYear(month.year)}-Q${Math.ceil(month.month / 3)}`;
    }
    case 'half': {
      const month = addMonths(reference, 6 * count);
      return `${isoYear(month.year)}-H${month.month <= 6 ? 1 : 2}`;
    }
    case 'year':
      return isoYear(reference.year + count);
    case 'decade':
      return `${Math.floor(reference.year / 10) + count}X`;
    case 'fortnight':
      return isoWeek(addDays(reference, 14 * count));
    case 'century':
      return `${Math.floor(reference.year / 100) + count}XX`;
  }
}

/** A weekend belongs to its week; on Monday to Thursday "the weekend" is the one before. */
export function weekendOf(reference: Day, count: number): string {
  const sinceFriday = weekday(reference) >= 5;
  const anchor = addDays(
    reference,
    7 * (count + (count === 0 && !sinceFriday ? -1 : count > 0 && !sinceFriday ? -1 : 0)),
  );
  return `${isoWeek(anchor)}-WE`;
}

/** A quarter or half without a year: the latest one that has begun, or with `ahead` the next one to come. */
export function partOfYear(reference: Day | null, mark: 'Q' | 'H', number: number, ahead: boolean): string | null {
  if (reference === null) return null;
  const months = mark === 'Q' ? 3 : 6;
  const current = Math.ceil(reference.month / months);
  const year = ahead
    ? number < current
      ? reference.year + 1
      : reference.year
    : number > current
      ? reference.year - 1
      : reference.year;
  return `${isoYear(year)}-${mark}${number}`;
}

/** The season at or before the reference, or with `ahead` the next one. Winter is named after the year it begins in. */
export function seasonFrom(
  reference: Day | null,
  season: string,
  direction: -1 | 0 | 1 | null,
  ahead: boolean,
): string | null {
  if (reference === null) return null;
  const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 3;
  let year = reference.year;
  const later = begins > reference.month;
  if (direction === -1 && (later || reference.month < begins + 3)) year -= 1;
  else if (direction === 1 && !later) year += 1;
  else if (direction === null && later && !ahead) year -= 1;
  else if (direction === null && ahead && reference.month >= begins + 3) year += 1;
  return `${isoYear(year)}-${season}`;
}

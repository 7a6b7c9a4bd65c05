import type { CalendarUnit } from '../../languages/dates.ts';
import { readNumber } from '../units/number.ts';
import { daysIn, isoDay, isoMonth, isoOf, isoWeek, isoYear, nthNamed } from './calendar.ts';
import { eraAt } from './era.ts';
import { monthAt } from './months.ts';
import { partBehind, periodAt, turnBehind, weekdayAt } from './parts.ts';
import { partOfYear, periodFrom, yearOfMonth } from './resolve.ts';
import { type DateRule, type Found, look, lowerAt, openAt, rangeTo, type Scan, skip, skipLinks } from './scan.ts';
import { ordinalAt, yearAt } from './spelled.ts';
import { relativeYear, type YearSaid, yearBehind } from './years.ts';

/** "first quarter of 2020", "3e semaine de mai", "last Monday of January", "15th day of next month", "19th century". */
export const ordinalRule: DateRule = (scan, at) => {
  const ordinal = ordinalAt(scan, at);
  if (ordinal === null || scan.units[ordinal.next]?.gap === 2) return firstMonths(scan, at);
  const joint = lowerAt(scan, ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
  const name = weekdayAt(scan, joint);
  if (name !== null) return nthWeekday(scan, at, ordinal.number, name);
  const period = periodAt(scan, joint);
  const half = period?.unit === 'half' || lowerAt(scan, joint) === 'moitié';
  if (half || period?.unit === 'quarter') return quarter(scan, at, ordinal.number, half, period?.next ?? joint + 1);
  const list = period === null ? centuries(scan, at, ordinal) : null;
  if (list !== null) return list;
  if (period?.plural && period.unit !== 'century') return null;
  if (period?.unit === 'century') return century(scan, at, ordinal.number, period.next);
  if (period !== null) {
    const inside = within(scan, period.next);
    if (inside === null) return firstMonths(scan, at);
    return [{ from: at, next: inside.next, value: nth(inside, period.unit, ordinal.number) }];
  }
  // "the 15th of next month", "le 31 du mois".
  const inside = ordinal.number > 0 ? monthWithin(scan, ordinal.next) : null;
  if (inside !== null) return [{ from: at, next: inside.next, value: nth(inside, 'day', ordinal.number) }];
  return firstMonths(scan, at);
};

/** "17th and 18th centuries": the first of two. */
function centuries(scan: Scan, at: number, first: { number: number; next: number }): Found[] | null {
  const joint = rangeTo(scan, first.next);
  const second = joint === null ? null : ordinalAt(scan, joint);
  const unit = second === null ? null : periodAt(scan, second.next);
  if (joint === null || second === null || unit === null || unit.unit !== 'century' || first.number < 1) return null;
  const end = century(scan, joint, second.number, unit.next);
  return end === null
    ? null
    : [{ from: at, next: first.next, value: `${String(first.number - 1).padStart(2, '0')}XX` }, ...end];
}

/** "15th century"; before a noun ("21st century skills") it is an adjective. */
function century(scan: Scan, at: number, number: number, next: number): Found[] | null {
  const behind = scan.units[next];
  const noun = scan.words.capitals && behind?.kind === 'word' && behind.gap === 1 && behind.text === behind.lower;
  if (number < 1 || number > 22 || (noun && !scan.words.small.includes(behind.lower))) return null;
  const era = eraAt(scan, next);
  const value = era?.era === -1 ? null : `${String(number - 1).padStart(2, '0')}XX`;
  return [{ from: at, next: era?.next ?? next, value }];
}

/** What an ordinal counts in: a year, or a month of it. */
interface Within {
  year: number | null;
  month: number | null;
  next: number;
}

function within(scan: Scan, at: number): Within | null {
  const month = monthWithin(scan, at);
  if (month !== null) return month;
  const year = yearBehind(scan, at);
  return year === null || year.next === at ? null : { year: year.year, month: null, next: year.next };
}

/** "of May 2020", "du mois prochain", "of the month", "of this month". */
export function monthWithin(scan: Scan, at: number): Within | null {
  const from = skip(scan, at, scan.words.links, 3);
  if (from === at && lowerAt(scan, at) !== undefined && look(scan.words.before, lowerAt(scan, at)) === null)
    return null;
  const month = monthAt(scan, from);
  const { reference } = scan;
  if (month !== null) {
    const year = yearBehind(scan, month.next);
    if (year !== null) return { year: year.year, month: month.month, next: year.next };
    return { year: yearOfMonth(reference, month.month, scan.tense(at)), month: month.month, next: month.next };
  }
  const turn = look(scan.words.before, lowerAt(scan, from));
  const period = periodAt(scan, turn === null ? from : from + 1);
  if (period === null || period.unit !== 'month' || period.plural) return null;
  const behind = turnBehind(scan, period.next);
  const value = periodFrom(reference, 'month', turn ?? behind?.turn ?? 0);
  return {
    year: value === null ? null : Number(value.slice(0, 4)),
    month: value === null ? null : Number(value.slice(5, 7)),
    next: behind?.next ?? period.next,
  };
}

/** The nth day, week, weekend or month of a month or year; below zero the last. */
export function nth({ year, month }: Within, unit: CalendarUnit, number: number): string | null {
  if (year === null) return null;
  const last = number < 0;
  if (unit === 'month') return month !== null || number > 12 ? null : isoMonth({ year, month: last ? 12 : number });
  if (unit === 'day') {
    const inMonth = month ?? (last ? 12 : 1);
    return isoOf(year, inMonth, last ? daysIn(year, inMonth) : number);
  }
  if (unit !== 'week' && unit !== 'weekend') return null;
  if (month === null) {
    if (unit === 'weekend') return null;
    return last
      ? isoWeek({ year, month: 12, day: 28 })
      : number > 53
        ? null
        : `${isoYear(year)}-W${String(number).padStart(2, '0')}`;
  }
  // A week belongs to the month of its Thursday, as ISO 8601 gives it to its year.
  const day = nthNamed(year, month, unit === 'week' ? 4 : 6, number);
  return day === null ? null : `${isoWeek(day)}${unit === 'weekend' ? '-WE' : ''}`;
}

function nthWeekday(scan: Scan, at: number, number: number, name: { name: number; next: number }): Found[] | null {
  const part = partBehind(scan, name.next);
  const inside = within(scan, part.next);
  if (inside === null) return null;
  const month = inside.month ?? (number < 0 ? 12 : 1);
  const day = inside.year === null ? null : nthNamed(inside.year, month, name.name, number);
  return [{ from: at, next: inside.next, value: day === null ? null : isoDay(day), late: part.late }];
}

function quarter(scan: Scan, at: number, ordinal: number, half: boolean, next: number): Found[] | null {
  const most = half ? 2 : 4;
  const number = ordinal < 0 ? most : ordinal;
  if (number > most) return null;
  const mark = half ? 'H' : 'Q';
  const span = yearOf(scan, next);
  if (span !== null)
    return [{ from: at, next: span.next, value: span.year === null ? null : `${isoYear(span.year)}-${mark}${number}` }];
  if (half) {
    // A half of a match or of a cake is none.
    if (lowerAt(scan, next - 1) === 'moitié') return null;
    if (!HALF_LEADS.has(lowerAt(scan, at - 1) ?? '') || HALF_TAILS.has(lowerAt(scan, next) ?? '')) return null;
  }
  if (scan.sporty()) return null;
  if (ordinal < 0) return [{ from: at, next, value: periodFrom(scan.reference, half ? 'half' : 'quarter', -1) }];
  return [{ from: at, next, value: partOfYear(scan.reference, mark, number, scan.tense(at) > 0) }];
}

const HALF_LEADS: ReadonlySet<string> = new Set(['the', 'in', 'first', 'au', 'le', 'du', 'this']);
const HALF_TAILS: ReadonlySet<string> = new Set(['of', 'a', 'goal', 'time']);

/** A year behind a quarter; in French it must touch or follow a link. */
function yearOf(scan: Scan, at: number): YearSaid | null {
  if (scan.units[at]?.gap === 2) return null;
  const next = skipLinks(scan, at, 4);
  const year = yearAt(scan, next);
  if (year !== null) return { year, next: next + 1 };
  return relativeYear(scan, at);
}

/** "les trois premiers mois de 2019", "first nine months of 2020". Three and six months are a quarter and a half. */
function firstMonths(scan: Scan, at: number): Found[] | null {
  const english = look(scan.numbers.ordinals, openAt(scan, at)) === 1;
  const number = readNumber(scan.units, english ? at + 1 : at, scan.numbers);
  if (number === null) return null;
  if (!english && look(scan.numbers.ordinals, lowerAt(scan, number.next)) !== 1) return null;
  const unit = english ? number.next : number.next + 1;
  if (look(scan.words.units, lowerAt(scan, unit)) !== 'month') return null;
  const year = yearOf(scan, unit + 1);
  if (year === null) return null;
  const mark = number.value === 3 ? 'Q1' : number.value === 6 ? 'H1' : null;
  return [
    { from: at, next: year.next, value: year.year === null || mark === null ? null : `${isoYear(year.year)}-${mark}` },
  ];
}

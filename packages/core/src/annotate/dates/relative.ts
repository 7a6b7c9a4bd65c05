import type { CalendarUnit } from '../../languages/dates.ts';
import { readNumber } from '../units/number.ts';
import { monthAt, partBehind } from './absolute.ts';
import { addDays, addMonths, isoDay, isoMonth, isoWeek, isoYear } from './calendar.ts';
import { periodFrom, seasonFrom, weekdayOf, yearOfMonth } from './resolve.ts';
import { type DateRule, look, phrase, type Scan, skipLinks, yearAt } from './scan.ts';

/** "hier", "demain soir", "today", "la veille". */
export const dayWordRule: DateRule = (scan, at) => {
  const found = phrase(scan, at, scan.words.days, 5);
  if (found === null) return null;
  // "la veille de la réunion", "the day before the vote" hang on an event that nothing dates.
  const behind = scan.units[found.next];
  const last = scan.units[found.next - 1]?.lower ?? '';
  const hangs =
    ['veille', 'lendemain', 'surlendemain', 'before'].includes(last) &&
    behind !== undefined &&
    behind.gap === 1 &&
    ['de', 'du', 'des', 'd', 'the', 'a', 'his', 'her', 'their'].includes(behind.lower);
  if (hangs) return null;
  const value = scan.reference === null ? null : isoDay(addDays(scan.reference, found.value));
  return [{ from: at, next: partBehind(scan, found.next), value }];
};

/** "this week", "cette année", "last March", "next Monday", "ce week-end", "latest quarter". */
export const turnBeforeRule: DateRule = (scan, at) => {
  const unit = scan.units[at];
  const turn = unit === undefined ? null : look(scan.words.before, unit.lower);
  if (turn === null) return null;
  const named = scan.units[at + 1];
  if (named === undefined || named.gap !== 1) return null;
  const month = monthAt(scan, at + 1);
  if (month !== null) {
    const { reference } = scan;
    if (reference === null) return [{ from: at, next: month.next, value: null }];
    const shift =
      turn === 0 ? 0 : turn < 0 ? (month.month < reference.month ? 0 : -1) : month.month > reference.month ? 0 : 1;
    return [{ from: at, next: month.next, value: isoMonth({ year: reference.year + shift, month: month.month }) }];
  }
  const weekday = look(scan.words.weekdays, named.lower);
  if (weekday !== null)
    return [{ from: at, next: partBehind(scan, at + 2), value: weekdayOf(scan.reference, weekday, turn) }];
  const season = look(scan.words.seasons, named.lower);
  if (season !== null) return [{ from: at, next: at + 2, value: seasonFrom(scan.reference, season, turn, false) }];
  if (scan.words.dayParts.includes(named.lower)) {
    const shift = turn === -1 ? -1 : 0;
    return [{ from: at, next: at + 2, value: scan.reference === null ? null : isoDay(addDays(scan.reference, shift)) }];
  }
  const period = periodAt(scan, at + 1);
  if (period === null || period.unit === 'day') return null;
  // "the past two weeks", "over the last year" are durations.
  const over =
    scan.units[at - 1]?.lower === 'the' &&
    ['over', 'in', 'during', 'for', 'within'].includes(scan.units[at - 2]?.lower ?? '');
  if (over && turn < 0 && ['last', 'past'].includes((unit as { lower: string }).lower)) return null;
  let next = period.next;
  const here = scan.units[next];
  if (scan.words.dayFirst && here?.text === '-' && ['ci', 'là'].includes(scan.units[next + 1]?.lower ?? '')) next += 2;
  return [{ from: at, next, value: periodFrom(scan.reference, period.unit, turn) }];
};

/** "semaine dernière", "mois prochain", "l'an passé", "été dernier", "année d'avant", "week-end dernier". */
export const turnBehindRule: DateRule = (scan, at) => {
  const season = look(scan.words.seasons, scan.units[at]?.lower);
  const period = season === null ? periodAt(scan, at) : null;
  if (season === null && period === null) return null;
  const behind = period?.next ?? at + 1;
  const word = scan.units[behind];
  if (word === undefined || word.gap !== 1) return null;
  let turn = look(scan.words.after, word.lower);
  let next = behind + 1;
  if (turn === null && word.lower === 'd' && scan.units[behind + 2]?.lower === 'avant') {
    turn = -1;
    next = behind + 3;
  } else if (turn === null && word.lower === 'en' && scan.units[behind + 1]?.lower === 'cours') {
    turn = 0;
    next = behind + 2;
  }
  if (turn === null) return null;
  if (season !== null) return [{ from: at, next, value: seasonFrom(scan.reference, season, turn, false) }];
  // "les deux dernières semaines", "trois ans passés" are durations.
  const before = scan.units[at - 1];
  if (
    before?.kind === 'digits' ||
    (before !== undefined &&
      look(scan.numbers.cardinals, before.lower) !== null &&
      !['un', 'une'].includes(before.lower))
  )
    return null;
  const written = scan.units[at]?.lower ?? '';
  if (written.endsWith('s') && written !== 'mois') return null;
  return [{ from: at, next, value: period === null ? null : periodFrom(scan.reference, period.unit, turn) }];
};

/** "il y a quatre mois", "four years ago", "five years earlier", "dans deux ans". */
export const distanceRule: DateRule = (scan, at) => {
  const before = phrase(scan, at, scan.words.distancesBefore, 3);
  const from = before?.next ?? at;
  const number = readNumber(scan.units, from, scan.numbers);
  if (number === null || number.value > 10_000 || !Number.isInteger(number.value)) return null;
  const unit = look(scan.words.units, scan.units[number.next]?.lower);
  if (unit === null || scan.units[number.next]?.gap === 2) return null;
  let next = number.next + 1;
  let direction = before?.value ?? null;
  if (direction === null) {
    const behind = phrase(scan, next, scan.words.distances, 2);
    if (behind === null) return null;
    // "two days before the vote" hangs on an event.
    const hanging = scan.units[behind.next];
    if (scan.units[next]?.lower === 'before' && hanging !== undefined && hanging.kind === 'word') return null;
    direction = behind.value;
    next = behind.next;
  }
  return [{ from: at, next, value: distant(scan, unit, direction * number.value) }];
};

function distant(scan: Scan, unit: CalendarUnit, count: number): string | null {
  const { reference } = scan;
  if (reference === null) return null;
  if (unit === 'day') return isoDay(addDays(reference, count));
  if (unit === 'week') return isoWeek(addDays(reference, 7 * count));
  if (unit === 'month') return isoMonth(addMonths(reference, count));
  if (unit === 'year') return isoYear(reference.year + count);
  if (unit === 'decade') return isoYear(reference.year + 10 * count);
  return null;
}

/** "the summer of 2019", "été 2020", "cet hiver": a season with a year. */
export const seasonRule: DateRule = (scan, at) => {
  const season = look(scan.words.seasons, scan.units[at]?.lower);
  if (season === null) return null;
  const next = skipLinks(scan, at + 1, 2);
  const year = scan.units[next]?.gap === 2 ? null : yearAt(scan, next);
  return year === null ? null : [{ from: at, next: next + 1, value: `${isoYear(year)}-${season}` }];
};

/** "début d'année", "end of the year", "fin mars", "mi-juillet", "early March", "mois d'avril": the edge goes with its date. */
export const edgeRule: DateRule = (scan, at) => {
  const unit = scan.units[at];
  if (unit === undefined || unit.kind !== 'word') return null;
  const isEdge = scan.words.edges.includes(unit.lower);
  const isMonthWord = unit.lower === 'mois' || unit.lower === 'month';
  if (!isEdge && !isMonthWord) return null;
  let from = at + 1;
  if (scan.units[from]?.text === '-') from++;
  from = skipLinks(scan, from, 5);
  if (from === at + 1 && scan.units[from]?.gap === 2) return null;
  const month = monthAt(scan, from);
  if (month !== null) {
    const linked = skipLinks(scan, month.next, 1);
    const year = yearAt(scan, linked);
    if (year !== null) return [{ from: at, next: linked + 1, value: isoMonth({ year, month: month.month }) }];
    const turn = look(scan.words.after, scan.units[month.next]?.lower);
    const found = yearOfMonth(scan.reference, month.month, turn === null ? scan.looksAhead(at) : turn > 0);
    return [
      {
        from: at,
        next: month.next + (turn === null ? 0 : 1),
        value: found === null ? null : isoMonth({ year: found, month: month.month }),
      },
    ];
  }
  if (!isEdge) return null;
  const year = yearAt(scan, from);
  if (year !== null && year >= 1900 && year <= 2100) return [{ from: at, next: from + 1, value: isoYear(year) }];
  const turned = turnBeforeRule(scan, from)?.[0] ?? turnBehindRule(scan, from)?.[0];
  if (turned !== undefined) return [{ ...turned, from: at }];
  const period = periodAt(scan, from);
  if (
    period === null ||
    !['year', 'month', 'week'].includes(period.unit) ||
    (scan.units[from]?.lower ?? '').endsWith('ans')
  )
    return null;
  return [{ from: at, next: period.next, value: periodFrom(scan.reference, period.unit, 0) }];
};

/** A calendar unit at a unit; "week-end" is three units. */
export function periodAt(scan: Scan, at: number): { unit: CalendarUnit; next: number } | null {
  const unit = scan.units[at];
  if (unit === undefined) return null;
  if (unit.lower === 'week' && scan.units[at + 1]?.text === '-' && scan.units[at + 2]?.lower === 'end')
    return { unit: 'weekend', next: at + 3 };
  if (unit.lower === 'fin' && scan.units[at + 1]?.lower === 'de' && scan.units[at + 2]?.lower === 'semaine')
    return { unit: 'weekend', next: at + 3 };
  const found = look(scan.words.units, unit.lower);
  return found === null ? null : { unit: found, next: at + 1 };
}

/** "over the weekend", "le week-end": the weekend about the reference day. */
export const weekendRule: DateRule = (scan, at) => {
  const period = periodAt(scan, at);
  const before = scan.units[at - 1]?.lower;
  if (
    period === null ||
    period.unit !== 'weekend' ||
    (before !== 'the' && before !== 'le' && before !== 'du' && before !== 'au')
  )
    return null;
  return [{ from: at, next: period.next, value: periodFrom(scan.reference, 'weekend', scan.looksAhead(at) ? 1 : 0) }];
};

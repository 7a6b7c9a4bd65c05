import { isoMonth } from './calendar.ts';
import { yearOfMonth } from './resolve.ts';
import { type DateRule, type Found, goesOn, look, lowerAt, openAt, rangeTo, type Scan, skip } from './scan.ts';
import { yearAt } from './spelled.ts';
import { yearBehind } from './years.ts';

export interface MonthSaid {
  month: number;
  next: number;
  /** Whether the word is another one too ("may", "mars"). */
  ambiguous: boolean;
  /** Written small where small letters make it a verb ("may"). */
  small: boolean;
}

/** The month named at a unit, its full stop ("Dec.") taken along. */
export function monthAt(scan: Scan, at: number): MonthSaid | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.kind !== 'word') return null;
  const month = look(scan.words.months, unit.lower);
  if (month === null) return null;
  const stop = scan.units[at + 1];
  // The stop of an abbreviation, and not the one of a sentence: a short form, or something goes on behind it.
  const dotted =
    stop !== undefined && stop.gap === 0 && stop.text === '.' && unit.text.length <= 5 && !FULL.has(unit.lower);
  return {
    month,
    next: at + (dotted ? 2 : 1),
    ambiguous: scan.words.ambiguousMonths.includes(unit.lower),
    small: unit.text[0] === unit.lower[0] && scan.words.verbMonths.includes(unit.lower),
  };
}

/** Short names that are no abbreviations. */
const FULL: ReadonlySet<string> = new Set([
  'may',
  'march',
  'april',
  'june',
  'july',
  'mars',
  'avril',
  'mai',
  'juin',
  'août',
  'aout',
]);

/** "mars 2025", "Feb. 2014", "in December", "mois de mars dernier", "janvier-mars 2019". */
export const monthRule: DateRule = (scan, at) => {
  const word = openAt(scan, at);
  // "mois d'avril", "the month of May".
  if (look(scan.words.units, word) === 'month' && monthAt(scan, at) === null) {
    const from = skip(scan, at + 1, scan.words.links, 3);
    return from === at + 1 || monthAt(scan, from) === null ? null : named(scan, at, from, true);
  }
  return named(scan, at, at, false);
};

function named(scan: Scan, at: number, from: number, cued: boolean): Found[] | null {
  const month = monthAt(scan, from);
  if (month === null || (scan.units[from]?.gap === 0 && scan.units[from - 1]?.kind === 'word')) return null;
  const year = monthYear(scan, month.next);
  if (year !== null)
    return [
      {
        from: at,
        next: year.next,
        value: year.year === null ? null : isoMonth({ year: year.year, month: month.month }),
      },
    ];
  if (
    month.ambiguous &&
    !cued &&
    !(scan.words.prepositions.includes(lowerAt(scan, from - 1) ?? '') && !month.small) &&
    !inRange(scan, from, month.next)
  )
    return null;
  if (month.small && !cued) return null;
  const short = scan.units[from]?.lower ?? '';
  if (!cued && month.next === from + 1 && scan.words.dottedMonths.includes(short)) return null;
  const turn = scan.units[month.next]?.gap === 1 ? look(scan.words.after, lowerAt(scan, month.next)) : null;
  const { reference } = scan;
  if (turn !== null) {
    if (reference === null) return [{ from: at, next: month.next + 1, value: null }];
    const passed = month.month < reference.month || (month.month === reference.month && turn < 0);
    const shift = turn < 0 ? (month.month < reference.month ? 0 : -1) : turn > 0 && passed ? 1 : 0;
    return [{ from: at, next: month.next + 1, value: isoMonth({ year: reference.year + shift, month: month.month }) }];
  }
  const borrowed = borrowedYear(scan, month) ?? rangeYear(scan, from, month.month);
  const found = borrowed ?? yearOfMonth(reference, month.month, scan.tense(at));
  return [{ from: at, next: month.next, value: found === null ? null : isoMonth({ year: found, month: month.month }) }];
}

/** "March/2018", "Dec-2018", "mars 2025". */
function monthYear(scan: Scan, at: number): ReturnType<typeof yearBehind> {
  const mark = scan.units[at];
  if (mark !== undefined && mark.gap === 0 && '-/'.includes(mark.text) && scan.units[at + 1]?.gap === 0) {
    const year = yearAt(scan, at + 1);
    if (year !== null) return { year, next: at + 2 };
  }
  return yearBehind(scan, at) ?? shortYear(scan, at);
}

/** "mai 68", "Oct-96": two figures that are no day's. */
function shortYear(scan: Scan, at: number): ReturnType<typeof yearBehind> {
  const next = scan.units[at]?.text === '-' && scan.units[at]?.gap === 0 ? at + 1 : at;
  const figure = scan.units[next];
  const behind = scan.units[next + 1];
  if (figure?.kind !== 'digits' || figure.text.length !== 2 || Number(figure.text) <= 31) return null;
  if (figure.gap !== (next === at ? 1 : 0) || goesOn(scan, next + 1)) return null;
  // "en mai 68 personnes": a word behind it may be counted.
  if (next === at && behind !== undefined && behind.gap < 2 && !'.,;:)!?»'.includes(behind.text)) {
    if (behind.kind !== 'word' || behind.lower.endsWith('s') || !scan.words.small.includes(behind.lower)) return null;
  }
  return { year: 1900 + Number(figure.text), next: next + 1 };
}

/** Most months in one list ("March, April and May 2020"). */
const LISTED = 5;

/** Behind a month: where the next one of its range or list stands; null where none does. */
function nextMonth(scan: Scan, at: number): MonthSaid | null {
  const next = scan.units[at]?.text === ',' && scan.units[at]?.gap === 0 ? at + 1 : rangeTo(scan, at);
  return next === null || scan.units[next]?.gap === 2 ? null : monthAt(scan, next);
}

/** "de novembre à février 2017", "March, April and May 2020": the year at the end, or the one before it. */
function borrowedYear(scan: Scan, first: MonthSaid): number | null {
  let month: MonthSaid | null = first;
  let turns = 0;
  for (let count = 0; count < LISTED; count++) {
    const second = nextMonth(scan, month.next);
    if (second === null) return null;
    if (second.month < month.month) turns++;
    const year = yearBehind(scan, second.next);
    if (year !== null) return year.year === null ? null : year.year - turns;
    month = second;
  }
  return null;
}

/** "Aug-Sept", "June to October": the second month lies behind the first one told. */
function rangeYear(scan: Scan, at: number, month: number): number | null {
  const joint = lowerAt(scan, at - 1);
  const first =
    joint === undefined || !scan.words.ranges.includes(joint)
      ? null
      : look(scan.words.months, scan.units[at - 2]?.lower);
  const told = first === null ? null : /^(\d{4})-(\d\d)$/.exec(scan.told(at) ?? '');
  if (first === null || told === null || Number(told[2]) !== first) return null;
  return Number(told[1]) + (month < first && !LISTS.has(joint ?? '') ? 1 : 0);
}

const LISTS: ReadonlySet<string> = new Set(['and', 'or', 'et', 'ou']);

/** "juin-août", "Jan-Mar", "April or May": an ambiguous month in a range or list of months. */
function inRange(scan: Scan, at: number, next: number): boolean {
  const joint = lowerAt(scan, at - 1);
  const joins = joint !== undefined && (joint === ',' || scan.words.ranges.includes(joint));
  return (joins && look(scan.words.months, scan.units[at - 2]?.lower) !== null) || nextMonth(scan, next) !== null;
}

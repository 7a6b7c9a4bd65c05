import { addMonths, daysIn, isoDay } from './calendar.ts';
import { periodAt } from './parts.ts';
import { monthWithin, nth } from './periods.ts';
import { type DateRule, type Found, goesOn, lowerAt, openAt, rangeTo, type Scan } from './scan.ts';
import { dayAt, ordinalAt } from './spelled.ts';

/** "on the 18th", "le 4.": a day of the month with nothing else said. */
export const dayAloneRule: DateRule = (scan, at) => {
  const figure = scan.units[at + 1];
  if (figure?.kind !== 'digits' || figure.gap !== 1) return null;
  const article = openAt(scan, at);
  const english = article === 'the';
  const before = lowerAt(scan, at - 1);
  if (english && (before === undefined || !scan.words.numericCues.includes(before))) return null;
  const day = dayAt(scan, at + 1);
  if (day !== null && isCentury(scan, day.next)) return null;
  if (day === null || scan.units[at + 1]?.gap !== 1 || day.ordinal !== english || scan.units[at + 1]?.kind !== 'digits')
    return null;
  // "le 31 du mois", "the 31 of next month".
  const inside = monthWithin(scan, day.next);
  if (inside !== null) return [{ from: at + 1, next: inside.next, value: nth(inside, 'day', day.day) }];
  const behind = scan.units[day.next];
  const ends =
    behind === undefined ||
    behind.gap === 2 ||
    (behind.gap === 0 && '.,;!?)'.includes(behind.text) && !goesOn(scan, day.next));
  if (!ends && !(english && behind?.gap === 1 && AND.has(behind.lower))) return null;
  const found = dayAlone(scan, at + 1);
  return found === null ? null : [found];
};

/** "the 12th and 14th centuries". */
function isCentury(scan: Scan, next: number): boolean {
  const joint = rangeTo(scan, next);
  const second = joint === null ? null : ordinalAt(scan, joint);
  return second !== null && periodAt(scan, second.next)?.unit === 'century';
}

const AND: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'at',
  'with',
  'for',
  'in',
  'because',
  'when',
  'but',
  'if',
]);

/** A day of the month: the nearest one that fits the sentence's direction. */
export function dayAlone(scan: Scan, at: number): Found | null {
  const day = dayAt(scan, at);
  if (day === null || goesOn(scan, day.next)) return null;
  const { reference } = scan;
  if (reference === null) return { from: at, next: day.next, value: null };
  const ahead = scan.tense(at) > 0;
  const shift = ahead && day.day < reference.day ? 1 : !ahead && scan.tense(at) < 0 && day.day > reference.day ? -1 : 0;
  const month = addMonths(reference, shift);
  return {
    from: at,
    next: day.next,
    value: day.day > daysIn(month.year, month.month) ? null : isoDay({ ...month, day: day.day }),
  };
}

import { type Day, isoOf } from './calendar.ts';
import { monthAt } from './months.ts';
import { dayOfMonth } from './resolve.ts';
import { type DateRule, type Found, goesOn, look, lowerAt, rangeTo, type Scan, skip, standsFree } from './scan.ts';
import { dayAt, fullYear } from './spelled.ts';
import { yearBehind } from './years.ts';

/** A day and its month, in either order, with what follows: "3 March", "March 3rd, 2025", "15 au 17 mai", "23/sep/2020". */
export const dayRule: DateRule = (scan, at) => dayThenMonth(scan, at, at) ?? monthThenDay(scan, at, at);

/** "25 juillet 2020", "second of August", "du 22 au 23 juillet", "3-5 March", "02/oct", "2020/23/sep". */
export function dayThenMonth(scan: Scan, at: number, from: number): Found[] | null {
  const day = dayAt(scan, from);
  if (day === null || !standsFree(scan, from) || goesOn(scan, day.next)) return yearThenDay(scan, at, from);
  const found = monthBehind(scan, day.next);
  if (found !== null) {
    // "12 may", "one march": without a capital or an ordinal they are verbs.
    if (found.month.small && !day.ordinal) return null;
    if (
      scan.units[from]?.kind === 'word' &&
      !day.ordinal &&
      found.month.ambiguous &&
      !scan.words.capitals &&
      day.day === 1
    )
      return null;
    const slashed = slashedYear(scan, found.month.next);
    if (slashed !== null)
      return [{ from: at, next: slashed.next, value: isoOf(slashed.year, found.month.month, day.day) }];
    return borrowed(scan, finish(scan, at, found.month.month, day.day, found.month.next));
  }
  // "du 22 au 23 juillet", "le 3 et le 5 mars", "3-5 March": the first day borrows the month.
  const range = rangeTo(scan, day.next);
  const second = range === null ? null : dayAt(scan, range);
  if (range === null || second === null || goesOn(scan, second.next)) return null;
  const behind = monthBehind(scan, second.next);
  if (behind === null) return null;
  if (second.day <= day.day && !day.ordinal) return null;
  const end = finish(scan, range, behind.month.month, second.day, behind.month.next);
  return [{ from: at, next: day.next, value: withDay(end.value, day.day, second.day) }, end];
}

interface MonthBehind {
  month: NonNullable<ReturnType<typeof monthAt>>;
}

function monthBehind(scan: Scan, at: number): MonthBehind | null {
  const joint = scan.units[at];
  const next =
    joint !== undefined && joint.gap === 0 && '-/.'.includes(joint.text)
      ? at + 1
      : skip(scan, at, scan.words.dayLinks, 3);
  // "4e jour de juillet", "23rd day of September".
  const day =
    look(scan.words.units, lowerAt(scan, next)) === 'day' && !scan.words.plurals.includes(lowerAt(scan, next) ?? '');
  const month =
    scan.units[next]?.gap === 2 ? null : monthAt(scan, day ? skip(scan, next + 1, scan.words.dayLinks, 3) : next);
  return month === null ? null : { month };
}

/** "2020/23/sep", "2019-aug-1". */
function yearThenDay(scan: Scan, at: number, from: number): Found[] | null {
  const year = scan.units[from];
  if (year?.kind !== 'digits' || year.text.length !== 4 || !joined(scan, from + 1)) return null;
  const monthFirst = monthAt(scan, from + 2);
  const month = monthFirst ?? (joined(scan, from + 3) ? monthAt(scan, from + 4) : null);
  const day = monthFirst === null ? dayAt(scan, from + 2) : joined(scan, from + 3) ? dayAt(scan, from + 4) : null;
  if (month === null || day === null) return null;
  return [{ from: at, next: from + 5, value: isoOf(Number(year.text), month.month, day.day) }];
}

/** "23/sep/2020", "1-Aug-19": the year behind a mark. */
function slashedYear(scan: Scan, at: number): { year: number; next: number } | null {
  const digits = scan.units[at + 1];
  if (!joined(scan, at) || digits?.kind !== 'digits') return null;
  if (digits.text.length === 4) return { year: Number(digits.text), next: at + 2 };
  return digits.text.length === 2 ? { year: fullYear(scan, Number(digits.text)), next: at + 2 } : null;
}

/** A mark of a numeric date with nothing about it. */
function joined(scan: Scan, at: number): boolean {
  const mark = scan.units[at];
  return mark !== undefined && mark.gap === 0 && '-/.'.includes(mark.text) && scan.units[at + 1]?.gap === 0;
}

/** The first day of a range that borrows its month; one that is later in its month lies in the month before. */
function withDay(end: string | null, day: number, endDay: number): string | null {
  if (end === null) return null;
  const month = Number(end.slice(5, 7)) - (day > endDay ? 1 : 0);
  const year = Number(end.slice(0, 4));
  return month === 0 ? isoOf(year - 1, 12, day) : isoOf(year, month, day);
}

/** "March 3", "April the ninth", "May 3-5", "Sep-23-2020", "Jan/3". */
export function monthThenDay(scan: Scan, at: number, from: number): Found[] | null {
  const month = monthAt(scan, from);
  if (month === null) return null;
  const mark = joined(scan, month.next);
  const start = mark || lowerAt(scan, month.next) === 'the' ? month.next + 1 : month.next;
  if (scan.units[start]?.gap === 2) return null;
  const day = dayAt(scan, start);
  if (day === null || goesOn(scan, day.next)) return null;
  if (month.ambiguous && month.small && !day.ordinal && lowerAt(scan, at - 1) !== 'on' && mark === false) {
    if (yearBehind(scan, day.next) === null) return null;
  }
  if (mark && joined(scan, day.next) && scan.units[day.next + 1]?.kind === 'digits') {
    const year = scan.units[day.next + 1]?.text ?? '';
    const full = year.length === 4 ? Number(year) : year.length === 2 ? fullYear(scan, Number(year)) : null;
    if (full !== null) return [{ from: at, next: day.next + 2, value: isoOf(full, month.month, day.day) }];
  }
  const end = finish(scan, at, month.month, day.day, day.next);
  if (!scan.words.monthFirst) return end.next > day.next && day.day > 0 && /^\d/.test(end.value ?? '') ? [end] : null;
  if (counted(scan, from, day, end)) return null;
  if (end.next > day.next) return [end];
  const range = rangeTo(scan, day.next);
  const second = range === null || monthAt(scan, range) !== null ? null : dayAt(scan, range);
  if (
    range !== null &&
    second !== null &&
    second.day > day.day &&
    scan.units[second.next]?.text !== '%' &&
    !goesOn(scan, second.next)
  ) {
    const last = finish(scan, range, month.month, second.day, second.next);
    return [{ from: at, next: day.next, value: withDay(last.value, day.day, second.day) }, last];
  }
  return borrowed(scan, end);
}

/** "in March 15 people died": a plain figure before a plural counts it. */
function counted(scan: Scan, from: number, day: { next: number; ordinal: boolean }, end: Found): boolean {
  const behind = scan.units[day.next];
  return (
    end.next === day.next &&
    !day.ordinal &&
    lowerAt(scan, from - 1) === 'in' &&
    behind?.kind === 'word' &&
    behind.gap === 1 &&
    behind.text === behind.lower &&
    (behind.lower.endsWith('s') || behind.lower === 'people') &&
    !scan.words.pluralLike.includes(behind.lower)
  );
}

/** "18 novembre au 19 décembre 2015": a day without a year takes the one of the range's end. */
function borrowed(scan: Scan, first: Found): Found[] {
  const range =
    first.value === null || first.value.length !== 10 || yearTold(scan, first) ? null : rangeTo(scan, first.next);
  if (range === null) return [first];
  const second = dayThenMonthSimple(scan, range) ?? monthThenDaySimple(scan, range);
  if (second === null || first.value === null) return [first];
  const year = yearBehind(scan, second.next);
  const month = Number(first.value.slice(5, 7));
  const day = Number(first.value.slice(8, 10));
  const later = second.month * 31 + second.day >= month * 31 + day;
  const endYear = year?.year ?? Number(first.value.slice(0, 4)) + (later ? 0 : 1);
  const startYear =
    year?.year === null || year?.year === undefined ? Number(first.value.slice(0, 4)) : later ? endYear : endYear - 1;
  return [
    { ...first, value: isoOf(startYear, month, day) },
    { from: range, next: year?.next ?? second.next, value: isoOf(endYear, second.month, second.day) },
  ];
}

/** Whether a date says its year in four figures. */
export function yearTold(scan: Scan, { from, next }: Found): boolean {
  for (let at = from; at < next; at++)
    if (scan.units[at]?.kind === 'digits' && scan.units[at]?.text.length === 4) return true;
  return false;
}

function dayThenMonthSimple(scan: Scan, at: number): { month: number; day: number; next: number } | null {
  const day = dayAt(scan, at);
  const found = day === null || goesOn(scan, day.next) ? null : monthBehind(scan, day.next);
  return day === null || found === null ? null : { month: found.month.month, day: day.day, next: found.month.next };
}

function monthThenDaySimple(scan: Scan, at: number): { month: number; day: number; next: number } | null {
  const month = scan.words.monthFirst ? monthAt(scan, at) : null;
  const day = month === null ? null : dayAt(scan, month.next);
  return month === null || day === null || goesOn(scan, day.next)
    ? null
    : { month: month.month, day: day.day, next: day.next };
}

/** "mort en mai 2019. Le 12 juin suivant": the day, or the beginning of the year or month, told of before. */
function toldDay(value: string | null): Day | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value ?? '');
  return match === null ? null : { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
}

/** A day and month with the year that follows them, or the nearest year that fits. */
export function finish(scan: Scan, from: number, month: number, day: number, next: number): Found {
  const year = yearBehind(scan, next);
  if (year !== null) return { from, next: year.next, value: year.year === null ? null : isoOf(year.year, month, day) };
  const turn = scan.units[next]?.gap === 1 ? look(scan.words.after, lowerAt(scan, next)) : null;
  if (turn !== null) {
    const told = scan.words.toldTurns.includes(lowerAt(scan, next) ?? '') ? toldDay(scan.told(from)) : null;
    const reference = told ?? scan.reference;
    if (reference === null) return { from, next: next + 1, value: null };
    const passed = month * 31 + day <= reference.month * 31 + reference.day;
    const shift = turn < 0 ? (passed ? 0 : -1) : turn > 0 ? (passed ? 1 : 0) : 0;
    return { from, next: next + 1, value: isoOf(reference.year + shift, month, day) };
  }
  return { from, next, value: dayOfMonth(scan.reference, month, day, scan.tense(from)) };
}

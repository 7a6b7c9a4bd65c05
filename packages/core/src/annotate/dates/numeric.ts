import { isDay, isoDay, isoMonth } from './calendar.ts';
import { dayOfMonth } from './resolve.ts';
import { type DateRule, type Found, look, lowerAt, rangeTo, type Scan } from './scan.ts';
import { fullYear } from './spelled.ts';

/** "2025-02-06", "06/02/2025", "6.2.2025", "18 08 1978", "2015-12", "03/2020", "on 5/12": dates in figures. */
export const numericRule: DateRule = (scan, at) => {
  const found = numericAt(scan, at, false);
  if (found === null) return null;
  // "25/10 à 25/01", "20/11, 22/11 ou 25/11": what a date of two figures is joined to is one too.
  const all = [found];
  for (let count = 0; count < 6; count++) {
    const last = all[all.length - 1] as Found;
    if (last.next - last.from !== 3) break;
    const next = lowerAt(scan, last.next) === ',' ? last.next + 1 : rangeTo(scan, last.next);
    const more = next === null ? null : numericAt(scan, next, true);
    if (more === null) break;
    all.push(more);
  }
  return all;
};

/**
 * A numeric date at a unit.
 *
 * @param cued whether the text around it makes two figures ("5/12") a date
 */
export function numericAt(scan: Scan, at: number, cued: boolean): Found | null {
  const first = scan.units[at];
  if (first === undefined || first.kind !== 'digits' || first.text.length > 4) return null;
  const before = scan.units[at - 1];
  if (
    before !== undefined &&
    first.gap === 0 &&
    !cued &&
    !isIso(scan, at) &&
    (before.kind !== 'mark' || '-./:=,#&?'.includes(before.text))
  )
    return null;
  const mark = scan.units[at + 1];
  if (mark === undefined) return null;
  if (mark.kind === 'digits') return spaced(scan, at);
  if (mark.gap !== 0 || !'-/.'.includes(mark.text)) return null;
  const second = figure(scan, at + 2);
  if (second === null) return null;
  const again = scan.units[at + 3];
  const third = again?.gap === 0 && again.text === mark.text ? figure(scan, at + 4) : null;
  if (third === null) return twoFigures(scan, at, mark.text, first.text, second, cued);
  const tail = scan.units[at + 5];
  if (
    tail?.gap === 0 &&
    '-/'.includes(tail.text) &&
    scan.units[at + 6]?.kind === 'digits' &&
    scan.units[at + 6]?.gap === 0
  ) {
    // Two dates may touch ("01/05/2019-07/05/2019"); a longer code is none.
    if (tail.text === mark.text || third.length !== 4) return null;
  }
  const value = threeFigures(scan, first.text, second, third);
  return value === undefined ? null : { from: at, next: at + 5, value };
}

/** "report-2002-10-09.xlsx": the full form of ISO 8601 shows itself, wherever it stands. */
function isIso(scan: Scan, at: number): boolean {
  const lengths = [0, 2, 4].map((step) => figureLength(scan, at + step));
  const dashes = scan.units[at + 1]?.text === '-' && scan.units[at + 3]?.text === '-';
  return dashes && lengths[0] === 4 && lengths[1] === 2 && lengths[2] === 2 && scan.units[at - 2]?.kind !== 'digits';
}

function figureLength(scan: Scan, at: number): number {
  const unit = scan.units[at];
  return unit?.kind === 'digits' ? unit.text.length : 0;
}

function figure(scan: Scan, at: number): string | null {
  const unit = scan.units[at];
  return unit !== undefined && unit.kind === 'digits' && unit.gap === 0 && unit.text.length <= 4 ? unit.text : null;
}

/** A day, null for one that no calendar has ("29/2/2019"), undefined where the figures are no date. */
function threeFigures(scan: Scan, one: string, two: string, three: string): string | null | undefined {
  if (two.length > 2 || three.length === 3 || (three.length === 1 && one.length !== 4)) return undefined;
  if (one.length === 4)
    return year(Number(one)) && three.length <= 2 ? checked(Number(one), Number(two), Number(three)) : undefined;
  if (one.length > 2) return undefined;
  const full = three.length === 4 ? Number(three) : fullYear(scan, Number(three));
  if (!year(full)) return undefined;
  const dayMonth = made(full, Number(two), Number(one));
  const monthDay = made(full, Number(one), Number(two));
  const best = scan.dayFirst() ? (dayMonth ?? monthDay) : (monthDay ?? dayMonth);
  if (best !== null) return best;
  const possible = Math.min(Number(one), Number(two)) <= 12 && Math.max(Number(one), Number(two)) <= 31;
  return possible && three.length === 4 ? null : undefined;
}

const year = (value: number): boolean => value >= 1800 && value <= 2199;

function checked(full: number, month: number, day: number): string | null | undefined {
  const value = made(full, month, day);
  return value ?? (month >= 1 && month <= 12 && day >= 1 && day <= 31 ? null : undefined);
}

/** "18 08 1978", "2016 10 16". */
function spaced(scan: Scan, at: number): Found | null {
  const [one, two, three] = [scan.units[at], scan.units[at + 1], scan.units[at + 2]];
  if (one === undefined || two?.kind !== 'digits' || three?.kind !== 'digits' || two.gap !== 1 || three.gap !== 1)
    return null;
  if (scan.units[at - 1]?.kind === 'digits' || scan.units[at + 3]?.kind === 'digits' || two.text.length !== 2)
    return null;
  const tail = scan.units[at + 3];
  if (tail !== undefined && tail.gap < 2 && !'.,;!?)'.includes(tail.text) && tail.kind === 'mark') return null;
  const shape = `${one.text.length}${three.text.length}`;
  if (shape !== '24' && shape !== '42') return null;
  const value = threeFigures(scan, one.text, two.text, three.text);
  return value === undefined || value === null ? null : { from: at, next: at + 3, value };
}

/** "2015-12", "03/2020"; "10/3" only where something makes it a date. */
function twoFigures(scan: Scan, at: number, mark: string, one: string, second: string, cued: boolean): Found | null {
  const tail = scan.units[at + 3];
  if (tail?.gap === 0 && (tail.kind !== 'mark' || '%€$'.includes(tail.text))) return null;
  if (
    tail?.gap === 0 &&
    '-/.,:'.includes(tail.text) &&
    scan.units[at + 4]?.gap === 0 &&
    scan.units[at + 4]?.kind === 'digits' &&
    !(tail.text === '-' && mark === '/')
  )
    return null;
  const month = monthAndYear(one, second, mark);
  if (month !== null) return { from: at, next: at + 3, value: month };
  if (one.length > 2 || second.length > 2) return null;
  const word = lowerAt(scan, at - 1);
  const sure =
    cued ||
    joinsDate(scan, at, mark) ||
    (mark === '/' &&
      word !== undefined &&
      (scan.words.numericCues.includes(word) || look(scan.words.weekdays, word) !== null));
  if (!sure || mark === '-') return null;
  // "5.12" with a point is a figure, but behind a weekday.
  if (mark === '.' && look(scan.words.weekdays, word) === null) return null;
  const [first, two] = [Number(one), Number(second)];
  const order = scan.dayFirst() ? two <= 12 : first > 12;
  const [named, day] = order ? [two, first] : [first, two];
  if (!isDay(2024, named, day)) return null;
  return { from: at, next: at + 3, value: dayOfMonth(scan.reference, named, day, scan.tense(at)) };
}

/** "2015-3", "2015-12", "12-2015", "03/2020"; "2011-12" is a season of two years. */
function monthAndYear(one: string, two: string, mark: string): string | null {
  if (mark === '.') return null;
  const yearFirst = one.length === 4;
  if (!yearFirst && two.length !== 4) return null;
  const [full, month] = yearFirst ? [Number(one), Number(two)] : [Number(two), Number(one)];
  if (!year(full) || (yearFirst ? two : one).length > 2 || month < 1 || month > 12) return null;
  if (yearFirst && two.length === 2 && month === (full + 1) % 100) return null;
  return isoMonth({ year: full, month });
}

/** "10/1-11/2/2017": a dash and a date with its year behind it. */
function joinsDate(scan: Scan, at: number, mark: string): boolean {
  const dash = scan.units[at + 3];
  if (mark !== '/' || dash?.gap !== 0 || dash.text !== '-' || scan.units[at + 4]?.gap !== 0) return false;
  const second = numericAt(scan, at + 4, true);
  return second !== null && second.next === at + 9;
}

function made(full: number, month: number, day: number): string | null {
  return isDay(full, month, day) ? isoDay({ year: full, month, day }) : null;
}

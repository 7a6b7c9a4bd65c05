import { readNumber } from '../units/number.ts';
import { isoYear } from './calendar.ts';
import { type DateRule, type Found, look, lowerAt, rangeTo, type Scan } from './scan.ts';
import { yearAt, yearInWords } from './spelled.ts';

/** "2019", where nothing says that it counts things; "2019-2020", "2019/20"; "1990s", "années 1990", "the '90s". */
export const yearRule: DateRule = (scan, at) => {
  const year = yearAt(scan, at);
  if (year === null) return shortDecade(scan, at);
  const before = scan.units[at - 1];
  const after = scan.units[at + 1];
  const touches = scan.units[at]?.gap === 0;
  if (touches && before !== undefined && !mayTouch(scan, at)) return null;
  const suffix = after?.gap === 0 && after.kind === 'word';
  const decade = decadeOf(year);
  if (suffix && decade !== null && scan.words.decadeBehind.includes(after.lower))
    return [{ from: at, next: at + 2, value: decade }];
  if (suffix) return null;
  const word = lowerAt(scan, at - 1) ?? '';
  const led =
    scan.words.decadeBefore.includes(word) ||
    (joined(scan, at, -1) && scan.words.decadeBefore.includes(lowerAt(scan, at - 3) ?? '')) ||
    // "les années 1950 et 1960".
    (scan.words.ranges.includes(word) &&
      yearAt(scan, at - 2) !== null &&
      scan.words.decadeBefore.includes(lowerAt(scan, at - 3) ?? ''));
  if (decade !== null && led)
    return [{ from: at, next: at + 1, value: year % 10 === 0 ? `${Math.floor(year / 10)}X` : decade }];
  if (!isLikely(scan, at, year, word)) return null;
  if (after !== undefined && '%€$°'.includes(after.text) && after.gap < 2) return null;
  const cued = scan.words.prepositions.includes(word) || word === "'";
  const loose = !cued || scan.words.loosePrepositions.includes(word);
  if (loose && countsThings(scan, at + 1)) return null;
  return range(scan, at, year);
};

/** A year about ours, or one that a preposition shows; before 1900 with nothing behind it that it may count. */
function isLikely(scan: Scan, at: number, year: number, before: string): boolean {
  if (year >= 1900 && year <= 2060) return true;
  const sure = scan.words.surePrepositions.includes(before);
  if (inSpan(scan, at, year)) return true;
  if (sure && year >= 1400) return true;
  const behind = scan.units[at + 1];
  const alone =
    behind === undefined ||
    behind.gap === 2 ||
    behind.kind === 'mark' ||
    scan.words.prepositions.includes(behind.lower);
  return alone && year < 1900 && (sure || (year >= 1700 && scan.words.prepositions.includes(before)));
}

/** "1990s" are a decade, "1800s" a century. */
export function decadeOf(year: number): string | null {
  if (year % 100 === 0 && year < 2000) return `${Math.floor(year / 100)}XX`;
  return year % 10 === 0 ? `${Math.floor(year / 10)}X` : null;
}

/** "de 1520 à 1530", "from 1520 to 1530": two years in their order. */
function inSpan(scan: Scan, at: number, year: number): boolean {
  const next = rangeTo(scan, at + 1);
  const later = next === null ? null : yearAt(scan, next);
  const earlier = scan.words.ranges.includes(lowerAt(scan, at - 1) ?? '') ? yearAt(scan, at - 2) : null;
  const near = (other: number | null): boolean => other !== null && Math.abs(other - year) <= LONGEST_SPAN;
  return (near(later) && (later as number) > year) || (near(earlier) && (earlier as number) < year);
}

/** Most years from one end of such a span to the other. */
const LONGEST_SPAN = 150;

/** Whether what touches a figure from the left leaves it a year: an opening mark, or a dash between two years. */
function mayTouch(scan: Scan, at: number): boolean {
  const before = scan.units[at - 1];
  if (before === undefined) return true;
  if (before.kind !== 'mark' || !'([{"«“\'’-–—/,;:.<=>'.includes(before.text)) return false;
  const earlier = scan.units[at - 2];
  if (before.gap !== 0 || earlier?.kind !== 'digits') return true;
  return '-–/'.includes(before.text) && yearAt(scan, at - 2) !== null && !joined(scan, at - 2, -1);
}

/** A year, with the one it is joined to: "2019-20", "2014-2018". A longer chain of figures is a code. */
function range(scan: Scan, at: number, year: number): Found[] | null {
  const found: Found[] = [{ from: at, next: at + 1, value: isoYear(year) }];
  const second = scan.units[at + 2];
  if (!joined(scan, at, 1) || second === undefined) return found;
  if (joined(scan, at + 2, 1)) return null;
  if (second.text.length === 2 && Number(second.text) === (year + 1) % 100) {
    found.push({ from: at + 2, next: at + 3, value: isoYear(year + 1) });
    return found;
  }
  return yearAt(scan, at + 2) === null ? null : found;
}

/** Whether a dash or slash joins the figure to another one before or behind it. */
function joined(scan: Scan, at: number, step: -1 | 1): boolean {
  const mark = scan.units[step > 0 ? at + 1 : at - 1];
  const other = scan.units[at + 2 * step];
  const tight = step > 0 ? mark?.gap === 0 && other?.gap === 0 : scan.units[at]?.gap === 0 && mark?.gap === 0;
  return mark !== undefined && '-–/'.includes(mark.text) && other?.kind === 'digits' && tight;
}

/** "années 90", "the '90s", "the 90s": a decade of two figures. */
function shortDecade(scan: Scan, at: number): Found[] | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.kind !== 'digits' || unit.text.length !== 2 || !unit.text.endsWith('0')) return null;
  const decade = Number(unit.text) / 10;
  const value = `${decade <= 2 ? 20 : 19}${decade}X`;
  const word = lowerAt(scan, at - 1) ?? '';
  if (scan.words.decadeBefore.includes(word)) return [{ from: at, next: at + 1, value }];
  const after = scan.units[at + 1];
  const edge = ['early', 'late', 'mid'].includes(word) ? (lowerAt(scan, at - 2) ?? '') : word;
  // "in her early 30s" is an age, "the mid-60s" a temperature.
  const led = ['the', "'", 'en', 'les'].includes(edge);
  return led && after?.gap === 0 && scan.words.decadeBehind.includes(after.lower)
    ? [{ from: at, next: at + 2, value }]
    : null;
}

/** "années soixante", "the sixties": a decade in words. */
export const spelledDecadeRule: DateRule = (scan, at) => {
  const before = lowerAt(scan, at - 1) ?? '';
  const plural = look(scan.words.decades, scan.units[at]?.lower);
  if (plural !== null) {
    const edge = ['early', 'late', 'mid', '-'].includes(before)
      ? (lowerAt(scan, at - (before === '-' ? 3 : 2)) ?? '')
      : before;
    return edge === 'the' ? [{ from: at, next: at + 1, value: `19${plural}X` }] : null;
  }
  if (!scan.words.decadeBefore.includes(before)) return null;
  const number = readNumber(scan.units, at, scan.numbers);
  if (number === null || number.value < 20 || number.value > 90 || number.value % 10 !== 0) return null;
  return [{ from: at, next: number.next, value: `19${number.value / 10}X` }];
};

/** "in nineteen ninety-six", "since twenty twenty": a year in words behind a preposition. */
export const spelledYearRule: DateRule = (scan, at) => {
  if (!scan.words.surePrepositions.includes(lowerAt(scan, at - 1) ?? '')) return null;
  const found = yearInWords(scan, at);
  if (
    found === null ||
    countsThings(scan, found.next) ||
    look(scan.numbers.magnitudes, lowerAt(scan, found.next)) !== null
  )
    return null;
  return [{ from: at, next: found.next, value: isoYear(found.year) }];
};

/** Whether a lower-case plural or a magnitude follows: then the figure counts. */
function countsThings(scan: Scan, at: number): boolean {
  const unit = scan.units[at];
  if (unit === undefined || unit.kind !== 'word' || unit.gap !== 1 || unit.text !== unit.lower) return false;
  if (unit.lower.length > 2 && look(scan.numbers.magnitudes, unit.lower) !== null) return true;
  const plural = unit.lower.length > 3 && (unit.lower.endsWith('s') || unit.lower.endsWith('x'));
  return (plural || unit.lower === 'people') && !scan.words.pluralLike.includes(unit.lower);
}

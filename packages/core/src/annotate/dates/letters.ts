import { isoWeek, isoYear, parseDay } from './calendar.ts';
import { eraAt } from './era.ts';
import { dayAlone } from './lone-day.ts';
import { periodAt } from './parts.ts';
import { partOfYear } from './resolve.ts';
import { type DateRule, look, lowerAt, openAt, type Scan, skip } from './scan.ts';
import { fullYear, yearAt } from './spelled.ts';
import { yearBehind } from './years.ts';

/** "Q1 2020", "au T3", "2020 Q1", "2017-Q1", "H1 2025", "FY18": periods by letter and figure. */
export const letterRule: DateRule = (scan, at) => {
  const unit = scan.units[at];
  if (unit === undefined) return null;
  const year = yearAt(scan, at);
  if (year !== null) {
    const lettered = letters(scan, scan.units[at + 1]?.text === '-' ? at + 2 : at + 1);
    return lettered === null ? null : [{ from: at, next: lettered.next, value: `${isoYear(year)}-${lettered.mark}` }];
  }
  if (unit.kind === 'digits') return figureFirst(scan, at);
  if (scan.words.yearLetters.includes(unit.lower)) return letteredYear(scan, at);
  const lettered = letters(scan, at);
  if (lettered === null || (unit.gap === 0 && scan.units[at - 1]?.kind === 'digits')) return null;
  const span = yearBehind(scan, lettered.next);
  if (span !== null && span.year !== null)
    return [{ from: at, next: span.next, value: `${isoYear(span.year)}-${lettered.mark}` }];
  if (unit.lower !== 'q' && !LEADS.has(lowerAt(scan, at - 1) ?? '')) return null;
  const mark = lettered.mark[0] as 'Q' | 'H';
  return [
    {
      from: at,
      next: lettered.next,
      value: partOfYear(scan.reference, mark, Number(lettered.mark[1]), scan.tense(at) > 0),
    },
  ];
};

/** Words before a letter and figure that make them a period. */
const LEADS: ReadonlySet<string> = new Set(['au', 'du', 'ce', 'in', 'for', 'le']);

function letters(scan: Scan, at: number): { mark: string; next: number } | null {
  const letter = scan.units[at];
  const digit = scan.units[at + 1];
  if (
    letter === undefined ||
    digit === undefined ||
    digit.gap !== 0 ||
    digit.text.length !== 1 ||
    digit.kind !== 'digits'
  )
    return null;
  if (letter.text === letter.lower && letter.lower !== 'q') return null;
  const mark = markOf(scan, letter.lower, Number(digit.text));
  return mark === null ? null : { mark, next: at + 2 };
}

/** "1Q96", "2Q 2020", "3T 2020", "1H 2025": the figure before its letter. */
function figureFirst(scan: Scan, at: number): ReturnType<DateRule> {
  const number = Number(scan.units[at]?.text);
  const letter = scan.units[at + 1];
  const year = scan.units[at + 2];
  if (
    letter === undefined ||
    letter.gap !== 0 ||
    letter.text === letter.lower ||
    year?.kind !== 'digits' ||
    year.gap > 1
  )
    return null;
  const mark = markOf(scan, letter.lower, number);
  const full =
    yearAt(scan, at + 2) ?? (year.text.length === 2 && year.gap === 0 ? fullYear(scan, Number(year.text)) : null);
  return mark === null || full === null ? null : [{ from: at, next: at + 3, value: `${isoYear(full)}-${mark}` }];
}

/** "Q3", "H1": a quarter or half by its letter and number. */
function markOf(scan: Scan, letter: string, number: number): string | null {
  if (scan.words.quarterLetters.includes(letter) && number >= 1 && number <= 4) return `Q${number}`;
  return scan.words.halfLetters.includes(letter) && (number === 1 || number === 2) ? `H${number}` : null;
}

function letteredYear(scan: Scan, at: number): ReturnType<DateRule> {
  const digits = scan.units[at + 1];
  if (digits?.kind !== 'digits' || digits.gap > 1) return null;
  const four = yearAt(scan, at + 1);
  if (four === null && (digits.text.length !== 2 || digits.gap !== 0)) return null;
  return [{ from: at, next: at + 2, value: isoYear(four ?? fullYear(scan, Number(digits.text))) }];
}

/** "week 6 of 2025", "semaine 10", "week of March 3", "la semaine du 18". */
export const weekRule: DateRule = (scan, at) => {
  const unit = scan.units[at];
  const period = unit === undefined ? null : periodAt(scan, at);
  if (unit === undefined || period === null || (period.unit !== 'week' && period.unit !== 'weekend') || period.plural)
    return null;
  const number = scan.units[at + 1];
  if (period.unit === 'week' && number?.kind === 'digits' && number.gap === 1) {
    const week = Number(number.text);
    if (number.text.length > 2 || week < 1 || week > 53) return null;
    const span = yearBehind(scan, at + 2);
    // "Week 10" of a season is none.
    if (span === null && unit.text !== unit.lower) return null;
    const year = span === null ? (scan.reference?.year ?? null) : span.year;
    return [
      {
        from: at,
        next: span?.next ?? at + 2,
        value: year === null ? null : `${isoYear(year)}-W${number.text.padStart(2, '0')}`,
      },
    ];
  }
  const of = skip(scan, period.next, ['of', 'the', 'du', 'de'], 2);
  if (of === period.next || scan.units[of]?.gap === 2) return null;
  const day = scan.read(of)?.[0] ?? dayAlone(scan, of);
  if (day === null || day === undefined || (day.value !== null && day.value.length !== 10)) return null;
  const inside = parseDay(day.value);
  return [
    {
      from: at,
      next: day.next,
      value: inside === null ? null : `${isoWeek(inside)}${period.unit === 'weekend' ? '-WE' : ''}`,
    },
  ];
};

/** "XVIIIe siècle", "aux XVIIe et XVIIIe siècles": Roman figures before the word. */
export function romanCentury(scan: Scan, at: number): ReturnType<DateRule> {
  if (look(scan.words.units, openAt(scan, at)) !== 'century') return null;
  const last = romanAt(scan, at - 1);
  if (last === null) return null;
  const joint = lowerAt(scan, at - 2);
  const first = joint !== undefined && scan.words.ranges.includes(joint) ? romanAt(scan, at - 3) : null;
  const era = eraAt(scan, at + 1);
  const known = (value: string): string | null => (era?.era === -1 ? null : value);
  const found = { from: at - 1, next: era?.next ?? at + 1, value: known(last) };
  return first === null ? [found] : [{ from: at - 3, next: at - 2, value: known(first) }, found];
}

function romanAt(scan: Scan, at: number): string | null {
  const written = scan.units[at]?.text ?? '';
  const figure = written.replace(/(?:ème|e)$/, '');
  const number = figure === written || !/^[IVX]{1,5}$/.test(figure) ? 0 : roman(figure);
  return number < 1 || number > 22 ? null : `${String(number - 1).padStart(2, '0')}XX`;
}

function roman(figure: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let at = 0; at < figure.length; at++) {
    const value = values[figure[at] as string] ?? 0;
    total += value < (values[figure[at + 1] as string] ?? 0) ? -value : value;
  }
  return total;
}

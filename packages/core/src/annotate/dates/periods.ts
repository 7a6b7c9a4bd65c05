import { readNumber } from '../units/number.ts';
import { isoYear } from './calendar.ts';
import { partOfYear, periodFrom } from './resolve.ts';
import { type DateRule, look, phrase, type Scan, skipLinks, yearAt } from './scan.ts';

/** "first quarter of 2020", "1er trimestre 2020", "second half", "premier semestre", "trois premiers mois de 2019". */
export const ordinalPeriodRule: DateRule = (scan, at) => {
  const ordinal = ordinalAt(scan, at);
  if (ordinal === null) return firstMonths(scan, at);
  const joint = scan.units[ordinal.next]?.text === '-' ? ordinal.next + 1 : ordinal.next;
  const unit = look(scan.words.units, scan.units[joint]?.lower);
  const half = scan.units[joint]?.lower === 'moitié' || unit === 'half';
  if (unit !== 'quarter' && !half) return null;
  const most = half ? 2 : 4;
  const number = ordinal.number < 0 ? most : ordinal.number;
  if (number > most) return null;
  const mark = half ? 'H' : 'Q';
  const span = withYear(scan, joint + 1);
  if (span !== null)
    return [{ from: at, next: span.next, value: span.year === null ? null : `${isoYear(span.year)}-${mark}${number}` }];
  // A half of a match or of a cake is none.
  if (half && unit !== 'half') return null;
  if (half && !['the', 'in', 'first', 'au', 'le', 'du', 'this'].includes(scan.units[at - 1]?.lower ?? '')) return null;
  if (half && ['of', 'a', 'goal', 'time'].includes(scan.units[joint + 1]?.lower ?? '')) return null;
  if (ordinal.number < 0)
    return [{ from: at, next: joint + 1, value: periodFrom(scan.reference, half ? 'half' : 'quarter', -1) }];
  return [{ from: at, next: joint + 1, value: partOfYear(scan.reference, mark, number, scan.looksAhead(at)) }];
};

function ordinalAt(scan: Scan, at: number): { number: number; next: number } | null {
  const unit = scan.units[at];
  if (unit === undefined) return null;
  if (unit.kind === 'word') {
    const number = look(scan.numbers.ordinals, unit.lower);
    return number === null ? null : { number, next: at + 1 };
  }
  const ending = scan.units[at + 1];
  if (unit.kind !== 'digits' || unit.text.length !== 1 || ending === undefined || ending.gap !== 0) return null;
  return scan.numbers.ordinalEndings.includes(ending.lower) ? { number: Number(unit.text), next: at + 2 } : null;
}

/** A year behind a period: "2020", "of 2020", "de l'année en cours", "of this year", "of last year". */
function withYear(scan: Scan, at: number): { year: number | null; next: number } | null {
  if (scan.units[at]?.gap === 2) return null;
  const next = skipLinks(scan, at, 4);
  const year = yearAt(scan, next);
  if (year !== null) return { year, next: next + 1 };
  if (next === at && scan.words.dayFirst) return null;
  const reference = scan.reference?.year ?? null;
  const turn = look(scan.words.before, scan.units[next]?.lower);
  const isYear = (index: number): boolean => look(scan.words.units, scan.units[index]?.lower) === 'year';
  if (turn !== null && isYear(next + 1)) return { year: reference === null ? null : reference + turn, next: next + 2 };
  if (!isYear(next) || next === at) return null;
  const behind = look(scan.words.after, scan.units[next + 1]?.lower);
  if (behind !== null) return { year: reference === null ? null : reference + behind, next: next + 2 };
  if (scan.units[next + 1]?.lower === 'en' && scan.units[next + 2]?.lower === 'cours')
    return { year: reference, next: next + 3 };
  return { year: reference, next: next + 1 };
}

/** "les trois premiers mois de 2019", "first nine months of 2020". Three and six months are a quarter and a half. */
function firstMonths(scan: Scan, at: number): ReturnType<DateRule> {
  let number = readNumber(scan.units, at, scan.numbers);
  let next = number?.next ?? at;
  if (number === null) return null;
  const word = scan.units[next];
  const ordinal = word === undefined ? null : look(scan.numbers.ordinals, word.lower);
  if (ordinal !== 1) return null;
  next++;
  if (look(scan.words.units, scan.units[next]?.lower) !== 'month') return null;
  const year = withYear(scan, next + 1);
  if (year === null) return null;
  const mark = number.value === 3 ? 'Q1' : number.value === 6 ? 'H1' : null;
  number = null;
  return [
    { from: at, next: year.next, value: year.year === null || mark === null ? null : `${isoYear(year.year)}-${mark}` },
  ];
}

/** "first three months of 2019": the English order. */
export const firstMonthsRule: DateRule = (scan, at) => {
  if (look(scan.numbers.ordinals, scan.units[at]?.lower) !== 1) return null;
  const number = readNumber(scan.units, at + 1, scan.numbers);
  if (number === null || look(scan.words.units, scan.units[number.next]?.lower) !== 'month') return null;
  const year = withYear(scan, number.next + 1);
  if (year === null) return null;
  const mark = number.value === 3 ? 'Q1' : number.value === 6 ? 'H1' : null;
  return [
    { from: at, next: year.next, value: year.year === null || mark === null ? null : `${isoYear(year.year)}-${mark}` },
  ];
};

/** "Q1 2020", "T3", "2020 Q1", "H1 2025". */
export const letterPeriodRule: DateRule = (scan, at) => {
  const unit = scan.units[at];
  if (unit === undefined) return null;
  const year = yearAt(scan, at);
  if (year !== null) {
    const joint = scan.units[at + 1]?.text === '-' ? at + 2 : at + 1;
    const lettered = letters(scan, joint);
    return lettered === null ? null : [{ from: at, next: lettered.next, value: `${isoYear(year)}-${lettered.mark}` }];
  }
  const lettered = letters(scan, at);
  if (lettered === null) return null;
  const span = withYear(scan, lettered.next);
  if (span !== null && span.year !== null)
    return [{ from: at, next: span.next, value: `${isoYear(span.year)}-${lettered.mark}` }];
  if (!lettered.mark.startsWith('Q') || unit.lower !== 'q') return null;
  return [
    {
      from: at,
      next: lettered.next,
      value: partOfYear(scan.reference, 'Q', Number(lettered.mark.slice(1)), scan.looksAhead(at)),
    },
  ];
};

function letters(scan: Scan, at: number): { mark: string; next: number } | null {
  const letter = scan.units[at];
  const digit = scan.units[at + 1];
  if (
    letter === undefined ||
    letter.text === letter.lower ||
    digit === undefined ||
    digit.gap !== 0 ||
    digit.text.length !== 1
  )
    return null;
  const number = Number(digit.text);
  if (scan.words.quarterLetters.includes(letter.lower) && number >= 1 && number <= 4)
    return { mark: `Q${number}`, next: at + 2 };
  if (scan.words.halfLetters.includes(letter.lower) && (number === 1 || number === 2))
    return { mark: `H${number}`, next: at + 2 };
  return null;
}

/** "first week of 2021" has no shorter form; "week 6 of 2025", "semaine 6". */
export const weekNumberRule: DateRule = (scan, at) => {
  const found = phrase(scan, at, { week: true, semaine: true }, 1);
  const number = scan.units[at + 1];
  if (found === null || number?.kind !== 'digits' || number.text.length > 2) return null;
  const span = withYear(scan, at + 2);
  const week = Number(number.text);
  if (span === null || span.year === null || week < 1 || week > 53) return null;
  return [{ from: at, next: span.next, value: `${isoYear(span.year)}-W${number.text.padStart(2, '0')}` }];
};

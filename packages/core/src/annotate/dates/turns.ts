import { addDays, isoDay, isoMonth, isoYear, parseDay } from './calendar.ts';
import { nearest } from './holidays.ts';
import { monthAt } from './months.ts';
import { numericAt } from './numeric.ts';
import { partBehind, periodAt, turnBehind, weekdayAt, weekTurnAt } from './parts.ts';
import { dayOfWeek, periodFrom, seasonFrom, weekdayOf } from './resolve.ts';
import { type DateRule, type Found, look, lowerAt, openAt, phrase, type Scan, skip } from './scan.ts';
import { ordinalAt, yearAt } from './spelled.ts';
import { shiftedFrom } from './told.ts';
import { weekdayRule } from './weekdays.ts';

/** "this week", "cette année", "last March", "next Monday", "ce week-end", "next week Tuesday", "last Easter". */
export const turnBeforeRule: DateRule = (scan, at) => {
  const word = openAt(scan, at);
  const turn = look(scan.words.before, word);
  const named = scan.units[at + 1];
  if (turn === null || named === undefined || named.gap !== 1) return null;
  const told = scan.words.toldTurns.includes(word);
  return (
    turnedMonth(scan, at, turn) ??
    turnedWeekday(scan, at, turn, word) ??
    turnedSeason(scan, at, turn) ??
    turnedPart(scan, at, turn, told) ??
    turnedHoliday(scan, at, turn) ??
    yearOfKind(scan, at) ??
    turnedPeriod(scan, at, turn, told, word) ??
    numericTurn(scan, at)
  );
};

function turnedMonth(scan: Scan, at: number, turn: -1 | 0 | 1): Found[] | null {
  // "ce mois d'août".
  const from =
    look(scan.words.units, lowerAt(scan, at + 1)) === 'month' ? skip(scan, at + 2, scan.words.links, 2) : at + 1;
  const month = monthAt(scan, from);
  if (month === null || month.small) return null;
  if (yearAt(scan, month.next) !== null) return null;
  const { reference } = scan;
  if (reference === null) return [{ from: at, next: month.next, value: null }];
  const shift =
    turn === 0 ? 0 : turn < 0 ? (month.month < reference.month ? 0 : -1) : month.month > reference.month ? 0 : 1;
  return [{ from: at, next: month.next, value: isoMonth({ year: reference.year + shift, month: month.month }) }];
}

function turnedWeekday(scan: Scan, at: number, turn: -1 | 0 | 1, word: string): Found[] | null {
  const name = weekdayAt(scan, at + 1);
  if (name === null) return null;
  // A day and month behind it, or a second turn ("ce vendredi prochain"), say more.
  const whole = weekdayRule(scan, at + 1)?.[0];
  if (whole !== undefined && whole.next > partBehind(scan, name.next).next) return [{ ...whole, from: at }];
  const part = partBehind(scan, name.next);
  const byWeek = scan.words.weekTurns.includes(word);
  const value = byWeek ? dayOfWeek(scan.reference, turn, name.name) : weekdayOf(scan.reference, name.name, turn);
  return [{ from: at, next: part.next, value, late: part.late }];
}

function turnedSeason(scan: Scan, at: number, turn: -1 | 0 | 1): Found[] | null {
  const season = look(scan.words.seasons, lowerAt(scan, at + 1));
  return season === null ? null : [{ from: at, next: at + 2, value: seasonFrom(scan.reference, season, turn, false) }];
}

function turnedPart(scan: Scan, at: number, turn: -1 | 0 | 1, told: boolean): Found[] | null {
  const part = partBehind(scan, at + 1);
  if (part.next === at + 1) return null;
  const base = (told ? parseDay(scan.told(at)) : null) ?? scan.reference;
  return [{ from: at, next: part.next, value: base === null ? null : isoDay(addDays(base, turn)), late: part.late }];
}

function turnedHoliday(scan: Scan, at: number, turn: -1 | 0 | 1): Found[] | null {
  const holiday = phrase(scan, at + 1, scan.words.holidays);
  return holiday === null ? null : [{ from: at, next: holiday.next, value: nearest(scan, holiday.value, turn, 0) }];
}

/** "next financial year", "this school year", "dernier exercice budgétaire": its bounds are the company's own. */
function yearOfKind(scan: Scan, at: number): Found[] | null {
  const kind = scan.words.yearKinds.includes(lowerAt(scan, at + 1) ?? '');
  const unit = kind ? at + 2 : at + 1;
  if (look(scan.words.units, lowerAt(scan, unit)) !== 'year' || scan.words.plurals.includes(lowerAt(scan, unit) ?? ''))
    return null;
  if (kind)
    return [
      {
        from: at,
        next: unit + 1,
        value:
          lowerAt(scan, at + 1) === 'calendar'
            ? periodFrom(scan.reference, 'year', look(scan.words.before, openAt(scan, at)) ?? 0)
            : null,
      },
    ];
  return scan.words.yearKinds.includes(lowerAt(scan, unit + 1) ?? '')
    ? [{ from: at, next: unit + 2, value: null }]
    : null;
}

function turnedPeriod(scan: Scan, at: number, turn: -1 | 0 | 1, told: boolean, word: string): Found[] | null {
  const period = scan.words.weakTurns.includes(word) ? null : periodAt(scan, at + 1);
  if (period === null || period.unit === 'day' || period.plural) return null;
  // "over the past year", "in the last week" are durations.
  const over =
    lowerAt(scan, at - 1) === 'the' && ['over', 'in', 'during', 'for', 'within'].includes(lowerAt(scan, at - 2) ?? '');
  if (word === 'past' ? period.unit !== 'weekend' : over && word === 'last') return null;
  let next = period.next;
  if (lowerAt(scan, next) === '-' && ['ci', 'là'].includes(lowerAt(scan, next + 1) ?? '')) next += 2;
  else if (turn === 0 || turn === 1) {
    // "cette année-là", "la prochaine semaine à venir".
    const again = turnBehind(scan, next);
    if (again !== null && scan.words.dayFirst && turn === 0)
      return [{ from: at, next: again.next, value: periodFrom(scan.reference, period.unit, again.turn) }];
  }
  if (period.unit === 'week') {
    const name = weekdayAt(scan, skip(scan, next, ['on', ',', 'le', 'the'], 1));
    const week = weekTurnAt(scan, at);
    if (name !== null && week !== null && scan.units[next]?.gap !== 2) {
      const part = partBehind(scan, name.next);
      return [{ from: at, next: part.next, value: dayOfWeek(scan.reference, turn, name.name), late: part.late }];
    }
  }
  if (period.unit === 'year') {
    const part = partOfIt(scan, at, next, turn);
    if (part !== null) return part;
  }
  const base = told ? scan.told(at) : null;
  return [
    {
      from: at,
      next,
      value: base === null ? periodFrom(scan.reference, period.unit, turn) : shiftedFrom(base, period.unit, turn),
    },
  ];
}

/** "last year's third quarter", "next year's first half". */
function partOfIt(scan: Scan, at: number, next: number, turn: -1 | 0 | 1): Found[] | null {
  if (lowerAt(scan, next) !== "'" || lowerAt(scan, next + 1) !== 's') return null;
  const ordinal = ordinalAt(scan, next + 2);
  const unit = ordinal === null ? null : look(scan.words.units, lowerAt(scan, ordinal.next));
  if (
    ordinal === null ||
    (unit !== 'quarter' && unit !== 'half') ||
    ordinal.number < 1 ||
    ordinal.number > (unit === 'half' ? 2 : 4)
  )
    return null;
  const year = scan.reference === null ? null : scan.reference.year + turn;
  return [
    {
      from: at,
      next: ordinal.next + 1,
      value: year === null ? null : `${isoYear(year)}-${unit === 'half' ? 'H' : 'Q'}${ordinal.number}`,
    },
  ];
}

/** "this 5/12", "ce 12/05". */
function numericTurn(scan: Scan, at: number): Found[] | null {
  const found = numericAt(scan, at + 1, true);
  return found === null ? null : [{ ...found, from: at }];
}

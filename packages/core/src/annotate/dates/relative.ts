import type { Unit } from '../units/units.ts';
import { addDays, isoDay, isoMonth, isoYear, parseDay } from './calendar.ts';
import { nearest } from './holidays.ts';
import { monthAt } from './months.ts';
import { numericAt } from './numeric.ts';
import { partBehind, periodAt, turnBehind, weekdayAt, weekTurnAt } from './parts.ts';
import { dayOfWeek, periodFrom, seasonFrom, weekdayOf, yearOfMonth } from './resolve.ts';
import { type DateRule, type Found, look, lowerAt, openAt, phrase, type Scan, skip } from './scan.ts';
import { ordinalAt, yearAt } from './spelled.ts';
import { shiftedFrom } from './told.ts';
import { weekdayRule } from './weekdays.ts';
import { decadeOf } from './year.ts';
import { yearBehind } from './years.ts';

/** "hier", "demain soir", "today", "la veille". */
export const dayWordRule: DateRule = (scan, at) => {
  const found = phrase(scan, at, scan.words.days);
  if (found === null) return null;
  // "USA Today", "Tucker Carlson Tonight".
  const named = scan.units[at] as Unit;
  const front = scan.units[at - 1];
  if (
    named.gap === 1 &&
    named.text !== named.lower &&
    front?.kind === 'word' &&
    front.text !== front.lower &&
    !isShout(front)
  )
    return null;
  if (found.value === 0 && !scan.words.capitals && isNowadays(scan, at, found.next)) return null;
  const told = scan.words.toldDays.includes(found.key);
  // "la veille de la réunion", "the day before the vote" hang on an event that nothing dates.
  const behind = scan.units[found.next];
  const clause = found.key.endsWith('before') || found.key.endsWith('after');
  if (told && behind?.gap === 1 && (HANGING.has(behind.lower) || (clause && CLAUSES.has(behind.lower)))) return null;
  const base = (told ? parseDay(scan.told(at)) : null) ?? scan.reference;
  const part = partBehind(scan, found.next);
  const late = found.key === 'tonight' ? NIGHT : part.late;
  return [{ from: at, next: part.next, value: base === null ? null : isoDay(addDays(base, found.value)), late }];
};

/** What a night adds to an hour. */
const NIGHT = 18;

/** "Aujourd'hui, la France est …": at the head of a sentence in the present it means nowadays. */
function isNowadays(scan: Scan, at: number, next: number): boolean {
  const before = scan.units[at - 1];
  const opens =
    before === undefined || scan.units[at]?.gap === 2 || (before.kind === 'mark' && '.!?«"“'.includes(before.text));
  return opens && lowerAt(scan, next) === ',' && scan.tense(at) === 0;
}

/** A line in capitals has no names to tell. */
function isShout(unit: Unit): boolean {
  return unit.text.length > 3 && unit.text === unit.text.toUpperCase();
}

/** Words behind "la veille" and "the day before" that name the event they hang on. */
const HANGING: ReadonlySet<string> = new Set('de du des d of'.split(' '));
const CLAUSES: ReadonlySet<string> = new Set(
  'the a an his her their its he she they we i it day every that this'.split(' '),
);

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

/** "semaine dernière", "mois prochain", "l'an passé", "été dernier", "week-end dernier", "the year ahead". */
export const turnBehindRule: DateRule = (scan, at) => {
  const season = look(scan.words.seasons, openAt(scan, at));
  const period = season === null ? periodAt(scan, at) : null;
  if (season === null && period === null) return null;
  const behind = period?.next ?? at + 1;
  if (
    scan.words.capitals &&
    lowerAt(scan, behind) === 'ahead' &&
    lowerAt(scan, at - 1) === 'the' &&
    period !== null &&
    !period.plural
  )
    return [
      { from: at, next: behind + 1, value: period.unit === 'day' ? null : periodFrom(scan.reference, period.unit, 1) },
    ];
  // "by year-end", "at year's end".
  if (period?.unit === 'year' && scan.words.capitals && YEAR_END.has(lowerAt(scan, at - 1) ?? '')) {
    const mark = lowerAt(scan, behind) === "'" ? behind + 1 : behind;
    if (lowerAt(scan, mark + 1) === 'end' && ['-', 's'].includes(lowerAt(scan, mark) ?? ''))
      return [{ from: at, next: mark + 2, value: periodFrom(scan.reference, 'year', 0) }];
  }
  const twice = phrase(scan, behind, scan.words.twice);
  if (twice !== null && period !== null && !period.plural && period.unit !== 'day')
    return [{ from: at, next: twice.next, value: periodFrom(scan.reference, period.unit, twice.value) }];
  const turn = turnBehind(scan, behind);
  if (turn === null) return null;
  if (season !== null)
    return [{ from: at, next: turn.next, value: seasonFrom(scan.reference, season, turn.turn, false) }];
  if (period === null || period.plural || (period.unit === 'day' && turn.turn !== -1 && turn.turn !== 1)) return null;
  // "les deux dernières semaines", "trois mois passés" are durations.
  const before = scan.units[at - 1];
  if (before?.kind === 'digits' || (look(scan.numbers.cardinals, before?.lower) ?? 0) > 1) return null;
  const name = period.unit === 'week' ? weekdayAt(scan, skip(scan, turn.next, ['le', ',', '-'], 1)) : null;
  if (name !== null && scan.units[turn.next]?.gap !== 2)
    return [{ from: at, next: name.next, value: dayOfWeek(scan.reference, turn.turn, name.name) }];
  const told = turn.told ? scan.told(at) : null;
  return [
    {
      from: at,
      next: turn.next,
      value:
        told === null ? periodFrom(scan.reference, period.unit, turn.turn) : shiftedFrom(told, period.unit, turn.turn),
    },
  ];
};

/** Words before "year-end" that make it a time. */
const YEAR_END: ReadonlySet<string> = new Set(['by', 'at', 'until', 'before', 'since', 'after', 'through', 'this']);

/** "le même jour", "that same week", "le matin même": the day or period told of. */
export const sameRule: DateRule = (scan, at) => {
  const part = partBehind(scan, at);
  const behind = part.next > at && scan.words.same.includes(lowerAt(scan, part.next) ?? '');
  const told = scan.told(at);
  if (behind) return [{ from: at, next: part.next + 1, value: told?.slice(0, 10) ?? null }];
  // "la nuit dernière".
  const turn = part.next > at ? turnBehind(scan, part.next) : null;
  if (turn !== null) {
    const day = scan.reference === null ? null : isoDay(addDays(scan.reference, turn.turn));
    return [{ from: at, next: turn.next, value: day, late: part.late }];
  }
  if (!scan.words.same.includes(openAt(scan, at))) return null;
  const period = periodAt(scan, at + 1);
  if (
    period === null ||
    period.plural ||
    !['day', 'week', 'month', 'year', 'weekend'].includes(period.unit) ||
    scan.units[at + 1]?.gap !== 1
  )
    return null;
  return [{ from: at, next: period.next, value: told === null ? null : shiftedFrom(told, period.unit, 0) }];
};

/** "earlier in the week", "later in the year", "plus tard dans l'année". */
export const laterRule: DateRule = (scan, at) => {
  const found = phrase(scan, at, scan.words.parts);
  if (found === null) return null;
  const link = lowerAt(scan, found.next);
  const from =
    link === 'in' || link === 'dans' ? skip(scan, found.next + 1, ['the', 'la', 'le', 'l', "'"], 2) : found.next;
  if (from < found.next + 2) return null;
  const period = periodAt(scan, from);
  if (period === null || period.plural || period.unit === 'day' || lowerAt(scan, period.next) === 'of') return null;
  return [{ from: at, next: period.next, value: periodFrom(scan.reference, period.unit, 0) }];
};

/** "the summer of 2019", "été 2020", "in the fall", "l'été": a season with its year, or the one about the reference. */
export const seasonRule: DateRule = (scan, at) => {
  const season = look(scan.words.seasons, openAt(scan, at));
  if (season === null) return null;
  const year = yearBehind(scan, at + 1);
  if (year !== null)
    return [{ from: at, next: year.next, value: year.year === null ? null : `${isoYear(year.year)}-${season}` }];
  const one = lowerAt(scan, at - 1) ?? '';
  const two = `${lowerAt(scan, at - 2) ?? ''} ${one}`;
  const behind = scan.units[at + 1];
  if (!scan.words.seasonCues.includes(two) && !scan.words.seasonCues.includes(one)) return null;
  // "in spring water", "au printemps de": a noun or a complement makes it another thing.
  if (
    behind !== undefined &&
    behind.gap < 2 &&
    (behind.kind === 'word' ? !GOES_ON.has(behind.lower) : behind.text === '-')
  )
    return null;
  return [{ from: at, next: at + 1, value: seasonFrom(scan.reference, season, null, scan.tense(at) > 0) }];
};

const GOES_ON: ReadonlySet<string> = new Set(
  'and or but when as after before with to for at if et ou mais pour avec que qui à et'.split(' '),
);

/** "début d'année", "end of the year", "fin mars", "mi-juillet", "early next week": the edge goes with its date. */
export const edgeRule: DateRule = (scan, at) => {
  if (!scan.words.edges.includes(openAt(scan, at))) return null;
  if (scan.words.nounEdges.includes(openAt(scan, at)) && !['of', 'de', 'du', 'd'].includes(lowerAt(scan, at + 1) ?? ''))
    return null;
  const dash = scan.units[at + 1]?.text === '-' ? 1 : 0;
  const from = skip(scan, at + 1 + dash, scan.words.links, 5);
  if (scan.units[from]?.gap === 2) return null;
  const month = monthAt(scan, from);
  if (month !== null && !month.small) {
    const year = yearBehind(scan, month.next);
    if (year !== null)
      return [
        {
          from: at,
          next: year.next,
          value: year.year === null ? null : isoMonth({ year: year.year, month: month.month }),
        },
      ];
    const turn = turnBehind(scan, month.next);
    const found = yearOfMonth(scan.reference, month.month, turn === null ? scan.tense(at) : turn.turn < 0 ? -1 : 1);
    return [
      {
        from: at,
        next: turn?.next ?? month.next,
        value: found === null ? null : isoMonth({ year: found, month: month.month }),
      },
    ];
  }
  const year = yearAt(scan, from);
  if (year !== null && year >= 1700 && year <= 2100) {
    const behind = scan.units[from + 1];
    const decade = behind?.gap === 0 && scan.words.decadeBehind.includes(behind.lower) ? decadeOf(year) : null;
    if (decade !== null) return [{ from: at, next: from + 2, value: decade }];
    return behind?.gap === 0 && behind.kind === 'word' ? null : [{ from: at, next: from + 1, value: isoYear(year) }];
  }
  const turned = turnBeforeRule(scan, from)?.[0] ?? turnBehindRule(scan, from)?.[0] ?? phraseDay(scan, from);
  if (turned !== null && turned !== undefined) return [{ ...turned, from: at }];
  const period = periodAt(scan, from);
  if (period === null || period.plural || !['year', 'month', 'week', 'quarter'].includes(period.unit)) return null;
  if (period.unit === 'quarter' && from !== at + 2) return null;
  return [{ from: at, next: period.next, value: periodFrom(scan.reference, period.unit, 0) }];
};

/** "end of today", "fin de demain", "end of Sunday". */
function phraseDay(scan: Scan, at: number): Found | null {
  return (dayWordRule(scan, at) ?? weekdayRule(scan, at))?.[0] ?? null;
}

/** "over the weekend", "le week-end": the weekend about the reference day. */
export const weekendRule: DateRule = (scan, at) => {
  const period = periodAt(scan, at);
  if (period === null || period.unit !== 'weekend' || period.plural) return null;
  if (!['the', 'le', 'du', 'au', 'that'].includes(lowerAt(scan, at - 1) ?? '')) return null;
  return [{ from: at, next: period.next, value: periodFrom(scan.reference, 'weekend', scan.tense(at) > 0 ? 1 : 0) }];
};

import { addDays, isoDay } from './calendar.ts';
import { partBehind, periodAt, turnBehind, weekdayAt } from './parts.ts';
import { dayOfWeek, periodFrom, seasonFrom } from './resolve.ts';
import { type DateRule, look, lowerAt, openAt, phrase, skip } from './scan.ts';
import { shiftedFrom } from './told.ts';

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

import type { CalendarUnit } from '../../languages/dates.ts';
import { look, lowerAt, openAt, phrase, type Scan } from './scan.ts';

/** A weekday's name at a unit, and the unit behind it. */
export function weekdayAt(scan: Scan, at: number): { name: number; next: number } | null {
  const unit = scan.units[at];
  const name = unit?.kind === 'word' ? look(scan.words.weekdays, unit.lower) : null;
  if (unit === undefined || name === null) return null;
  const short = scan.words.ambiguousWeekdays.includes(unit.lower);
  if (!short) return { name, next: at + 1 };
  const stop = scan.units[at + 1];
  const dotted = stop?.text === '.' && stop.gap === 0;
  // "Sun" is a star and a newspaper, "mer." an end: the day behind, the stop or a word before it tells.
  const figure = scan.units[dotted ? at + 2 : at + 1]?.kind === 'digits';
  const capital = scan.words.capitals && unit.text[0] !== unit.lower[0];
  if (!figure && !(capital && SHORT_CUES.has(lowerAt(scan, at - 1) ?? ''))) return null;
  return { name, next: dotted ? at + 2 : at + 1 };
}

/** A calendar unit at a unit ("week-end" is three), and whether its form counts several. */
export function periodAt(scan: Scan, at: number): { unit: CalendarUnit; plural: boolean; next: number } | null {
  const found = scan.units[at]?.kind === 'word' ? phrase(scan, at, scan.words.units) : null;
  return found === null
    ? null
    : { unit: found.value, plural: scan.words.plurals.includes(found.key), next: found.next };
}

/** "next week", "la semaine dernière", "this week": which week. */
export function weekTurnAt(scan: Scan, at: number): { turn: -1 | 0 | 1; next: number } | null {
  const before = look(scan.words.before, openAt(scan, at));
  const week = periodAt(scan, before === null ? at : at + 1);
  if (week === null || week.unit !== 'week' || week.plural) return null;
  const behind = turnBehind(scan, week.next);
  if (before !== null) return { turn: before, next: behind?.turn === before ? behind.next : week.next };
  return behind === null ? null : { turn: behind.turn, next: behind.next };
}

/** "dernier", "prochain", "d'avant", "à venir" behind a name: where it turns. */
export function turnBehind(scan: Scan, at: number): { turn: -1 | 0 | 1; told: boolean; next: number } | null {
  if (scan.units[at]?.gap === 2) return null;
  for (let length = 3; length > 0; length--) {
    let key = '';
    for (let index = at; index < at + length; index++) key += `${index > at ? ' ' : ''}${lowerAt(scan, index) ?? '\n'}`;
    const turn = look(scan.words.after, key);
    if (turn !== null) return { turn, told: scan.words.toldTurns.includes(key), next: at + length };
  }
  return null;
}

/** A part of the day behind a date is taken along. */
export function partBehind(scan: Scan, at: number): { next: number; late: number | undefined } {
  const unit = scan.units[at];
  if (unit === undefined || unit.gap !== 1 || unit.kind !== 'word') return { next: at, late: undefined };
  for (let length = 3; length > 0; length -= 2) {
    let key = '';
    for (let index = at; index < at + length; index++) key += `${index > at ? ' ' : ''}${lowerAt(scan, index) ?? '\n'}`;
    const late = look(scan.words.dayParts, key);
    if (late !== null) return { next: at + length, late };
  }
  return { next: at, late: undefined };
}

/** Words and marks before "Sun" or "Mon" that make it a day. */
const SHORT_CUES: ReadonlySet<string> = new Set([
  'on',
  'or',
  'and',
  'next',
  'last',
  'this',
  'week',
  '(',
  '-',
  '–',
  ',',
  'to',
  'til',
  'till',
  'until',
  'by',
]);

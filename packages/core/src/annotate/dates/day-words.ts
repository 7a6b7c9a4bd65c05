import type { Unit } from '../units/units.ts';
import { addDays, isoDay, parseDay } from './calendar.ts';
import { partBehind } from './parts.ts';
import { type DateRule, lowerAt, phrase, type Scan } from './scan.ts';

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

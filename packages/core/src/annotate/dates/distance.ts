import type { CalendarUnit } from '../../languages/dates.ts';
import { readNumber } from '../units/number.ts';
import { parseDay } from './calendar.ts';
import { periodAt } from './parts.ts';
import { periodFrom } from './resolve.ts';
import { type DateRule, type Found, look, lowerAt, openAt, phrase, type Scan, skip } from './scan.ts';
import { exactly, shiftedFrom } from './told.ts';

/** "il y a quatre mois", "four years ago", "five years earlier", "dans deux ans", "in six years", "2 weeks before Christmas". */
export const distanceRule: DateRule = (scan, at) => {
  const before = phrase(scan, at, scan.words.distancesBefore);
  const from = before?.next ?? at;
  const count = countAt(scan, from);
  if (count === null) return null;
  const timed = before === null ? null : timeBehind(scan, count.next);
  if (before !== null && timed !== null) return [{ from: at, next: timed, value: coarse(scan, count, before.value) }];
  const behind = behindCount(scan, at, count);
  // "in a decade earlier": the preposition is the sentence's.
  const unsure = before !== null && scan.words.unsureDistances.includes(before.key);
  if (behind !== null) return [unsure ? { ...behind, from } : behind];
  if (before === null) return null;
  if (unsure && !opensDistance(scan, at)) return null;
  return [{ from: at, next: count.next, value: coarse(scan, count, before.value) }];
};

/** "in two weeks' time", "in a week's time": behind its noun; null where that does not stand. */
function timeBehind(scan: Scan, at: number): number | null {
  if (lowerAt(scan, at) !== "'") return null;
  const next = lowerAt(scan, at + 1) === 's' ? at + 2 : at + 1;
  return lowerAt(scan, next) === 'time' ? next + 1 : null;
}

interface Count {
  /** The first part tells the precision; the others refine a distance from a day. */
  parts: { number: number; unit: CalendarUnit }[];
  next: number;
}

/** "two years", "a couple of weeks", "2 years 1 month and 21 days", "deux ans et demi". */
function countAt(scan: Scan, at: number): Count | null {
  const parts: Count['parts'] = [];
  let next = at;
  for (let count = 0; count < 4; count++) {
    const joint = count === 0 ? next : skip(scan, next, ['and', 'et', ','], 2);
    if (scan.units[joint]?.gap === 2 && count > 0) break;
    const number = numberAt(scan, joint);
    const period = number === null ? null : periodAt(scan, number.next);
    if (number === null || period === null || scan.units[number.next]?.gap === 2) break;
    parts.push({ number: number.value, unit: period.unit });
    next = period.next;
    if (lowerAt(scan, next) === 'et' && ['demi', 'demie'].includes(lowerAt(scan, next + 1) ?? '')) next += 2;
    if (lowerAt(scan, next) === 'and' && lowerAt(scan, next + 1) === 'a' && lowerAt(scan, next + 2) === 'half')
      next += 3;
  }
  return parts.length === 0 ? null : { parts, next };
}

function numberAt(scan: Scan, at: number): { value: number; next: number } | null {
  const article = ['a', 'une', 'un'].includes(openAt(scan, at)) ? at + 1 : at;
  const about = look(scan.words.approximate, openAt(scan, article));
  if (about !== null) {
    const next = skip(scan, article + 1, ['of', 'de', 'd', "'"], 2);
    if (periodAt(scan, next) !== null) return { value: about, next };
  }
  const number = readNumber(scan.units, at, scan.numbers);
  return number === null || number.value > 10_000 || !Number.isInteger(number.value) ? null : number;
}

/** What stands behind "N units": "ago", "later", or a date they are counted from. */
function behindCount(scan: Scan, at: number, count: Count): Found | null {
  if (scan.units[count.next]?.gap === 2) return null;
  const counted = phrase(scan, count.next, scan.words.distancesFrom);
  // "à partir d'aujourd'hui": the elided form of the same words.
  const elided = counted ?? elidedFrom(scan, count.next);
  if (elided !== null) {
    const base = scan.read(skip(scan, elided.next, ['le', 'the', 'du', "'"], 1))?.[0];
    if (base !== undefined) {
      const day = parseDay(base.value);
      return { from: at, next: base.next, value: day === null ? null : added(day, count, elided.value) };
    }
  }
  const behind = phrase(scan, count.next, scan.words.distances);
  if (behind === null) return null;
  // "sales a year earlier this week": another expression begins.
  if (EARLIER.has(behind.key) && THIS.has(lowerAt(scan, behind.next) ?? '')) return null;
  const told = scan.words.toldDistances.includes(behind.key);
  // "two days before the vote", "trois jours après son départ" hang on an event.
  const hanging = scan.units[behind.next];
  if (
    (counted !== null || told) &&
    HANGS.has(behind.key) &&
    hanging !== undefined &&
    hanging.kind === 'word' &&
    hanging.gap === 1
  )
    return null;
  const value = told ? fromTold(scan, at, count, behind.value) : coarse(scan, count, behind.value);
  return { from: at, next: behind.next, value };
}

const EARLIER: ReadonlySet<string> = new Set(['earlier', 'later']);
const THIS: ReadonlySet<string> = new Set(['this', 'than', 'that', 'on']);
const HANGS: ReadonlySet<string> = new Set(['before', 'after', 'avant', 'après']);

function elidedFrom(scan: Scan, at: number): { value: -1 | 1; next: number } | null {
  const word = `${lowerAt(scan, at)} ${lowerAt(scan, at + 1)} ${lowerAt(scan, at + 2)}`;
  if (word !== 'à partir d' && word !== 'à compter d' && word !== 'à partir du' && word !== 'à compter du') return null;
  return { value: 1, next: lowerAt(scan, at + 3) === "'" ? at + 4 : at + 3 };
}

function fromTold(scan: Scan, at: number, count: Count, direction: -1 | 1): string | null {
  const told = scan.told(at);
  const [first] = count.parts;
  if (told === null || first === undefined) return coarse(scan, count, direction);
  return shiftedFrom(told, first.unit, direction * first.number);
}

/** From the reference day, no finer than the unit counted: "two years ago" is a year. Several units make a day. */
function coarse(scan: Scan, count: Count, direction: -1 | 1): string | null {
  const { reference } = scan;
  const [first] = count.parts;
  if (reference === null || first === undefined) return null;
  if (count.parts.length > 1) return added(reference, count, direction);
  if (first.unit === 'fortnight') return periodFrom(reference, 'week', 2 * direction * first.number);
  if (first.unit === 'decade') return periodFrom(reference, 'year', 10 * direction * first.number);
  return periodFrom(reference, first.unit, direction * first.number);
}

function added(from: NonNullable<Scan['reference']>, count: Count, direction: -1 | 1): string | null {
  let value: string | null = null;
  let day = from;
  for (const { number, unit } of count.parts) {
    value = exactly(day, unit, direction * number);
    const moved = parseDay(value);
    if (moved === null) return null;
    day = moved;
  }
  return value;
}

/** "the lowest in six years" is a duration; "will own it in six years" is a day. */
function opensDistance(scan: Scan, at: number): boolean {
  if (scan.tenseBefore(at) <= 0) return false;
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const word = lowerAt(scan, index);
    if (word === undefined) break;
    if ((word.length > 4 && word.endsWith('est')) || SUPERLATIVES.has(word)) return false;
  }
  return true;
}

const SUPERLATIVES: ReadonlySet<string> = new Set([
  'first',
  'most',
  'least',
  'only',
  'time',
  'times',
  'second',
  'third',
  'once',
  'twice',
]);

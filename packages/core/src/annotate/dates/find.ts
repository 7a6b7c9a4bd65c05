import type { DateMention } from '../../record.ts';
import type { Document } from '../document.ts';
import type { Unit } from '../units/units.ts';
import { dayRule, holidayRule, monthRule, weekdayRule, yearRule } from './absolute.ts';
import { parseDay } from './calendar.ts';
import { numericRule, timeBehind } from './numeric.ts';
import { firstMonthsRule, letterPeriodRule, ordinalPeriodRule, weekNumberRule } from './periods.ts';
import {
  dayWordRule,
  distanceRule,
  edgeRule,
  seasonRule,
  turnBeforeRule,
  turnBehindRule,
  weekendRule,
} from './relative.ts';
import type { DateRule, Found, Scan } from './scan.ts';

/** How far around a date its sentence's direction is looked for, in units. */
const AROUND = 14;

/** The rules in the order they are asked; the first answer counts. Longer and surer forms come first. */
const rules: readonly DateRule[] = [
  numericRule,
  dayRule,
  letterPeriodRule,
  edgeRule,
  ordinalPeriodRule,
  firstMonthsRule,
  weekNumberRule,
  distanceRule,
  monthRule,
  seasonRule,
  turnBeforeRule,
  turnBehindRule,
  dayWordRule,
  holidayRule,
  weekdayRule,
  weekendRule,
  yearRule,
];

/**
 * Finds expressions of calendar time and their values (ISO 8601, TIMEX3). Relative ones count from the document's
 * reference day; without one their value is null. Without a language pack only ISO dates are read.
 */
export function findDates(document: Document): DateMention[] {
  const { units } = document;
  if (document.pack === null) return isoDates(document.text);
  const { dates: words, numbers } = document.pack;
  const scan: Scan = {
    units,
    words,
    numbers,
    reference: parseDay(document.reference),
    looksAhead: (at) => looksAhead(units, at, scan),
  };
  const mentions: DateMention[] = [];
  for (let at = 0; at < units.length; ) {
    const found = read(scan, at);
    if (found === null) {
      at++;
      continue;
    }
    for (const each of found) mentions.push(mentionOf(units, each));
    at = Math.max(at + 1, found[found.length - 1]?.next ?? at + 1);
  }
  return mentions;
}

function read(scan: Scan, at: number): Found[] | null {
  for (const rule of rules) {
    const found = rule(scan, at);
    if (found === null) continue;
    const last = found[found.length - 1] as Found;
    if (last.value !== null && last.value.length === 10) {
      const time = timeBehind(scan, last.next);
      if (time !== null) found[found.length - 1] = { ...last, next: time.next, value: last.value + time.time };
    }
    return found;
  }
  return null;
}

function mentionOf(units: readonly Unit[], found: Found): DateMention {
  const first = units[found.from] as Unit;
  const last = units[found.next - 1] as Unit;
  return { start: first.start, end: last.end, value: found.value };
}

/** Whether the words about a unit, within its sentence, speak of what is to come. */
function looksAhead(units: readonly Unit[], at: number, scan: Scan): boolean {
  for (const step of [-1, 1]) {
    for (let index = at + step, count = 0; count < AROUND; index += step, count++) {
      const unit = units[index];
      if (unit === undefined || unit.text === '.' || unit.gap === 2) break;
      if (unit.kind !== 'word') continue;
      if (scan.words.futureCues.includes(unit.lower)) return true;
      if (unit.lower.length > 4 && scan.words.futureEndings.some((ending) => unit.lower.endsWith(ending))) return true;
    }
  }
  return false;
}

function isoDates(text: string): DateMention[] {
  const out: DateMention[] = [];
  for (const match of text.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)) {
    if (parseDay(match[0]) !== null)
      out.push({ start: match.index, end: match.index + match[0].length, value: match[0] });
  }
  return out;
}

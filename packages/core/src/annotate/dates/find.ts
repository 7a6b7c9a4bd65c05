import type { DateWords } from '../../languages/dates.ts';
import type { NumberWords } from '../../languages/numbers.ts';
import type { DateMention } from '../../record.ts';
import type { Document } from '../document.ts';
import type { Unit } from '../units/units.ts';
import { parseDay } from './calendar.ts';
import { clockAt, clockBehind } from './clock.ts';
import { dayFirst } from './order.ts';
import { digitRules, wordRules } from './rules.ts';
import { type Found, lowerAt, type Scan } from './scan.ts';
import { tenseAt, tenseBefore } from './tense.ts';

/** How far behind a date another may count from it ("two years later"), in units. */
const TOLD = 150;
/** How deep dates may hang on dates ("two weeks after the first Monday of May"). */
const DEEPEST = 2;

/**
 * Finds expressions of calendar time and their values (ISO 8601, TIMEX3). Relative ones count from the document's
 * reference day, those of a narrative ("two years later") from the date before them; without either their value is null.
 * Without a language pack only ISO dates are read. One look into a table a word; the rules run only where a word or figure
 * may open a date.
 */
export function findDates(document: Document): DateMention[] {
  if (document.pack === null) return isoDates(document.text);
  const { units } = document;
  const { dates: words, numbers } = document.pack;
  const found: Found[] = [];
  const scan = scanOf(document, words, numbers, found);
  for (let at = 0; at < units.length; ) {
    const dates = readAt(scan, at);
    if (dates === null) {
      at++;
      continue;
    }
    for (const date of dates) found.push(date);
    at = Math.max(at + 1, dates[dates.length - 1]?.next ?? 0);
  }
  return found.map((date) => mentionOf(units, date));
}

function scanOf(document: Document, words: DateWords, numbers: NumberWords, found: readonly Found[]): Scan {
  const { units } = document;
  let order: boolean | null = null;
  let sport: boolean | null = null;
  let depth = 0;
  const scan: Scan = {
    units,
    words,
    numbers,
    openers: wordRules(words, numbers),
    reference: parseDay(document.reference),
    dayFirst: () => (order ??= dayFirst(document.article, units, words.dayFirst)),
    tense: (at) => tenseAt(units, at, words),
    tenseBefore: (at) => tenseBefore(units, at, words),
    sporty: () => (sport ??= isSporty(units, words)),
    told: (at) => {
      const last = found[found.length - 1];
      return last === undefined || at - last.next > TOLD ? null : last.value;
    },
    read: (at) => {
      if (depth >= DEEPEST) return null;
      depth++;
      const dates = readAt(scan, at);
      depth--;
      return dates;
    },
  };
  return scan;
}

/** How many words of sport make a text one about it. */
const SPORTY = 4;

function isSporty(units: readonly Unit[], words: DateWords): boolean {
  const names = new Set(words.sport);
  let count = 0;
  for (const { lower } of units) if (names.has(lower) && ++count >= SPORTY) return true;
  return false;
}

/** The dates that begin at a unit: the first rule that answers counts. */
function readAt(scan: Scan, at: number): Found[] | null {
  const unit = scan.units[at];
  if (unit === undefined || unit.kind === 'mark') return null;
  const { rules: opened, sieve } = scan.openers;
  const rules = unit.kind === 'digits' ? digitRules : sieve.mayHold(unit.hash) ? opened.get(unit.lower) : undefined;
  if (rules === undefined) return null;
  for (const rule of rules) {
    const found = rule(scan, at);
    if (found !== null) return withClock(scan, found);
  }
  return behindClock(scan, at);
}

/** A day takes the clock time behind it along. */
function withClock(scan: Scan, found: Found[]): Found[] {
  const last = found[found.length - 1] as Found;
  if (last.value === null || last.value.length !== 10) return found;
  const clock = clockBehind(scan, last.next, last.late);
  if (clock !== null) found[found.length - 1] = { ...last, next: clock.next, value: last.value + clock.time };
  return found;
}

/** "3pm today", "8h30 le 3 mars": a clock time before a day is taken along. */
function behindClock(scan: Scan, at: number): Found[] | null {
  const clock = clockAt(scan, at);
  if (clock === null || lasts(scan, at, clock.next)) return null;
  let from = clock.next;
  const { between } = scan.words.clock;
  while (from < clock.next + 2 && between.includes(lowerAt(scan, from) ?? '\n')) from++;
  if (scan.units[from]?.gap === 2) return null;
  const first = scan.read(from)?.[0];
  if (first === undefined || first.value === null || first.value.length !== 10) return null;
  const late = clockAt(scan, at, first.late) ?? clock;
  return [{ ...first, from: at, value: first.value + late.time }];
}

/** "trois heures mercredi" without a preposition is a duration; "3h", "15:00" and "9 heures du matin" are times. */
function lasts(scan: Scan, at: number, next: number): boolean {
  const plain = scan.words.clock.hours.includes(lowerAt(scan, next - 1) ?? '') && scan.units[next - 1]?.gap === 1;
  return plain && !scan.words.clock.before.includes(lowerAt(scan, at - 1) ?? '');
}

function mentionOf(units: readonly Unit[], found: Found): DateMention {
  const first = units[found.from] as Unit;
  const last = units[found.next - 1] as Unit;
  return { start: first.start, end: last.end, value: found.value };
}

function isoDates(text: string): DateMention[] {
  const out: DateMention[] = [];
  for (const match of text.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)) {
    if (parseDay(match[0]) !== null)
      out.push({ start: match.index, end: match.index + match[0].length, value: match[0] });
  }
  return out;
}

import type { DateWords } from '../../languages/dates.ts';
import type { NumberWords } from '../../languages/numbers.ts';
import { Sieve } from '../units/sieve.ts';
import { laterRule, sameRule, turnBehindRule } from './behind.ts';
import { dayWordRule } from './day-words.ts';
import { dayRule } from './days.ts';
import { distanceRule } from './distance.ts';
import { edgeRule, seasonRule, weekendRule } from './edges.ts';
import { eraRule } from './era.ts';
import { holidayRule } from './holidays.ts';
import { letterRule, romanCentury, weekRule } from './letters.ts';
import { dayAloneRule } from './lone-day.ts';
import { monthRule } from './months.ts';
import { numericRule } from './numeric.ts';
import { ordinalRule } from './periods.ts';
import type { DateOpeners, DateRule } from './scan.ts';
import { turnBeforeRule } from './turns.ts';
import { weekdayRule } from './weekdays.ts';
import { spelledDecadeRule, spelledYearRule, yearRule } from './year.ts';

/** The rules a figure may open, in the order they are asked. */
export const digitRules: readonly DateRule[] = [
  eraRule,
  numericRule,
  dayRule,
  letterRule,
  ordinalRule,
  distanceRule,
  yearRule,
];

/** Numerals that are articles too: they count ("a year ago"), and name no day. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une']);

/** The rules words may open, each with those words; longer and surer forms come first. */
const openers = (words: DateWords, numbers: NumberWords): readonly [DateRule, Iterable<string>][] => {
  const counts = Object.keys(numbers.cardinals);
  const figures = counts.filter((word) => !ARTICLES.has(word));
  const units = Object.keys(words.units);
  return [
    [holidayRule, Object.keys(words.holidays)],
    [dayRule, [...Object.keys(words.months), ...Object.keys(numbers.ordinals), ...figures]],
    [letterRule, [...words.quarterLetters, ...words.halfLetters, ...words.yearLetters]],
    [edgeRule, words.edges],
    [ordinalRule, [...Object.keys(numbers.ordinals), ...figures]],
    [romanCentury, units],
    [weekRule, units],
    [distanceRule, [...Object.keys(words.distancesBefore), ...counts]],
    [monthRule, [...Object.keys(words.months), ...units]],
    [seasonRule, Object.keys(words.seasons)],
    [laterRule, Object.keys(words.parts)],
    [turnBeforeRule, Object.keys(words.before)],
    [turnBehindRule, [...units, ...Object.keys(words.seasons)]],
    [dayWordRule, Object.keys(words.days)],
    [weekdayRule, Object.keys(words.weekdays)],
    [weekendRule, units],
    [sameRule, [...words.same, ...Object.keys(words.dayParts)]],
    [spelledYearRule, figures],
    [spelledDecadeRule, [...figures, ...Object.keys(words.decades)]],
    [eraRule, Object.keys(words.eras)],
    [dayAloneRule, ['the', 'le']],
  ];
};

const tables = new WeakMap<DateWords, DateOpeners>();

/** Which rules each word may open, by its lower-case form; built once a language. */
export function wordRules(words: DateWords, numbers: NumberWords): DateOpeners {
  const known = tables.get(words);
  if (known !== undefined) return known;
  const table = new Map<string, DateRule[]>();
  for (const [rule, keys] of openers(words, numbers)) {
    for (const key of keys) {
      const first = key.split(' ')[0] as string;
      const rules = table.get(first) ?? [];
      if (!rules.includes(rule)) rules.push(rule);
      table.set(first, rules);
    }
  }
  const made = { rules: table, sieve: new Sieve(table.keys()) };
  tables.set(words, made);
  return made;
}

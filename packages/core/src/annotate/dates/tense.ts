import type { DateWords } from '../../languages/dates.ts';
import type { Unit } from '../units/units.ts';

/** How far around a date its clause's verb is looked for, in units. */
const LEFT = 16;
const RIGHT = 10;

/**
 * Whether the words about a unit speak of what is to come (1) or of what has been (-1). The nearest cue before the date in
 * its sentence decides, else the nearest behind it: "said it will close in March" looks ahead, "will pay what it owed since
 * March" back.
 */
export function tenseAt(units: readonly Unit[], at: number, words: DateWords): -1 | 0 | 1 {
  return tenseBefore(units, at, words) || tenseBehind(units, at, words);
}

/** What the nearest cue before a date says. Behind an infinitive ("expects the 737 to return in March") its verb decides. */
export function tenseBefore(units: readonly Unit[], at: number, words: DateWords): -1 | 0 | 1 {
  const { cues, strong } = tensesOf(words);
  let infinitive = false;
  let first: -1 | 1 | undefined;
  for (let index = at - 1, count = 0; index >= 0 && count < LEFT; index--, count++) {
    const unit = units[index] as Unit;
    if ((units[index + 1] as Unit).gap === 2 || ends(units, index)) break;
    if (unit.kind !== 'word') continue;
    const near =
      count < 3 && Object.hasOwn(words.prepositionTense, unit.lower) ? words.prepositionTense[unit.lower] : undefined;
    if (infinitive && strong.has(unit.lower)) return 1;
    const cue = first ?? near ?? cueAt(units, index, words, cues);
    if (cue !== undefined && !infinitive) return cue;
    first = cue;
    infinitive ||= unit.lower === 'to' && strong.size > 0 && isVerb(units[index + 1]);
  }
  return first ?? 0;
}

function tenseBehind(units: readonly Unit[], at: number, words: DateWords): -1 | 0 | 1 {
  const { cues } = tensesOf(words);
  for (let index = at + 1, count = 0; index < units.length && count < RIGHT; index++, count++) {
    const unit = units[index] as Unit;
    if (unit.gap === 2 || ends(units, index)) break;
    if (unit.kind !== 'word') continue;
    const cue = cueAt(units, index, words, cues);
    if (cue !== undefined) return cue;
  }
  return 0;
}

function cueAt(units: readonly Unit[], at: number, words: DateWords, cues: Tenses['cues']): -1 | 1 | undefined {
  const unit = units[at] as Unit;
  return cues.get(unit.lower) ?? cues.get(`${unit.lower} ${units[at + 1]?.lower ?? ''}`) ?? byEnding(unit, words);
}

/** Whether the word behind "to" may be a verb: small, and no determiner. */
function isVerb(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && unit.text === unit.lower && !DETERMINERS.has(unit.lower);
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her its their our this that these those about around more less'.split(' '),
);

/** Longest word whose full stop before a figure is its own. */
const SHORT = 5;

/** A mark that ends a sentence; the point of a decimal does not. */
function ends(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (unit.kind !== 'mark' || !'.;?!'.includes(unit.text)) return false;
  const next = units[at + 1];
  if (next === undefined || next.gap === 2) return true;
  // "Feb. 23": the stop of an abbreviation.
  if (unit.text === '.' && next.kind === 'digits' && (units[at - 1]?.text.length ?? 9) <= SHORT) return false;
  return next.gap > 0;
}

/** A verb by its ending, lower case and long enough to be one. */
function byEnding(unit: Unit, words: DateWords): -1 | 1 | undefined {
  const { lower } = unit;
  if (lower.length < 4 || unit.text !== lower) return undefined;
  const known = tensesOf(words);
  if (known.none.has(lower)) return undefined;
  if (words.futureEndings.some((ending) => lower.endsWith(ending))) return 1;
  return words.pastEndings.some((ending) => lower.endsWith(ending)) ? -1 : undefined;
}

interface Tenses {
  cues: ReadonlyMap<string, -1 | 1>;
  none: ReadonlySet<string>;
  strong: ReadonlySet<string>;
}

const known = new WeakMap<DateWords, Tenses>();

function tensesOf(words: DateWords): Tenses {
  let found = known.get(words);
  if (found === undefined) {
    const cues = new Map<string, -1 | 1>();
    for (const word of words.pastCues) cues.set(word, -1);
    for (const word of words.futureCues) cues.set(word, 1);
    found = { cues, none: new Set(words.noVerbs), strong: new Set(words.futureVerbs) };
    known.set(words, found);
  }
  return found;
}

import type { QuoteWords } from '../../../languages/quotes.ts';
import type { Item } from '../../items.ts';
import { CUE } from '../../openers.ts';
import type { Unit } from '../units.ts';
import { readNoun } from './noun.ts';
import { Reading, type Report } from './reading.ts';
import { readSource } from './source.ts';
import { readVerb } from './verb.ts';

/** Cues of one sentence, at most: no prose has so many, and text without full stops would ask for each. */
const MOST_REPORTS = 1000;

/** Reads one unit's cues from left to right. Look-ahead and look-behind are bounded, so the walk is linear. */
export function readReports(unit: Unit, words: QuoteWords, french: boolean): Report[] {
  const { items } = unit;
  let first = 0;
  while (first < items.length && ((items[first] as Item).begins & CUE) === 0) first += 1;
  if (first === items.length) return [];
  const reading = new Reading(unit, words, french);
  for (let k = first; k < items.length && reading.reports.length < MOST_REPORTS; k += 1) {
    const item = items[k] as Item;
    if ((item.begins & CUE) === 0) continue;
    if (item.lower === ';') reading.opening = k + 1;
    else if (!readSource(reading, k)) readWord(reading, k, item.lower);
  }
  return reading.reports;
}

function readWord(reading: Reading, k: number, word: string): void {
  const { words, french } = reading;
  const pair = words.pairs.get(word);
  const verb = words.verbs.get(word);
  if (pair !== undefined) {
    const second = reading.lower(k + 1) === "l'" ? k + 2 : k + 1;
    if (pair.has(reading.items[second]?.lower ?? '')) {
      const frames = new Set(['that', 'incise', 'bare'] as const);
      if (french || verb === undefined)
        readVerb(reading, k, second + 1, { lemma: word, form: 'finite', frames, noun: false });
      return;
    }
  }
  if (verb !== undefined) readVerb(reading, k, k + 1, verb);
  else if (words.nouns.has(word)) readNoun(reading, k);
}

import type { LanguagePack } from '../../languages/pack.ts';
import { fold, givenNameGender, isSurname, type PhraseNode, phraseRoot } from '../../lexicon/index.ts';
import type { Token } from '../document.ts';
import { wordClasses } from './classes.ts';
import type { Model } from './decode.ts';
import { step } from './evidence.ts';
import { hashOf, mix } from './hash.ts';
import { isOrdinary } from './ordinary.ts';
import type { Looks } from './runs.ts';

/** What a token is by itself. */
export interface Word extends Looks {
  /** Lower case, straight apostrophes, no closing full stop. */
  key: string;
  lower: number;
  shape: number;
  /** Written in capitals throughout, two letters and more. */
  upper: boolean;
  /** Three letters and more. */
  lettered: boolean;
  /** Begins with a digit. */
  figure: boolean;
  /** Adds up: 1 a given name by the lexicon, 2 a surname, 4 an ordinary word. Capitalised words only. */
  personal: number;
  /** Its key in the lexicon. */
  folded: string;
  /** What the lexicon holds behind it; null where no phrase begins with it. */
  phrases: PhraseNode | null;
  /** The features of its spelling. */
  spelling: readonly number[];
  /** What a model makes of the spelling, once asked for, and which model. */
  scores: readonly number[] | null;
  model: Model | null;
}

/** Stands in for what lies before a sentence and behind it. */
export const EDGE: Word = {
  key: '',
  lower: hashOf(0, '\u0000'),
  shape: 0,
  upper: false,
  lettered: false,
  figure: false,
  capital: false,
  classes: 0,
  personal: 0,
  folded: '',
  phrases: null,
  spelling: [],
  scores: null,
  model: null,
};

/** Words kept between texts, at most; most of a text's are the language's common ones. */
const MOST_KEPT = 20_000;
/** Longer ones are kept as copies: engines cut them as views that hold the whole text. */
const LONGEST_VIEWLESS = 12;
/** Still longer ones are read anew each time. */
const LONGEST_KEPT = 32;

const kept = new Map<string, Map<string, Word>>();

/** What each token is by itself; equal tokens share one answer, which the next text finds again. */
export function wordsOf(tokens: readonly Token[], pack: LanguagePack): Word[] {
  let seen = kept.get(pack.code);
  if (seen === undefined || seen.size > MOST_KEPT) {
    seen = new Map();
    kept.set(pack.code, seen);
  }
  const classes = wordClasses(pack);
  const words: Word[] = new Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    let word = seen.get(token.text);
    if (word === undefined) {
      const { length } = token.text;
      const text = length > LONGEST_VIEWLESS && length <= LONGEST_KEPT ? copied(token.text) : token.text;
      word = read(text, token.kind, classes, pack);
      if (length <= LONGEST_KEPT) seen.set(text, word);
    }
    words[at] = word;
  }
  return words;
}

/** A string of the same letters that is no part of a longer one. */
function copied(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

function read(text: string, kind: Token['kind'], classes: ReadonlyMap<string, number>, pack: LanguagePack): Word {
  const small = text.toLowerCase();
  const lowered = plain(small);
  const key = lowered.length > 2 && lowered.endsWith('.') ? lowered.slice(0, -1) : lowered;
  const upper = text.length > 1 && kind === 'word' && text === text.toUpperCase() && text !== small;
  const capital = kind === 'word' && text !== small && !pack.names.commonCapitals.has(text);
  let personal = 0;
  const folded = kind === 'punctuation' ? '' : fold(text);
  if (capital && text.length > 1) {
    personal =
      (givenNameGender(folded) === null ? 0 : 1) + (isSurname(folded) ? 2 : 0) + (isOrdinary(folded, pack) ? 4 : 0);
  }
  const lower = hashOf(1, key);
  const shape = hashOf(2, shapeOf(text));
  const own = classes.get(key) ?? 0;
  return {
    key,
    lower,
    shape,
    upper,
    lettered: key.length > 2 && key !== key.toUpperCase(),
    figure: key >= '0' && key < ':',
    capital,
    classes: own,
    personal,
    folded,
    phrases: step(phraseRoot(), folded),
    spelling: [
      mix(13, own, shape),
      mix(22, lower),
      mix(25, hashOf(3, key, 0, 3)),
      mix(26, hashOf(4, key, -3)),
      mix(27, hashOf(5, key, -2), shape),
      mix(28, hashOf(6, key, -4)),
    ],
    scores: null,
    model: null,
  };
}

/** "Xxxx", "XX", "xx", "X.", "0": letters by case, runs of more than two shortened. */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of word) {
    const lower = character.toLowerCase();
    const kind =
      character >= '0' && character <= '9'
        ? '0'
        : lower === character.toUpperCase()
          ? character
          : character === lower
            ? 'x'
            : 'X';
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
    if (shape.length >= 10) break;
  }
  return shape;
}

/** With straight apostrophes, without soft hyphens. */
function plain(lowered: string): string {
  return lowered.includes('’') || lowered.includes('\u00ad')
    ? lowered.replaceAll('’', "'").replaceAll('\u00ad', '')
    : lowered;
}

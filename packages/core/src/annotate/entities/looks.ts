import type { LanguagePack } from '../../languages/pack.ts';
import { fold, givenNameGender, isSurname, phraseReach } from '../../lexicon/index.ts';
import type { Token } from '../document.ts';
import { wordClasses } from './classes.ts';
import { hashOf } from './hash.ts';
import type { Looks } from './runs.ts';

/** What a token is by itself. */
export interface Word extends Looks {
  /** Lower case, straight apostrophes, no closing full stop. */
  key: string;
  lower: number;
  shape: number;
  /** Written in capitals throughout, two letters and more. */
  upper: boolean;
  /** Bit 1: a given name by the lexicon; bit 2: a surname. Capitalised words only. */
  personal: number;
  /** Its key in the lexicon. */
  folded: string;
  /** Words of the longest phrase of the lexicon that begins with it. */
  reach: number;
  prefix: number;
  suffixes: readonly [two: number, three: number, four: number];
}

/** Stands in for what lies before a sentence and behind it. */
export const EDGE: Word = {
  key: '',
  lower: hashOf(0, '\u0000'),
  shape: 0,
  upper: false,
  capital: false,
  classes: 0,
  personal: 0,
  folded: '',
  reach: 0,
  prefix: 0,
  suffixes: [0, 0, 0],
};

/** What each token is by itself; equal tokens share one answer. */
export function wordsOf(tokens: readonly Token[], pack: LanguagePack): Word[] {
  const classes = wordClasses(pack);
  const seen = new Map<string, Word>();
  return tokens.map((token) => {
    let word = seen.get(token.text);
    if (word === undefined) {
      word = read(token, classes, pack.names.commonCapitals);
      seen.set(token.text, word);
    }
    return word;
  });
}

function read(token: Token, classes: ReadonlyMap<string, number>, common: ReadonlySet<string>): Word {
  const { text, kind } = token;
  const lower = text.toLowerCase();
  const lowered = plain(lower);
  const key = lowered.length > 2 && lowered.endsWith('.') ? lowered.slice(0, -1) : lowered;
  const upper = text.length > 1 && kind === 'word' && text === text.toUpperCase() && text !== lower;
  const capital = kind === 'word' && text !== lower && !common.has(text);
  let personal = 0;
  const folded = kind === 'punctuation' ? '' : fold(text);
  if (capital && text.length > 1) {
    personal = (givenNameGender(folded) === null ? 0 : 1) + (isSurname(folded) ? 2 : 0);
  }
  return {
    key,
    lower: hashOf(1, key),
    shape: hashOf(2, shapeOf(text)),
    upper,
    capital,
    classes: classes.get(key) ?? 0,
    personal,
    folded,
    reach: folded === '' ? 0 : phraseReach(folded.includes(' ') ? (folded.split(' ')[0] ?? '') : folded),
    prefix: hashOf(3, key, 0, 3),
    suffixes: [hashOf(5, key, -2), hashOf(4, key, -3), hashOf(6, key, -4)],
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

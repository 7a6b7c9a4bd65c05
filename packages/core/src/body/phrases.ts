import type { BoilerplatePhrases } from '../languages/boilerplate.ts';
import { BOILERPLATES } from '../languages/index.ts';
import type { DropReason } from '../record.ts';
import { whenAsked } from '../when-asked.ts';
import { Numbering } from './features/numbering.ts';
import { hashWords, type Scan } from './features/scan.ts';
import type { Vocabulary } from './features/vocabulary.ts';

/** One phrase as word hashes. */
interface Phrase {
  words: readonly number[];
  of: BoilerplatePhrases;
}

/** A language's phrases by the number of their first word in `known`. */
type PhraseBook = readonly (readonly Phrase[] | undefined)[];

/** Stands for any number in a phrase. */
const NUMBER = 0;

/** More words than all languages have together. */
const MOST_WORDS = 4096;
/** All common words and first words of phrases; the number itself comes first. */
const known = new Numbering(MOST_WORDS);
known.add(NUMBER);

/** Each language's phrases, read when a page is the first of it. */
const books: readonly (() => PhraseBook)[] = BOILERPLATES.map(({ phrases }) => whenAsked(() => bookOf(phrases)));

function bookOf(phrases: readonly BoilerplatePhrases[]): PhraseBook {
  const byFirst: (Phrase[] | undefined)[] = new Array(MOST_WORDS).fill(undefined);
  for (const of of phrases) {
    for (const text of of.phrases) {
      const words = text.split(' ').map((word) => (word === '#' ? NUMBER : (hashWords(word)[0] as number)));
      const first = known.add(words[0] as number);
      const list = byFirst[first];
      if (list === undefined) byFirst[first] = [{ words, of }];
      else list.push({ words, of });
    }
  }
  return byFirst;
}

/** Which languages a known word is common in, a bit each. */
const common = whenAsked(() => {
  const bits = new Uint8Array(MOST_WORDS);
  BOILERPLATES.forEach(({ commonWords }, language) => {
    for (const hash of commonWords.flatMap(hashWords)) {
      const word = known.add(hash);
      bits[word] = (bits[word] as number) | (1 << language);
    }
  });
  return bits;
});

/** Blocks longer than this (in words) are not looked through. */
const LONGEST = 120;
/** A language is told by at least this share of common words. */
const LEAST_SHARE = 0.08;
/** Languages with this share of the likeliest one's common words are read too: French, Spanish and Italian have many alike. */
const ALIKE = 0.6;

/** The phrase books of the page's language and of those that can hardly be told from it by their short words. */
function booksOf({ counts, ids, numbering }: Vocabulary): PhraseBook[] {
  const bits = common();
  const sums = new Float64Array(books.length);
  for (let id = 0; id < numbering.size; id++) {
    const word = known.find(numbering.keys[id] as number);
    if (word < 0 || bits[word] === 0) continue;
    for (let language = 0; language < books.length; language++) {
      if (((bits[word] as number) >> language) & 1)
        sums[language] = (sums[language] as number) + (counts[id] as number);
    }
  }
  const least = Math.max(LEAST_SHARE * ids.length, ALIKE * Math.max(...sums), 1);
  return books.filter((_, language) => (sums[language] as number) >= least).map((book) => book());
}

/**
 * What each block's own words say it is, where they say so: "Lire aussi", "0 commentaire", "All rights reserved".
 * Linear in the words: a phrase is looked for only where its first word stands.
 */
export function readPhrases(scan: Scan, vocabulary: Vocabulary): (DropReason | null)[] {
  const reasons: (DropReason | null)[] = new Array(scan.count).fill(null);
  const { ids, numbering } = vocabulary;
  const spoken = booksOf(vocabulary);
  if (spoken.length === 0) return reasons;
  const words = new Int32Array(numbering.size);
  for (let id = 0; id < words.length; id++) words[id] = known.find(numbering.keys[id] as number);
  // The longest block that a phrase beginning with this word may judge; 0 where none begins with it.
  const opens = new Uint8Array(words.length);
  for (let id = 0; id < words.length; id++) {
    const word = words[id] as number;
    if (word <= 0) continue;
    for (const book of spoken) {
      for (const { of } of book[word] ?? []) opens[id] = Math.max(opens[id] as number, of.within);
    }
  }
  for (let i = 0; i < scan.count; i++) {
    const start = scan.wordStart[i] as number;
    const end = scan.wordStart[i + 1] as number;
    const length = end - start;
    if (length > LONGEST) continue;
    let reason: DropReason | null = null;
    if ((scan.firstCode[i] as number) <= 0x39 && scan.digits[i] !== 0) {
      reason = phraseAt(spoken, 0, scan, start, end, length, true);
    }
    for (let at = start; at < end && reason === null; at++) {
      const id = ids[at] as number;
      if (length <= (opens[id] as number))
        reason = phraseAt(spoken, words[id] as number, scan, at, end, length, at === start);
    }
    if (reason !== null) reasons[i] = reason;
  }
  return reasons;
}

/** What the first phrase that begins with a known word says, where it stands in full. */
function phraseAt(
  spoken: readonly PhraseBook[],
  word: number,
  scan: Scan,
  at: number,
  end: number,
  length: number,
  leads: boolean,
): DropReason | null {
  for (const book of spoken) {
    for (const phrase of book[word] ?? []) {
      if (length > phrase.of.within || (phrase.of.leading === true && !leads)) continue;
      if (matches(phrase, scan, at, end)) return phrase.of.reason;
    }
  }
  return null;
}

function matches(phrase: Phrase, scan: Scan, at: number, end: number): boolean {
  const length = phrase.words.length;
  if (at + length > end) return false;
  for (let word = phrase.words[0] === NUMBER ? 1 : 0; word < length; word++) {
    if (phrase.words[word] !== scan.wordHashes[at + word]) return false;
  }
  return true;
}

import type { BoilerplatePhrases } from '../languages/boilerplate.ts';
import { BOILERPLATES } from '../languages/index.ts';
import type { DropReason } from '../record.ts';
import { whenAsked } from '../when-asked.ts';
import { Numbering } from './features/numbering.ts';
import { hashWords, type Scan } from './features/scan.ts';
import type { Vocabulary } from './features/vocabulary.ts';

/** One phrase as word hashes, and what its family says of all its phrases (see `BoilerplatePhrases`). */
interface Phrase {
  words: readonly number[];
  reason: DropReason;
  within: number;
  leading: boolean;
}

/** A language's phrases. */
interface PhraseBook {
  /** By the number of their first word in `known`. */
  byFirst: readonly (readonly Phrase[] | undefined)[];
  /** Of each known word the longest block (in words) that a phrase beginning with it may judge; 0 where none does. */
  within: Uint8Array;
}

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
  const within = new Uint8Array(MOST_WORDS);
  for (const of of phrases) {
    for (const text of of.phrases) {
      const words = text.split(' ').map((word) => (word === '#' ? NUMBER : (hashWords(word)[0] as number)));
      const first = known.add(words[0] as number);
      const phrase = { words, reason: of.reason, within: of.within, leading: of.leading === true };
      const list = byFirst[first];
      if (list === undefined) byFirst[first] = [phrase];
      else list.push(phrase);
      within[first] = Math.max(within[first] as number, of.within);
    }
  }
  return { byFirst, within };
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
function booksOf(words: Int32Array, bits: Uint8Array, { counts, ids }: Vocabulary): PhraseBook[] {
  const sums = new Float64Array(books.length);
  for (let id = 0; id < words.length; id++) {
    const word = words[id] as number;
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
  const bits = common();
  const words = new Int32Array(numbering.size);
  findKnown(numbering, words);
  const before = known.size;
  const spoken = booksOf(words, bits, vocabulary);
  if (spoken.length === 0) return reasons;
  // A book that was just read has made more words known.
  if (known.size > before) findKnown(numbering, words);
  // The longest block that a phrase beginning with this word may judge; 0 where none begins with it.
  const opens = new Uint8Array(words.length);
  for (let id = 0; id < words.length; id++) {
    const word = words[id] as number;
    if (word <= 0) continue;
    for (let book = 0; book < spoken.length; book++) {
      const { within } = spoken[book] as PhraseBook;
      if ((within[word] as number) > (opens[id] as number)) opens[id] = within[word] as number;
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

/** The number in `known` of each of a page's words; −1 for the others. */
function findKnown({ keys }: Numbering, words: Int32Array): void {
  for (let id = 0; id < words.length; id++) words[id] = known.find(keys[id] as number);
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
  for (let book = 0; book < spoken.length; book++) {
    const phrases = (spoken[book] as PhraseBook).byFirst[word];
    if (phrases === undefined) continue;
    for (let p = 0; p < phrases.length; p++) {
      const phrase = phrases[p] as Phrase;
      if (length > phrase.within || (phrase.leading && !leads)) continue;
      if (matches(phrase.words, scan.wordHashes, at, end)) return phrase.reason;
    }
  }
  return null;
}

/** Whether a phrase whose first word is found stands there in full. */
function matches(phrase: readonly number[], words: Int32Array, at: number, end: number): boolean {
  if (at + phrase.length > end) return false;
  for (let word = 1; word < phrase.length; word++) if (phrase[word] !== words[at + word]) return false;
  return true;
}

import type { BoilerplatePhrases } from '../languages/boilerplate.ts';
import { languagePack } from '../languages/index.ts';
import type { DropReason } from '../record.ts';
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

const packs = ['fr', 'en'].flatMap((code) => languagePack(code)?.boilerplate ?? []);
const books: readonly PhraseBook[] = packs.map(({ phrases }) => {
  const byFirst: (Phrase[] | undefined)[] = new Array(MOST_WORDS).fill(undefined);
  for (const of of phrases) {
    for (const text of of.phrases) {
      const words = text.split(' ').map((word) => (word === '#' ? NUMBER : (hashWords(word)[0] as number)));
      const first = known.add(words[0] as number);
      byFirst[first] = [...(byFirst[first] ?? []), { words, of }];
    }
  }
  return byFirst;
});
/** Which languages a known word is common in, a bit each. */
const common = (() => {
  const bits = new Uint8Array(MOST_WORDS);
  packs.forEach(({ commonWords }, language) => {
    for (const hash of commonWords.flatMap(hashWords)) {
      const word = known.add(hash);
      bits[word] = (bits[word] as number) | (1 << language);
    }
  });
  return bits;
})();

/** Blocks longer than this (in words) are not looked through. */
const LONGEST = 120;
/** A language is told by at least this share of common words. */
const LEAST_SHARE = 0.08;

/** The phrase book of the language most of the page is in; undefined where that is none of ours. */
function bookOf(words: Int32Array, { counts, ids }: Vocabulary): PhraseBook | undefined {
  const sums = new Float64Array(books.length);
  for (let id = 0; id < words.length; id++) {
    const word = words[id] as number;
    if (word < 0 || common[word] === 0) continue;
    for (let language = 0; language < books.length; language++) {
      if (((common[word] as number) >> language) & 1)
        sums[language] = (sums[language] as number) + (counts[id] as number);
    }
  }
  let best = 0;
  for (let language = 1; language < sums.length; language++) {
    if ((sums[language] as number) > (sums[best] as number)) best = language;
  }
  const most = sums[best] ?? 0;
  return most > 0 && most >= LEAST_SHARE * ids.length ? books[best] : undefined;
}

/**
 * What each block's own words say it is, where they say so: "Lire aussi", "0 commentaire", "All rights reserved".
 * Linear in the words: a phrase is looked for only where its first word stands.
 */
export function readPhrases(scan: Scan, vocabulary: Vocabulary): (DropReason | null)[] {
  const reasons: (DropReason | null)[] = new Array(scan.count).fill(null);
  const words = new Int32Array(vocabulary.numbering.size);
  for (let id = 0; id < words.length; id++) words[id] = known.find(vocabulary.numbering.keys[id] as number);
  const book = bookOf(words, vocabulary);
  if (book === undefined) return reasons;
  for (let i = 0; i < scan.count; i++) {
    const start = scan.wordStart[i] as number;
    const end = scan.wordStart[i + 1] as number;
    if (end - start > LONGEST) continue;
    const length = end - start;
    if ((scan.firstCode[i] as number) <= 0x39 && scan.digits[i] !== 0) {
      reasons[i] = phraseAt(book[0], scan, start, end, length, true);
    }
    for (let at = start; at < end && reasons[i] === null; at++) {
      const word = words[vocabulary.ids[at] as number] as number;
      if (word > 0 && book[word] !== undefined) reasons[i] = phraseAt(book[word], scan, at, end, length, at === start);
    }
  }
  return reasons;
}

/** What the first of some phrases that stands at a word says. */
function phraseAt(
  phrases: readonly Phrase[] | undefined,
  scan: Scan,
  at: number,
  end: number,
  length: number,
  leads: boolean,
): DropReason | null {
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    if (length > phrase.of.within || (phrase.of.leading === true && !leads)) continue;
    if (matches(phrase, scan, at, end)) return phrase.of.reason;
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

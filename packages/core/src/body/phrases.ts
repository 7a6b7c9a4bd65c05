import type { BoilerplatePhrases } from '../languages/boilerplate.ts';
import { languagePack } from '../languages/index.ts';
import type { DropReason } from '../record.ts';
import { hashWords, type Scan } from './features/scan.ts';

/** One phrase as word hashes. */
interface Phrase {
  words: readonly number[];
  of: BoilerplatePhrases;
}

/** A language's phrases by the hash of their first word, and its common words. */
interface PhraseBook {
  code: string;
  common: ReadonlySet<number>;
  byFirst: ReadonlyMap<number, readonly Phrase[]>;
}

/** Stands for any number in a phrase. */
const NUMBER = 0;

const books: readonly PhraseBook[] = ['fr', 'en'].flatMap((code) => {
  const words = languagePack(code)?.boilerplate;
  if (words === undefined) return [];
  const byFirst = new Map<number, Phrase[]>();
  for (const of of words.phrases) {
    for (const text of of.phrases) {
      const hashes = text.split(' ').map((word) => (word === '#' ? NUMBER : (hashWords(word)[0] as number)));
      const first = hashes[0] as number;
      const list = byFirst.get(first) ?? [];
      list.push({ words: hashes, of });
      byFirst.set(first, list);
    }
  }
  return [{ code, common: new Set(words.commonWords.flatMap((word) => hashWords(word))), byFirst }];
});

/** Blocks longer than this (in words) are not looked through. */
const LONGEST = 120;
/** This many words of a page are read to tell its language. */
const SAMPLE = 4000;
/** A language is told by at least this share of common words. */
const LEAST_SHARE = 0.08;

/** The phrase book of the language most of the page is in; null where that is none of ours. */
function bookOf(scan: Scan): PhraseBook | null {
  const total = scan.wordStart[scan.count] as number;
  const step = Math.max(1, Math.floor(total / SAMPLE));
  let best: PhraseBook | null = null;
  let most = 0;
  let read = 0;
  for (const book of books) {
    let common = 0;
    read = 0;
    for (let at = 0; at < total; at += step) {
      read++;
      if (book.common.has(scan.wordHashes[at] as number)) common++;
    }
    if (common > most) {
      most = common;
      best = book;
    }
  }
  return most >= LEAST_SHARE * read ? best : null;
}

/**
 * What each block's own words say it is, where they say so: "Lire aussi", "0 commentaire", "All rights reserved".
 * Linear in the words: a phrase is looked for only where its first word stands.
 */
export function readPhrases(scan: Scan): (DropReason | null)[] {
  const reasons: (DropReason | null)[] = new Array(scan.count).fill(null);
  const book = bookOf(scan);
  if (book === null) return reasons;
  for (let i = 0; i < scan.count; i++) {
    const start = scan.wordStart[i] as number;
    const end = scan.wordStart[i + 1] as number;
    if (end - start > LONGEST) continue;
    reasons[i] = phraseIn(book, scan, start, end, (scan.firstCode[i] as number) <= 0x39 && scan.digits[i] !== 0);
  }
  return reasons;
}

function phraseIn(book: PhraseBook, scan: Scan, start: number, end: number, numbered: boolean): DropReason | null {
  const words = end - start;
  if (numbered) {
    for (const phrase of book.byFirst.get(NUMBER) ?? []) {
      if (words <= phrase.of.within && matches(phrase, scan, start, end)) return phrase.of.reason;
    }
  }
  for (let at = start; at < end; at++) {
    const list = book.byFirst.get(scan.wordHashes[at] as number);
    if (list === undefined) continue;
    for (const phrase of list) {
      if (words > phrase.of.within || (phrase.of.leading === true && at > start)) continue;
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

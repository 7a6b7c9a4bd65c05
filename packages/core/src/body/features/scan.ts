import type { PageBlock } from '../../input/page.ts';
import { CHARACTERS, COMMA, DIGIT, LOWER, OTHER, QUOTE, SPACE, STOP, UNSPACED, UPPER } from './characters.ts';

/** A sentence line has this many words and a sentence end, or `LONG_WORDS` without one. */
const SENTENCE_WORDS = 9;
const LONG_WORDS = 25;
/** Characters of an unspaced script that make a word, roughly (Chinese and Japanese run at 1.5 to 2.5). */
const UNSPACED_PER_WORD = 2;

/** What one pass over each block's text counts. Every array has one place a block, save the word hashes. */
export interface Scan {
  count: number;
  /** Words; in unspaced scripts two characters make one. */
  words: Float32Array;
  chars: Float32Array;
  commas: Float32Array;
  stops: Float32Array;
  digits: Float32Array;
  capitals: Float32Array;
  letters: Float32Array;
  /** Words that begin with a capital. */
  capitalized: Float32Array;
  quotes: Float32Array;
  /** Characters that are neither letters, digits, spaces nor punctuation of prose. */
  symbols: Float32Array;
  newlines: Float32Array;
  /** 1 where the text ends like a sentence. */
  ended: Uint8Array;
  /** Kind of the first and of the last character. */
  firstKind: Uint8Array;
  firstCode: Uint16Array;
  lastCode: Uint16Array;
  /** 1: a line of prose. */
  sentence: Uint8Array;
  /** Looks like it tells a day or an hour: two digit groups joined by / - . or :, or a year. */
  dated: Uint8Array;
  /** Hash of the whole text, case folded. */
  hash: Int32Array;
  /** Share of the characters inside links. */
  linked: Float32Array;
  /** Words outside links. */
  plain: Float32Array;
  /** Case-folded hashes of all words, in order; block i has `[wordStart[i], wordStart[i + 1])`. */
  wordHashes: Int32Array;
  wordStart: Int32Array;
  totalWords: number;
}

/** Counts characters and words of every block in one pass. */
export function scanBlocks(blocks: readonly PageBlock[]): Scan {
  const count = blocks.length;
  // One flat string: a block's own text may be a tree of pieces, which is slow to read by characters.
  const texts: string[] = new Array(count);
  for (let i = 0; i < count; i++) texts[i] = (blocks[i] as PageBlock).text;
  const text = texts.join('');
  const floats = () => new Float32Array(count);
  const scan: Scan = {
    count,
    words: floats(),
    chars: floats(),
    commas: floats(),
    stops: floats(),
    digits: floats(),
    capitals: floats(),
    letters: floats(),
    capitalized: floats(),
    quotes: floats(),
    symbols: floats(),
    newlines: floats(),
    ended: new Uint8Array(count),
    firstKind: new Uint8Array(count),
    firstCode: new Uint16Array(count),
    lastCode: new Uint16Array(count),
    sentence: new Uint8Array(count),
    dated: new Uint8Array(count),
    hash: new Int32Array(count),
    linked: floats(),
    plain: floats(),
    wordHashes: new Int32Array((text.length >> 1) + count + 1),
    wordStart: new Int32Array(count + 1),
    totalWords: 0,
  };
  let at = 0;
  let from = 0;
  for (let i = 0; i < count; i++) {
    const block = blocks[i] as PageBlock;
    const length = block.text.length;
    scan.wordStart[i] = at;
    at = scanBlock(text, from, from + length, i, scan, at);
    from += length;
    judgeLine(scan, i, length === 0 ? 0 : block.linkChars / length);
    scan.totalWords += scan.words[i] as number;
  }
  scan.wordStart[count] = at;
  return scan;
}

/** Counts one block's characters; returns the place behind its last word hash. */
function scanBlock(text: string, from: number, to: number, i: number, scan: Scan, wordAt: number): number {
  const wordHashes = scan.wordHashes;
  let commas = 0;
  let stops = 0;
  let digits = 0;
  let capitals = 0;
  let inWords = 0;
  let capitalized = 0;
  let quotes = 0;
  let symbols = 0;
  let newlines = 0;
  let unspaced = 0;
  const firstWord = wordAt;
  let hash = 17;
  let groups = 0;
  let year = false;
  let at = from;
  while (at < to) {
    let code = text.charCodeAt(at);
    let kind = CHARACTERS[code] as number;
    if (kind <= DIGIT && kind !== OTHER) {
      // A word, to its end.
      const start = at;
      let word = 31;
      if (kind === UPPER) capitalized++;
      do {
        if (kind !== LOWER) {
          if (kind === UPPER) {
            capitals++;
            code = code < 0x100 ? code | 0x20 : code + 1;
          } else digits++;
        }
        word = (Math.imul(word, 31) + code) | 0;
        if (++at === to) break;
        code = text.charCodeAt(at);
        kind = CHARACTERS[code] as number;
      } while (kind <= DIGIT && kind !== OTHER);
      inWords += at - start;
      wordHashes[wordAt++] = word;
      hash = (Math.imul(hash, 31) + word) | 0;
      if (digits > 0 && CHARACTERS[text.charCodeAt(at - 1)] === DIGIT) {
        const run = digitsBefore(text, start, at);
        if (run === 4 && (at === to || isYear(text, at - 4))) year = true;
        if (run <= 4 && at < to && (code === 0x2f || code === 0x3a || code === 0x2d)) groups++;
      }
      continue;
    }
    at++;
    if (kind === SPACE) {
      if (code === 0x0a) newlines++;
    } else if (kind === UNSPACED) {
      unspaced++;
      hash = (Math.imul(hash, 31) + code) | 0;
    } else if (kind === STOP) {
      if (at === to || CHARACTERS[text.charCodeAt(at)] !== LOWER) stops++;
    } else if (kind === COMMA) commas++;
    else if (kind === QUOTE) quotes++;
    else if (kind === OTHER && code !== 0x27 && code !== 0x2019 && code !== 0x2d && code !== 0x28 && code !== 0x29)
      symbols++;
  }
  const wordCount = wordAt - firstWord;
  const words = wordCount + unspaced / UNSPACED_PER_WORD;
  let end = to - 1;
  while (end > from && !isTelling(text.charCodeAt(end))) end--;
  const first = to > from ? text.charCodeAt(from) : 0;
  const last = to > from ? text.charCodeAt(end) : 0;
  scan.words[i] = words;
  scan.chars[i] = to - from;
  scan.commas[i] = commas;
  scan.stops[i] = stops;
  scan.digits[i] = digits;
  scan.capitals[i] = capitals;
  scan.letters[i] = inWords - digits + unspaced;
  scan.capitalized[i] = capitalized;
  scan.quotes[i] = quotes;
  scan.symbols[i] = symbols;
  scan.newlines[i] = newlines;
  scan.ended[i] = CHARACTERS[last] === STOP ? 1 : 0;
  scan.firstCode[i] = first;
  scan.firstKind[i] = CHARACTERS[first] as number;
  scan.lastCode[i] = last;
  scan.dated[i] = words <= 20 && (groups > 0 || year) ? 1 : 0;
  scan.hash[i] = hash;
  return wordAt;
}

/** What a block's counts and links make of it: how much of it is plain text, whether it is a line of prose. */
function judgeLine(scan: Scan, i: number, linked: number): void {
  const words = scan.words[i] as number;
  scan.linked[i] = linked;
  scan.plain[i] = words * (1 - linked);
  const prose = (words >= SENTENCE_WORDS && scan.ended[i] === 1) || words >= LONG_WORDS;
  scan.sentence[i] = linked < 0.5 && prose ? 1 : 0;
}

/** How many digits end before `at`, counted up to five. */
function digitsBefore(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && at - start < 5 && CHARACTERS[text.charCodeAt(start - 1)] === DIGIT) start--;
  return at - start;
}

/** Do the four digits from `at` on tell a year: 19.. or 20..? */
function isYear(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return (first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30);
}

/** Closing quotes, brackets and spaces say nothing of how a text ends. */
function isTelling(code: number): boolean {
  const kind = CHARACTERS[code];
  return kind !== SPACE && kind !== QUOTE && code !== 0x29 && code !== 0x5d && code !== 0x27 && code !== 0x2019;
}

/** The case-folded hashes of the words of a text, as `Scan.wordHashes` holds them. */
export function hashWords(text: string): number[] {
  const hashes: number[] = [];
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const kind = CHARACTERS[code] as number;
    if (kind === LOWER || kind === UPPER || kind === DIGIT) {
      word =
        (Math.imul(word === 0 ? 31 : word, 31) + (kind === UPPER ? (code < 0x100 ? code | 0x20 : code + 1) : code)) | 0;
    } else if (word !== 0) {
      hashes.push(word);
      word = 0;
    }
  }
  return hashes;
}

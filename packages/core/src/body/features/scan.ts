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
  let total = 0;
  for (const block of blocks) total += block.text.length;
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
    wordHashes: new Int32Array((total >> 1) + count + 1),
    wordStart: new Int32Array(count + 1),
    totalWords: 0,
  };
  let at = 0;
  for (let i = 0; i < count; i++) {
    scan.wordStart[i] = at;
    at = scanBlock(blocks[i] as PageBlock, i, scan, at);
    scan.totalWords += scan.words[i] as number;
  }
  scan.wordStart[count] = at;
  return scan;
}

function scanBlock(block: PageBlock, i: number, scan: Scan, wordAt: number): number {
  const text = block.text;
  const length = text.length;
  let commas = 0;
  let stops = 0;
  let digits = 0;
  let capitals = 0;
  let letters = 0;
  let capitalized = 0;
  let quotes = 0;
  let symbols = 0;
  let newlines = 0;
  let unspaced = 0;
  let wordCount = 0;
  let hash = 17;
  let word = 0;
  let digitRun = 0;
  let groups = 0;
  let year = false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = CHARACTERS[code] as number;
    if (kind === LOWER || kind === UPPER || kind === DIGIT) {
      const folded = kind === UPPER ? (code < 0x100 ? code | 0x20 : code + 1) : code;
      if (word === 0) {
        word = 31;
        wordCount++;
        if (kind === UPPER) capitalized++;
      }
      word = (Math.imul(word, 31) + folded) | 0;
      if (kind === DIGIT) {
        digits++;
        digitRun++;
      } else {
        digitRun = 0;
        letters++;
        if (kind === UPPER) capitals++;
      }
      continue;
    }
    if (word !== 0) {
      scan.wordHashes[wordAt++] = word;
      hash = (Math.imul(hash, 31) + word) | 0;
      word = 0;
    }
    if (digitRun > 0) {
      if (digitRun === 4) {
        const first = text.charCodeAt(at - 4);
        if (
          (first === 0x31 && text.charCodeAt(at - 3) === 0x39) ||
          (first === 0x32 && text.charCodeAt(at - 3) === 0x30)
        )
          year = true;
      }
      if (digitRun <= 4 && (code === 0x2f || code === 0x3a || code === 0x2d || code === 0x68)) groups++;
      digitRun = 0;
    }
    if (kind === SPACE) {
      if (code === 0x0a) newlines++;
    } else if (kind === UNSPACED) {
      unspaced++;
      letters++;
      hash = (Math.imul(hash, 31) + code) | 0;
    } else if (kind === STOP) {
      if (at + 1 === length || CHARACTERS[text.charCodeAt(at + 1)] !== LOWER) stops++;
    } else if (kind === COMMA) commas++;
    else if (kind === QUOTE) quotes++;
    else if (kind === OTHER && code !== 0x27 && code !== 0x2019 && code !== 0x2d && code !== 0x28 && code !== 0x29)
      symbols++;
  }
  if (word !== 0) {
    scan.wordHashes[wordAt++] = word;
    hash = (Math.imul(hash, 31) + word) | 0;
    if (digitRun === 4) year = true;
  }
  const words = wordCount + unspaced / UNSPACED_PER_WORD;
  let end = length - 1;
  while (end > 0 && !isTelling(text.charCodeAt(end))) end--;
  const last = text.charCodeAt(Math.max(0, end));
  const ended = CHARACTERS[last] === STOP;
  scan.words[i] = words;
  scan.chars[i] = length;
  scan.commas[i] = commas;
  scan.stops[i] = stops;
  scan.digits[i] = digits;
  scan.capitals[i] = capitals;
  scan.letters[i] = letters;
  scan.capitalized[i] = capitalized;
  scan.quotes[i] = quotes;
  scan.symbols[i] = symbols;
  scan.newlines[i] = newlines;
  scan.ended[i] = ended ? 1 : 0;
  scan.firstCode[i] = text.charCodeAt(0);
  scan.firstKind[i] = CHARACTERS[text.charCodeAt(0)] as number;
  scan.lastCode[i] = last;
  scan.dated[i] = words <= 20 && (groups > 0 || year) ? 1 : 0;
  scan.hash[i] = hash;
  const linked = length === 0 ? 0 : block.linkChars / length;
  scan.linked[i] = linked;
  scan.plain[i] = words * (1 - linked);
  scan.sentence[i] = linked < 0.5 && ((words >= SENTENCE_WORDS && ended) || words >= LONG_WORDS) ? 1 : 0;
  return wordAt;
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

import { fold, givenNameGender, isSurname } from '../../lexicon/index.ts';
import type { Document, Token } from '../document.ts';
import { type Evidence, lexiconEvidence } from './evidence.ts';

/** Contexts of a surface pooled over the article, at most. */
const MOST_CONTEXTS = 6;

/** What the model reads of each token, as hashes; linear in the text. */
export interface Read {
  /** Feature hashes by token. */
  features: Int32Array[];
  /** Whether the token may begin or be in a name by its looks; others are always outside unless between such. */
  candidate: Uint8Array;
  evidence: (Evidence | null)[];
}

/** A hash of a string from a seed: FNV-1a, 32 bits. */
export function hashOf(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Mixes a feature's number with up to two values. */
export function mix(feature: number, one: number, two = 0): number {
  let hash = Math.imul(one ^ Math.imul(feature + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15) ^ two) | 0, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}

/** "Xxxx", "XX", "xx", "X.", "0": letters by case, long runs shortened. */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of word) {
    const kind =
      character >= '0' && character <= '9'
        ? '0'
        : character.toLowerCase() === character.toUpperCase()
          ? character
          : character === character.toLowerCase()
            ? 'x'
            : 'X';
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2 && shape.length < 12) shape += kind;
  }
  return shape;
}

interface Word {
  lower: number;
  shape: number;
  prefix: number;
  suffix: number;
  suffix2: number;
  capital: boolean;
  upper: boolean;
  key: string;
  /** Given name (1 male, 2 female, 3 either), surname (4), by the lexicon; capitalised words only. */
  personal: number;
}

const EDGE = hashOf(0, '\u0000');

/**
 * Reads the features of every token.
 *
 * @param drop leaves the lexicon's answer of a token out (training does at random, so that the model does not lean on it)
 */
export function readFeatures(document: Document, drop: ((token: number) => boolean) | null = null): Read {
  const { tokens, sentences, text } = document;
  const words = tokens.map(wordOf);
  const evidence: (Evidence | null)[] = [];
  for (const { firstToken, lastToken } of sentences)
    for (const each of lexiconEvidence(text, tokens, firstToken, lastToken)) evidence.push(each);
  const pooled = pool(document, words);
  const features: Int32Array[] = [];
  const candidate = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken } of sentences) {
    const allCapitals = shouts(words, firstToken, lastToken);
    for (let at = firstToken; at < lastToken; at++) {
      const word = words[at] as Word;
      const own = evidence[at] ?? null;
      candidate[at] = word.capital || own !== null ? 1 : 0;
      features.push(
        featuresAt(words, drop?.(at) === true ? null : evidence, at, firstToken, lastToken, allCapitals, pooled),
      );
    }
  }
  return { features, candidate, evidence };
}

function wordOf(token: Token): Word {
  const key = token.text.toLowerCase().replace('’', "'");
  const shape = shapeOf(token.text);
  const capital = shape.includes('X') && token.kind === 'word';
  return {
    key,
    personal: capital ? personalOf(token.text) : 0,
    lower: hashOf(1, key),
    shape: hashOf(2, shape),
    prefix: hashOf(3, key.slice(0, 3)),
    suffix: hashOf(4, key.slice(-3)),
    suffix2: hashOf(5, key.slice(-2)),
    capital,
    upper: token.text.length > 1 && shape.startsWith('XX') && !shape.includes('x'),
  };
}

function personalOf(surface: string): number {
  const key = fold(surface);
  const gender = givenNameGender(key);
  const given = gender === null ? 0 : gender === 'm' ? 1 : gender === 'f' ? 2 : 3;
  return given + (isSurname(key) ? 4 : 0);
}

function shouts(words: readonly Word[], from: number, to: number): boolean {
  let upper = 0;
  let all = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (word.key.length > 1 && word.key !== word.key.toUpperCase()) {
      all++;
      if (word.upper) upper++;
    }
  }
  return all > 3 && upper / all > 0.8;
}

interface Pooled {
  /** Left and right neighbours of a capitalised word over the whole text. */
  contexts: Map<string, number[]>;
  /** How often a word stands in lower case. */
  lowered: Map<string, number>;
}

function pool(document: Document, words: readonly Word[]): Pooled {
  const contexts = new Map<string, number[]>();
  const lowered = new Map<string, number>();
  for (const { firstToken, lastToken } of document.sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      const word = words[at] as Word;
      if (!word.capital) {
        if (word.key.length > 2) lowered.set(word.key, (lowered.get(word.key) ?? 0) + 1);
        continue;
      }
      const list = contexts.get(word.key) ?? [];
      if (list.length === 0) contexts.set(word.key, list);
      if (list.length >= MOST_CONTEXTS * 2) continue;
      const before = at > firstToken ? (words[at - 1] as Word) : null;
      const after = at + 1 < lastToken ? (words[at + 1] as Word) : null;
      if (before !== null) list.push(mix(60, before.lower));
      if (after !== null) list.push(mix(61, after.lower));
      if (before?.capital === true) list.push(mix(62, before.prefix));
    }
  }
  return { contexts, lowered };
}

function featuresAt(
  words: readonly Word[],
  evidence: readonly (Evidence | null)[] | null,
  at: number,
  from: number,
  to: number,
  allCapitals: boolean,
  pooled: Pooled,
): Int32Array {
  const word = words[at] as Word;
  const before = at > from ? (words[at - 1] as Word) : null;
  const before2 = at - 1 > from ? (words[at - 2] as Word) : null;
  const after = at + 1 < to ? (words[at + 1] as Word) : null;
  const after2 = at + 2 < to ? (words[at + 2] as Word) : null;
  const lower = before?.lower ?? EDGE;
  const next = after?.lower ?? EDGE;
  const out: number[] = [
    mix(0, 1),
    mix(1, word.lower),
    mix(2, lower),
    mix(3, next),
    mix(4, before2?.lower ?? EDGE),
    mix(5, after2?.lower ?? EDGE),
    mix(6, word.shape),
    mix(7, before?.shape ?? EDGE),
    mix(8, after?.shape ?? EDGE),
    mix(9, word.prefix),
    mix(10, word.suffix),
    mix(11, word.suffix2, word.shape),
    mix(12, lower, word.lower),
    mix(13, word.lower, next),
    mix(14, lower, word.shape),
    mix(15, word.shape, next),
    mix(16, lower, next),
    mix(17, before?.shape ?? EDGE, mix(0, word.shape, after?.shape ?? EDGE)),
    mix(18, before2?.lower ?? EDGE, lower),
    mix(19, next, after2?.lower ?? EDGE),
    mix(20, before?.suffix ?? EDGE, word.shape),
    mix(21, after?.suffix ?? EDGE, word.shape),
    mix(22, at === from ? 1 : 0, word.shape),
    mix(23, allCapitals ? 1 : 0, word.shape),
  ];
  const personal = evidence === null ? 0 : word.personal;
  const personalBefore = before?.personal ?? 0;
  const personalAfter = after?.personal ?? 0;
  out.push(
    mix(25, personal > 0 ? 1 + (personal & 4) : 0, word.shape),
    mix(26, personalBefore > 0 ? 1 + (personalBefore & 4) : 0, word.shape),
    mix(27, personalAfter > 0 ? 1 + (personalAfter & 4) : 0, word.shape),
    mix(28, (personal & 3 ? 1 : 0) + (personalBefore & 3 ? 2 : 0), mix(0, before?.shape ?? EDGE, after?.shape ?? EDGE)),
  );
  if (word.capital) {
    const low = pooled.lowered.get(word.key) ?? 0;
    out.push(mix(24, low > 0 ? 1 : 0, at === from ? 1 : 0));
    for (const context of pooled.contexts.get(word.key) ?? []) out.push(context);
  }
  if (evidence !== null) {
    pushEvidence(out, 30, evidence[at] ?? null, word.shape, at === from);
    pushEvidence(out, 40, before === null ? null : (evidence[at - 1] ?? null), 0, false);
    pushEvidence(out, 50, after === null ? null : (evidence[at + 1] ?? null), 0, false);
  } else out.push(mix(29, 1));
  return Int32Array.from(out);
}

function pushEvidence(out: number[], feature: number, evidence: Evidence | null, shape: number, start: boolean): void {
  if (evidence === null) {
    out.push(mix(feature, 0, shape));
    return;
  }
  const position = evidence.first ? 1 : 2;
  let kinds = 0;
  for (let index = 0; index < Math.min(3, evidence.entries.length); index++) {
    const entry = evidence.entries[index];
    if (entry === undefined) continue;
    const kind = hashOf(6, entry.kind);
    const type = hashOf(7, entry.type);
    kinds ^= Math.imul(kind, index + 3);
    out.push(mix(feature + 1, kind, position), mix(feature + 2, type, position));
    if (index === 0)
      out.push(
        mix(feature + 3, type, Math.min(4, evidence.length) * 8 + position * 2 + (start ? 1 : 0)),
        mix(feature + 4, type, shape),
      );
  }
  out.push(mix(feature + 5, kinds, position));
}

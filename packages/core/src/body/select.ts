import { Numbering } from './features/numbering.ts';
import type { Scan } from './features/scan.ts';

/** Below this best probability a page has no article. */
const NO_ARTICLE = 0.15;
/** A block from this many words on is dropped where this share of its four-word runs is kept already. */
const REPEAT_WORDS = 12;
const REPEAT_SHARE = 0.9;

/** The blocks chosen, and how well the choice should do. */
export interface Selection {
  keep: Uint8Array;
  /** The F1 the probabilities promise. */
  expectedF1: number;
}

/**
 * Keeps the blocks whose expected word F1 is greatest: blocks by falling probability, the prefix that maximises
 * `2·Σ(w·p) / (Σ kept w + Σ all w·p)` (the plug-in rule for F-measure, Ye et al. 2012).
 *
 * @param probability of each block; hidden blocks have 0
 */
export function selectBlocks(scan: Scan, probability: Float32Array): Selection {
  const order = byProbability(probability);
  const keep = new Uint8Array(scan.count);
  const first = order[0];
  if (first === undefined || (probability[first] as number) < NO_ARTICLE) return { keep, expectedF1: 0 };
  let all = 0;
  for (let i = 0; i < scan.count; i++) all += weight(scan, i) * (probability[i] as number);
  let right = 0;
  let kept = 0;
  let best = 0;
  let cut = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const i = order[rank] as number;
    right += weight(scan, i) * (probability[i] as number);
    kept += weight(scan, i);
    const expected = (2 * right) / (kept + all);
    if (expected >= best) {
      best = expected;
      cut = rank + 1;
    }
  }
  let words = 0;
  for (let rank = 0; rank < cut; rank++) words += wordsIn(scan, order[rank] as number);
  const seen = new Numbering(words);
  for (let rank = 0; rank < cut; rank++) {
    const i = order[rank] as number;
    if ((probability[i] as number) > 0 && !repeats(scan, i, seen)) keep[i] = 1;
  }
  return { keep, expectedF1: best };
}

function wordsIn({ wordStart }: Scan, i: number): number {
  return (wordStart[i + 1] as number) - (wordStart[i] as number);
}

/** The blocks by falling probability, equal ones in their order: sorted as numbers, probability above place. */
function byProbability(probability: Float32Array): Int32Array {
  const keys = new Float64Array(probability.length);
  for (let i = 0; i < keys.length; i++) keys[i] = Math.floor((1 - (probability[i] as number)) * 2 ** 30) * 2 ** 22 + i;
  keys.sort();
  const order = new Int32Array(keys.length);
  for (let rank = 0; rank < keys.length; rank++) order[rank] = (keys[rank] as number) % 2 ** 22;
  return order;
}

function weight(scan: Scan, i: number): number {
  return Math.max(0.5, scan.words[i] as number);
}

/** Is the text kept already? Adds its four-word runs to those seen where not. */
function repeats(scan: Scan, i: number, seen: Numbering): boolean {
  const start = scan.wordStart[i] as number;
  const runs = wordsIn(scan, i) - 3;
  if (runs <= 0) return false;
  if (runs + 3 >= REPEAT_WORDS) {
    // So many new ones, and it is no repetition.
    let most = runs - Math.ceil(REPEAT_SHARE * runs);
    for (let at = start; at < start + runs && most >= 0; at++) if (seen.find(runHash(scan, at)) < 0) most--;
    if (most >= 0) return true;
  }
  for (let at = start; at < start + runs; at++) seen.add(runHash(scan, at));
  return false;
}

/** The hash of the four words from one on. */
function runHash({ wordHashes }: Scan, at: number): number {
  let hash = 7;
  for (let word = at; word < at + 4; word++) hash = (Math.imul(hash, 0x9e3779b1) + (wordHashes[word] as number)) | 0;
  return hash;
}

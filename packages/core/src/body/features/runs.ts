import type { Scan } from './scan.ts';

/** A sentence line gives at most this many words to its run. */
const MOST_WORDS = 60;

/** The best stretch of prose in a sequence of blocks. */
export interface Run {
  start: number;
  /** Behind the last block. */
  end: number;
  score: number;
}

/**
 * The stretch of blocks with the most prose: the maximal sum (Bentley's scan) of +min(words, 60) for a sentence line and
 * a price for every other: 2 for a short line, 8 for a middling one, 25 for a linked or long one without a sentence end.
 */
export function bestRun(scan: Scan): Run {
  let best: Run = { start: 0, end: 0, score: 0 };
  let start = 0;
  let sum = 0;
  for (let i = 0; i < scan.count; i++) {
    sum += runValue(scan, i);
    if (sum <= 0) {
      sum = 0;
      start = i + 1;
    } else if (sum > best.score) best = { start, end: i + 1, score: sum };
  }
  return best;
}

function runValue(scan: Scan, i: number): number {
  const words = scan.words[i] as number;
  if (scan.sentence[i] === 1) return Math.min(words, MOST_WORDS);
  if (words <= 2) return -8;
  return words <= 8 ? -8 : -2;
}

import type { Context } from './features/context.ts';
import type { Selection } from './select.ts';

/** The names of what the confidence is read from. */
export const CONFIDENCE_INPUTS: readonly string[] = (
  'articleProbability expectedF1 keptShare keptMean keptEntropy entropy rejectedMass doubtfulMass runAgreement ' +
  'stricterAgreement looserAgreement keptWords words'
).split(' ');

const STRICT = 0.75;
const LOOSE = 0.25;

/**
 * The thirteen inputs of the confidence: how sure the probabilities are, and how much of the answer other answers share
 * (the best run of prose; the blocks above 0.75; those above 0.25).
 *
 * @param article the probability that the page is an article
 */
export function confidenceRow(
  { scan, run }: Context,
  probability: Float32Array,
  { keep, expectedF1 }: Selection,
  article: number,
): Float32Array {
  let words = 0;
  let kept = 0;
  let keptMass = 0;
  let mass = 0;
  let keptEntropy = 0;
  let entropy = 0;
  let doubtful = 0;
  const other = [0, 0, 0];
  const shared = [0, 0, 0];
  for (let i = 0; i < scan.count; i++) {
    const own = scan.words[i] as number;
    const p = probability[i] as number;
    const h = own * uncertainty(p);
    words += own;
    mass += own * p;
    entropy += h;
    if (p > 0.2 && p < 0.8) doubtful += own;
    if (keep[i] === 1) {
      kept += own;
      keptMass += own * p;
      keptEntropy += h;
    }
    for (let answer = 0; answer < 3; answer++) {
      const inside = answer === 0 ? i >= run.start && i < run.end : p > (answer === 1 ? STRICT : LOOSE);
      if (!inside) continue;
      other[answer] = (other[answer] as number) + own;
      if (keep[i] === 1) shared[answer] = (shared[answer] as number) + own;
    }
  }
  const agreement = (answer: number) =>
    (2 * (shared[answer] as number)) / Math.max(1, kept + (other[answer] as number));
  return Float32Array.of(
    article,
    expectedF1,
    kept / Math.max(1, words),
    keptMass / Math.max(1, kept),
    keptEntropy / Math.max(1, kept),
    entropy / Math.max(1, kept),
    (mass - keptMass) / Math.max(1, mass),
    doubtful / Math.max(1, kept),
    agreement(0),
    agreement(1),
    agreement(2),
    kept,
    words,
  );
}

/** Binary entropy in bits. */
function uncertainty(p: number): number {
  if (p <= 0 || p >= 1) return 0;
  return -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}

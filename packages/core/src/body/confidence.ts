import type { Context } from './features/context.ts';
import { Numbering } from './features/numbering.ts';
import type { Selection } from './select.ts';

/** The names of what the confidence is read from. */
export const CONFIDENCE_INPUTS: readonly string[] = (
  'articleProbability expectedF1 keptShare keptMean keptEntropy entropy rejectedMass doubtfulMass runAgreement ' +
  'stricterAgreement looserAgreement containerAgreement toldAgreement keptWords words keptBlocks gaps sentenceShare'
).split(' ');

const STRICT = 0.75;
const LOOSE = 0.25;
/** Other answers that the kept one is compared with. */
const ANSWERS = 4;

/**
 * The inputs of the confidence: how sure the probabilities are, and how much of the answer other answers share (the best
 * run of prose; the blocks above 0.75; those above 0.25; the best container; the JSON-LD body).
 *
 * @param article the probability that the page is an article
 */
export function confidenceRow(
  context: Context,
  probability: Float32Array,
  { keep, expectedF1 }: Selection,
  article: number,
): Float32Array {
  const { scan, run, around } = context;
  const best = around?.containers.best ?? 0;
  const bestFrom = around?.skeleton.firstBlock[best] ?? 0;
  const bestTo = around?.skeleton.endBlock[best] ?? 0;
  let words = 0;
  let kept = 0;
  let keptMass = 0;
  let mass = 0;
  let keptEntropy = 0;
  let entropy = 0;
  let doubtful = 0;
  let blocks = 0;
  let gaps = 0;
  let sentences = 0;
  const other = new Float64Array(ANSWERS);
  const shared = new Float64Array(ANSWERS);
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
      blocks++;
      if (i > 0 && keep[i - 1] === 0) gaps++;
      if (scan.sentence[i] === 1) sentences += own;
    }
    for (let answer = 0; answer < ANSWERS; answer++) {
      const inside =
        answer === 0
          ? i >= run.start && i < run.end
          : answer === 1
            ? p > STRICT
            : answer === 2
              ? p > LOOSE
              : i >= bestFrom && i < bestTo;
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
    around === null ? -1 : agreement(3),
    toldAgreement(context, keep),
    kept,
    words,
    blocks,
    gaps / Math.max(1, blocks),
    sentences / Math.max(1, kept),
  );
}

/** Word F1 of the kept blocks with the page's JSON-LD body; −1 where it has none. */
function toldAgreement({ scan, around }: Context, keep: Uint8Array): number {
  const told = around?.declared.body ?? [];
  if (told.length === 0) return -1;
  const numbering = new Numbering(told.length);
  const left = new Int32Array(told.length);
  for (const hash of told) {
    const word = numbering.add(hash);
    left[word] = (left[word] as number) + 1;
  }
  let kept = 0;
  let hits = 0;
  for (let i = 0; i < scan.count; i++) {
    if (keep[i] !== 1) continue;
    const end = scan.wordStart[i + 1] as number;
    for (let at = scan.wordStart[i] as number; at < end; at++) {
      kept++;
      const word = numbering.find(scan.wordHashes[at] as number);
      if (word < 0 || left[word] === 0) continue;
      left[word] = (left[word] as number) - 1;
      hits++;
    }
  }
  return (2 * hits) / (kept + told.length);
}

/** Binary entropy in bits. */
function uncertainty(p: number): number {
  if (p <= 0 || p >= 1) return 0;
  return -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}

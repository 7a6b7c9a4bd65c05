import { LABELS, mayFollow } from './labels.ts';

/** Weights of a linear-chain model over `LABELS` labels. */
export interface Model {
  /** Adds the weights by label of the first `count` features to `into`, from `offset` on. */
  add(features: Int32Array, count: number, into: Float64Array, offset: number): void;
  /** From × to; the row `LABELS` is a sentence's start. */
  transitions: Int8Array | Float32Array;
}

const ALL: readonly number[] = Array.from({ length: LABELS }, (_, label) => label);

/** By label, those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = ALL.map((label) => ALL.filter((before) => mayFollow(before, label)));

/**
 * The best label sequence of a stretch of tokens (Viterbi). Between two tokens that are outside for certain, labels depend
 * on nothing beyond.
 *
 * @param best the tokens' scores by label; used up
 * @param opens whether the stretch begins its sentence
 * @param labels gets the answer
 */
export function decode(
  { transitions }: Model,
  best: Float64Array,
  length: number,
  opens: boolean,
  labels: Uint8Array,
): void {
  const back = new Uint8Array(length * LABELS);
  const start = opens ? LABELS : 0;
  for (let label = 0; label < LABELS; label++) {
    best[label] = mayFollow(0, label)
      ? (best[label] as number) + (transitions[start * LABELS + label] as number)
      : Number.NEGATIVE_INFINITY;
  }
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < LABELS; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let source = 0;
      for (const previous of BEFORE[label] as readonly number[]) {
        const value =
          (best[(at - 1) * LABELS + previous] as number) + (transitions[previous * LABELS + label] as number);
        if (value > top) {
          top = value;
          source = previous;
        }
      }
      best[at * LABELS + label] = (best[at * LABELS + label] as number) + top;
      back[at * LABELS + label] = source;
    }
  }
  const ending = (label: number): number =>
    (best[(length - 1) * LABELS + label] as number) + (transitions[label * LABELS] as number);
  let label = 0;
  for (let candidate = 1; candidate < LABELS; candidate++) if (ending(candidate) > ending(label)) label = candidate;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * LABELS + label] as number;
  }
}

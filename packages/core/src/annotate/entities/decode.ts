import { LABELS, mayFollow } from './labels.ts';

/** Weights of a linear-chain model over `LABELS` labels. */
export interface Model {
  /** Adds a token's weights by label to `into`, from `offset` on. */
  add(features: Int32Array, into: Float64Array, offset: number): void;
  /** From × to; the row `LABELS` is a sentence's start. */
  transitions: Int8Array | Float32Array;
}

const ALL: readonly number[] = Array.from({ length: LABELS }, (_, label) => label);

/** By label, those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = ALL.map((label) => ALL.filter((before) => mayFollow(before, label)));

/** The best label sequence of a sentence (Viterbi). Tokens without features are outside. */
export function decode(model: Model, features: readonly (Int32Array | null)[], from: number, to: number): Uint8Array {
  const labels = new Uint8Array(to - from);
  for (let at = from; at < to; at++) {
    if (features[at] === null) continue;
    let end = at + 1;
    while (end < to && features[end] !== null) end++;
    decodeStretch(model, features, at, end, at === from, labels.subarray(at - from, end - from));
    at = end;
  }
  return labels;
}

/** Between two tokens that are outside for certain, labels depend on nothing beyond. */
function decodeStretch(
  model: Model,
  features: readonly (Int32Array | null)[],
  from: number,
  to: number,
  opens: boolean,
  labels: Uint8Array,
): void {
  const length = to - from;
  const { transitions } = model;
  const best = new Float64Array(length * LABELS);
  const back = new Uint8Array(length * LABELS);
  for (let at = 0; at < length; at++) model.add(features[from + at] as Int32Array, best, at * LABELS);
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

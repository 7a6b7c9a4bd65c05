import type { Read } from './features.ts';
import { LABELS, mayFollow } from './labels.ts';

/** Weights of one language: `size` buckets for hashed pairs of feature and label, and the label transitions. */
export interface Model {
  /** A power of two. */
  size: number;
  weights: Int8Array | Float32Array;
  /** LABELS × LABELS, from × to; the row LABELS is a sentence's start. */
  transitions: Int8Array | Float32Array;
}

/** The bucket of a feature and a label. */
export function bucket(feature: number, label: number, size: number): number {
  let hash = Math.imul(feature ^ Math.imul(label + 1, 0x27d4eb2f), 0x165667b1);
  hash ^= hash >>> 15;
  return (hash >>> 0) & (size - 1);
}

/**
 * The best label sequence of a sentence (Viterbi). Tokens that cannot be in a name are outside without being scored.
 */
export function decode(model: Model, read: Read, from: number, to: number, allowed: Uint8Array): Uint8Array {
  const length = to - from;
  const best = new Float64Array(length * LABELS).fill(Number.NEGATIVE_INFINITY);
  const back = new Uint8Array(length * LABELS);
  const score = new Float64Array(LABELS);
  for (let at = 0; at < length; at++) {
    scores(model, read.features[from + at] as Int32Array, score, allowed[from + at] === 1);
    for (let label = 0; label < LABELS; label++) {
      if (label > 0 && allowed[from + at] !== 1) break;
      let top = Number.NEGATIVE_INFINITY;
      let source = 0;
      if (at === 0) {
        if (mayFollow(0, label)) top = model.transitions[LABELS * LABELS + label] as number;
      } else {
        for (let previous = 0; previous < LABELS; previous++) {
          const reached = best[(at - 1) * LABELS + previous] as number;
          if (reached === Number.NEGATIVE_INFINITY || !mayFollow(previous, label)) continue;
          const value = reached + (model.transitions[previous * LABELS + label] as number);
          if (value > top) {
            top = value;
            source = previous;
          }
        }
      }
      best[at * LABELS + label] = top + (score[label] as number);
      back[at * LABELS + label] = source;
    }
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let candidate = 1; candidate < LABELS; candidate++) {
    if ((best[(length - 1) * LABELS + candidate] as number) > (best[(length - 1) * LABELS + label] as number))
      label = candidate;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * LABELS + label] as number;
  }
  return labels;
}

function scores(model: Model, features: Int32Array, into: Float64Array, open: boolean): void {
  into.fill(0);
  const { size, weights } = model;
  const labels = open ? LABELS : 1;
  for (let label = 0; label < labels; label++) {
    let sum = 0;
    for (let index = 0; index < features.length; index++)
      sum += weights[bucket(features[index] as number, label, size)] as number;
    into[label] = sum;
  }
}

/** Lower-case words that may stand inside a name, as far as this from the next capital. */
const INSIDE = 4;

/** Which tokens may be in a name: those that look like one, and the few between two such. */
export function allowedTokens(read: Read, from: number, to: number, into: Uint8Array): void {
  let last = -1;
  for (let at = from; at < to; at++) {
    if (read.candidate[at] !== 1) continue;
    into[at] = 1;
    if (last >= 0 && at - last <= INSIDE + 1) into.fill(1, last, at);
    // A figure or an adjective right behind may belong to it ("CAC 40", "Banque centrale européenne").
    into.fill(1, at, Math.min(to, at + 4));
    if (at > from) into[at - 1] = 1;
    last = at;
  }
}

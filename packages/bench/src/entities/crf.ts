/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) fitted by follow-the-regularized-leader
 * steps (McMahan et al., 2013), whose L1 term keeps most weights at zero.
 */
import type { Model } from '../../../core/src/annotate/entities/decode.ts';
import { HASH_BITS } from '../../../core/src/annotate/entities/hash.ts';
import { LABELS, mayFollow } from '../../../core/src/annotate/entities/labels.ts';

/** A sentence stretch between tokens that are outside for certain. */
export interface Stretch {
  features: Int32Array[];
  labels: Uint8Array;
  /** It begins its sentence. */
  opens: boolean;
  /** How much it counts. */
  weight: number;
}

export interface Rates {
  alpha: number;
  l1: number;
  l2: number;
}

const SLOTS = LABELS + 1;

export class Field implements Model {
  weights = new Float32Array(1 << 20);
  transitions = new Float32Array(SLOTS * LABELS);
  readonly rows = new Map<number, number>();
  readonly #rates: Rates;
  #sums = new Float64Array(1 << 20);
  #squares = new Float64Array(1 << 20);
  readonly #transitionSquares = new Float64Array(SLOTS * LABELS);

  constructor(rates: Rates) {
    this.#rates = rates;
  }

  add(features: Int32Array, count: number, into: Float64Array, offset: number): void {
    const { weights } = this;
    for (let index = 0; index < count; index++) {
      const row = this.rows.get((features[index] as number) >>> (32 - HASH_BITS));
      if (row === undefined) continue;
      for (let label = 0; label < LABELS; label++)
        into[offset + label] = (into[offset + label] as number) + (weights[row * LABELS + label] as number);
    }
  }

  #rowOf(key: number): number {
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    const row = this.rows.size;
    this.rows.set(key, row);
    if ((row + 1) * LABELS > this.weights.length) {
      const grown = <T extends Float32Array | Float64Array>(from: T, to: T): T => {
        to.set(from);
        return to;
      };
      const length = this.weights.length * 2;
      this.weights = grown(this.weights, new Float32Array(length));
      this.#sums = grown(this.#sums, new Float64Array(length));
      this.#squares = grown(this.#squares, new Float64Array(length));
    }
    return row;
  }

  /** The mean of several fields: what one order of the articles makes of a rare word weighs less. */
  static mean(fields: readonly Field[], rates: Rates): Field {
    const out = new Field(rates);
    for (const field of fields) {
      for (const [hash, row] of field.rows) {
        const own = out.#rowOf(hash);
        for (let label = 0; label < LABELS; label++)
          out.weights[own * LABELS + label] =
            (out.weights[own * LABELS + label] as number) +
            (field.weights[row * LABELS + label] as number) / fields.length;
      }
      field.transitions.forEach((weight, at) => {
        out.transitions[at] = (out.transitions[at] as number) + weight / fields.length;
      });
    }
    return out;
  }

  /** One step on one stretch. */
  learn({ features, labels, opens, weight }: Stretch): void {
    const length = features.length;
    const own = new Float64Array(length * LABELS);
    for (let at = 0; at < length; at++)
      this.add(features[at] as Int32Array, (features[at] as Int32Array).length, own, at * LABELS);
    const start = opens ? LABELS : 0;
    const forward = new Float64Array(length * LABELS).fill(Number.NEGATIVE_INFINITY);
    const backward = new Float64Array(length * LABELS).fill(Number.NEGATIVE_INFINITY);
    const through = this.transitions;
    for (let label = 0; label < LABELS; label++) {
      if (mayFollow(0, label)) forward[label] = (own[label] as number) + (through[start * LABELS + label] as number);
      backward[(length - 1) * LABELS + label] = through[label * LABELS] as number;
    }
    const terms = new Float64Array(LABELS);
    for (let at = 1; at < length; at++) {
      for (let label = 0; label < LABELS; label++) {
        for (let before = 0; before < LABELS; before++)
          terms[before] = mayFollow(before, label)
            ? (forward[(at - 1) * LABELS + before] as number) + (through[before * LABELS + label] as number)
            : Number.NEGATIVE_INFINITY;
        forward[at * LABELS + label] = (own[at * LABELS + label] as number) + logSum(terms);
      }
    }
    for (let at = length - 2; at >= 0; at--) {
      for (let label = 0; label < LABELS; label++) {
        for (let after = 0; after < LABELS; after++)
          terms[after] = mayFollow(label, after)
            ? (backward[(at + 1) * LABELS + after] as number) +
              (own[(at + 1) * LABELS + after] as number) +
              (through[label * LABELS + after] as number)
            : Number.NEGATIVE_INFINITY;
        backward[at * LABELS + label] = logSum(terms);
      }
    }
    for (let label = 0; label < LABELS; label++)
      terms[label] = (forward[(length - 1) * LABELS + label] as number) + (through[label * LABELS] as number);
    const total = logSum(terms);
    const pull = new Float64Array(LABELS);
    for (let at = 0; at < length; at++) {
      let moved = false;
      for (let label = 0; label < LABELS; label++) {
        const p = Math.exp(
          (forward[at * LABELS + label] as number) + (backward[at * LABELS + label] as number) - total,
        );
        pull[label] = (p - (labels[at] === label ? 1 : 0)) * weight;
        if (Math.abs(pull[label] as number) > 1e-4) moved = true;
      }
      if (moved) this.#pull(features[at] as Int32Array, pull);
    }
    // Transitions: expected less seen.
    for (let at = 0; at <= length; at++) {
      for (let before = 0; before < (at === 0 ? 1 : LABELS); before++) {
        const row = at === 0 ? start : before;
        for (let label = 0; label < (at === length ? 1 : LABELS); label++) {
          if (!mayFollow(at === 0 ? 0 : before, label)) continue;
          const left = at === 0 ? 0 : (forward[(at - 1) * LABELS + before] as number);
          const right =
            at === length ? 0 : (own[at * LABELS + label] as number) + (backward[at * LABELS + label] as number);
          const p = Math.exp(left + right + (through[row * LABELS + label] as number) - total);
          const seen = (at === 0 || labels[at - 1] === before) && (at === length ? 0 : labels[at]) === label ? 1 : 0;
          const gradient = (p - seen) * weight;
          if (Math.abs(gradient) > 1e-4) this.#pullTransition(row * LABELS + label, gradient);
        }
      }
    }
  }

  #pull(features: Int32Array, pull: Float64Array): void {
    const { alpha, l1, l2 } = this.#rates;
    for (const feature of features) {
      const row = this.#rowOf(feature >>> (32 - HASH_BITS));
      const { weights } = this;
      for (let label = 0; label < LABELS; label++) {
        const gradient = pull[label] as number;
        if (Math.abs(gradient) < 1e-4) continue;
        const at = row * LABELS + label;
        const square = this.#squares[at] as number;
        const grown = square + gradient * gradient;
        const sum =
          (this.#sums[at] as number) +
          gradient -
          ((Math.sqrt(grown) - Math.sqrt(square)) / alpha) * (weights[at] as number);
        this.#squares[at] = grown;
        this.#sums[at] = sum;
        weights[at] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(grown)) / alpha + l2);
      }
    }
  }

  #pullTransition(at: number, gradient: number): void {
    const square = this.#transitionSquares[at] as number;
    const grown = square + gradient * gradient;
    this.#transitionSquares[at] = grown;
    this.transitions[at] = (this.transitions[at] as number) - (0.2 * gradient) / (1 + Math.sqrt(grown));
  }
}

function logSum(terms: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > top) top = term;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - top);
  return top + Math.log(sum);
}

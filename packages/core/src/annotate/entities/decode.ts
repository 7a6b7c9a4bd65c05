import { LABELS, mayFollow } from './labels.ts';

/** Weights of a linear-chain model over `LABELS` labels. */
export interface Model {
  /** Adds the weights by label of the first `count` features to `into`, from `offset` on. */
  add(features: Int32Array, count: number, into: Float64Array, offset: number): void;
  /** From × to; the row `LABELS` is a sentence's start. */
  transitions: Int8Array | Float32Array;
}

const ALL: readonly number[] = Array.from({ length: LABELS }, (_, label) => label);

/** Labels that any other may stand before, and those that ask for their own name's: `[label, begin]`. */
const FREE: readonly number[] = ALL.filter((label) => ALL.every((before) => mayFollow(before, label)));
const BOUND: readonly (readonly [label: number, begin: number])[] = ALL.filter((label) => !FREE.includes(label)).map(
  (label) => [label, label - 1],
);

/** Room for stretches of usual length; grows. */
const USUAL = 64;

/** Finds the best labels of stretches of tokens, one after the other in the same room. */
export class Decoder {
  /** A stretch's scores by label, to be filled before it is decoded, which uses them up. */
  scores = new Float64Array(USUAL * LABELS);
  #back = new Uint8Array(USUAL * LABELS);
  /** From × to, by the label that is gone to. */
  readonly #into = new Float64Array(LABELS * LABELS);
  readonly #start: Model['transitions'];

  constructor({ transitions }: Model) {
    this.#start = transitions;
    for (const before of ALL)
      for (const label of ALL) this.#into[label * LABELS + before] = transitions[before * LABELS + label] as number;
  }

  /** Makes room for a stretch of so many tokens, its scores all 0. */
  open(length: number): void {
    if (length * LABELS > this.scores.length) {
      this.scores = new Float64Array(length * LABELS * 2);
      this.#back = new Uint8Array(length * LABELS * 2);
    } else this.scores.fill(0, 0, length * LABELS);
  }

  /**
   * The best label sequence of a stretch (Viterbi). Between two tokens that are outside for certain, labels depend on nothing
   * beyond.
   *
   * @param opens whether the stretch begins its sentence
   * @param labels gets the answer, from `offset` on
   */
  decode(length: number, opens: boolean, labels: Uint8Array, offset: number): void {
    const best = this.scores;
    const back = this.#back;
    const into = this.#into;
    const start = (opens ? LABELS : 0) * LABELS;
    for (const label of FREE) best[label] = (best[label] as number) + (this.#start[start + label] as number);
    for (const [label] of BOUND) best[label] = Number.NEGATIVE_INFINITY;
    for (let here = LABELS; here < length * LABELS; here += LABELS) {
      const last = here - LABELS;
      for (let index = 0; index < FREE.length; index++) {
        const label = FREE[index] as number;
        const row = label * LABELS;
        let top = Number.NEGATIVE_INFINITY;
        let source = 0;
        for (let previous = 0; previous < LABELS; previous++) {
          const value = (best[last + previous] as number) + (into[row + previous] as number);
          if (value > top) {
            top = value;
            source = previous;
          }
        }
        best[here + label] = (best[here + label] as number) + top;
        back[here + label] = source;
      }
      for (let index = 0; index < BOUND.length; index++) {
        const [label, begin] = BOUND[index] as readonly [number, number];
        const begun = (best[last + begin] as number) + (into[label * LABELS + begin] as number);
        const gone = (best[last + label] as number) + (into[label * LABELS + label] as number);
        best[here + label] = (best[here + label] as number) + Math.max(gone, begun);
        back[here + label] = gone > begun ? label : begin;
      }
    }
    const end = (length - 1) * LABELS;
    let label = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let candidate = 0; candidate < LABELS; candidate++) {
      // A stretch is followed by what is outside.
      const value = (best[end + candidate] as number) + (into[candidate] as number);
      if (value > top) {
        top = value;
        label = candidate;
      }
    }
    for (let at = length - 1; at >= 0; at--) {
      labels[offset + at] = label;
      label = back[at * LABELS + label] as number;
    }
  }
}

import { digitAt } from '../../../digits.ts';
import type { Model } from '../decode.ts';
import { HASH_BITS } from '../hash.ts';
import { LABELS } from '../labels.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';

const packed = { en, fr };
const read: Partial<Record<'fr' | 'en', Model>> = {};

/** The model of a language, unpacked at its first use and kept. */
export function modelOf(language: 'fr' | 'en'): Model {
  read[language] ??= unpack(packed[language]);
  return read[language];
}

/** The sizes that a weight may have, of 127: equal ratios, so that each is kept to 7 %. */
export const LEVELS: readonly number[] = Array.from({ length: 32 }, (_, level) =>
  Math.round(2 * (127 / 2) ** (level / 31)),
);

/** What a digit of `WEIGHTS` says. */
const SIGNED = Int8Array.from({ length: 64 }, (_, digit) => (LEVELS[digit >> 1] as number) * (1 - (digit & 1) * 2));

/** Two labels' weights lie in one number: so many numbers are a row. */
const LANES = (LABELS + 1) >> 1;

/** Leading bits of a hash by which rows are found. */
const LEADING = 14;

/**
 * A model as the trainer writes it. Characters stand for six bits (`DIGITS`), and what is alike stands together, so that the
 * ordinary compression of a bundle finds the rest: in columns the lowest digits of all rows come first, then the next ones.
 */
export interface Packed {
  ROWS: number;
  /** From each label to each, two digits of a signed byte each. */
  TRANSITIONS: string;
  /** Rows in the order of their features' hashes: how far each is from the hash before, in columns. */
  GAPS: string;
  /** The labels each row speaks of, a bit each, in columns. */
  MASKS: string;
  /** A digit for each of those: the weight's place among `LEVELS`, twice, and one more where it is negative. */
  WEIGHTS: string;
}

/** Reads what the trainer wrote. */
export function unpack({ ROWS, TRANSITIONS, GAPS, MASKS, WEIGHTS }: Packed): Model {
  const hashes = new Int32Array(ROWS);
  const weights = new Int32Array(ROWS * LANES);
  // By the leading bits of a hash, the first row whose hash has them or more.
  const starts = new Uint16Array((1 << LEADING) + 1).fill(ROWS);
  let at = 0;
  let hash = 0;
  let filled = 0;
  for (let row = 0; row < ROWS; row++) {
    hash += inColumns(GAPS, row, ROWS);
    hashes[row] = hash;
    for (const lead = hash >>> (HASH_BITS - LEADING); filled <= lead; filled++) starts[filled] = row;
    const lanes = row * LANES;
    // Bit by bit set, from the lowest.
    let mask = inColumns(MASKS, row, ROWS);
    for (; mask !== 0; mask &= mask - 1) {
      const label = 31 - Math.clz32(mask & -mask);
      const lane = lanes + (label >> 1);
      const weight = SIGNED[digitAt(WEIGHTS, at++)] as number;
      weights[lane] = (weights[lane] as number) + ((label & 1) === 0 ? weight : weight << 16);
    }
  }
  const transitions = new Int8Array(TRANSITIONS.length / 2);
  for (let i = 0; i < transitions.length; i++)
    transitions[i] = digitAt(TRANSITIONS, 2 * i) | (digitAt(TRANSITIONS, 2 * i + 1) << 6);
  return { add: adder(hashes, starts, weights), transitions };
}

/** A row's number of those that are written in columns. */
function inColumns(text: string, row: number, rows: number): number {
  let number = 0;
  for (let at = row, shift = 0; at < text.length; at += rows, shift += 6) number |= digitAt(text, at) << shift;
  return number;
}

/**
 * Adds rows up two labels at a time: a sum of at most 256 signed bytes fits 16 bits, so the lower half of a number borrows from
 * the upper and never spills. `FeatureList` holds no more features than that.
 */
function adder(hashes: Int32Array, starts: Uint16Array, weights: Int32Array): Model['add'] {
  return (features, count, into, offset) => {
    let lane0 = 0;
    let lane1 = 0;
    let lane2 = 0;
    let lane3 = 0;
    let lane4 = 0;
    let lane5 = 0;
    let lane6 = 0;
    for (let index = 0; index < count; index++) {
      const hash = (features[index] as number) >>> (32 - HASH_BITS);
      const lead = hash >>> (HASH_BITS - LEADING);
      const end = starts[lead + 1] as number;
      let row = starts[lead] as number;
      while (row < end && (hashes[row] as number) < hash) row++;
      if (row === end || hashes[row] !== hash) continue;
      const at = row * LANES;
      lane0 = (lane0 + (weights[at] as number)) | 0;
      lane1 = (lane1 + (weights[at + 1] as number)) | 0;
      lane2 = (lane2 + (weights[at + 2] as number)) | 0;
      lane3 = (lane3 + (weights[at + 3] as number)) | 0;
      lane4 = (lane4 + (weights[at + 4] as number)) | 0;
      lane5 = (lane5 + (weights[at + 5] as number)) | 0;
      lane6 = (lane6 + (weights[at + 6] as number)) | 0;
    }
    part(lane0, into, offset);
    part(lane1, into, offset + 2);
    part(lane2, into, offset + 4);
    part(lane3, into, offset + 6);
    part(lane4, into, offset + 8);
    part(lane5, into, offset + 10);
    into[offset + 12] = (into[offset + 12] as number) + lane6;
  };
}

/** Adds both labels' sums of a number to theirs. */
function part(lane: number, into: Float64Array, at: number): void {
  const lower = (lane << 16) >> 16;
  into[at] = (into[at] as number) + lower;
  into[at + 1] = (into[at + 1] as number) + ((lane - lower) >> 16);
}

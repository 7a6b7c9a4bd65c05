import type { Model } from '../decode.ts';
import { HASH_BITS } from '../hash.ts';
import { LABELS } from '../labels.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';

/** In every runtime, though in none of the language's own libraries. */
declare function atob(base64: string): string;

const packed = { en, fr };
const read: Partial<Record<'fr' | 'en', Model>> = {};

/** The model of a language, unpacked at its first use and kept. */
export function modelOf(language: 'fr' | 'en'): Model {
  read[language] ??= unpack(packed[language]);
  return read[language];
}

/** Two labels' weights lie in one number: so many numbers are a row. */
const LANES = (LABELS + 1) >> 1;

/** Leading bits of a hash by which rows are found. */
const LEADING = 14;

/**
 * Reads what the trainer wrote: rows in the order of their features' hashes, each the distance to the hash before it (7
 * bits a byte, low first), a mask of the labels it speaks of (two bytes) and a signed byte for each of them.
 */
export function unpack(model: { ROWS: number; TRANSITIONS: string; WEIGHTS: string }): Model {
  const bytes = bytesOf(model.WEIGHTS);
  const hashes = new Int32Array(model.ROWS);
  const weights = new Int32Array(model.ROWS * LANES);
  // By the leading bits of a hash, the first row whose hash has them or more.
  const starts = new Uint16Array((1 << LEADING) + 1).fill(model.ROWS);
  let at = 0;
  let hash = 0;
  let filled = 0;
  for (let row = 0; row < model.ROWS; row++) {
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = bytes[at++] ?? 0;
      hash += (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) break;
    }
    hashes[row] = hash;
    for (const lead = hash >>> (HASH_BITS - LEADING); filled <= lead; filled++) starts[filled] = row;
    const mask = ((bytes[at] ?? 0) & 0xff) | (((bytes[at + 1] ?? 0) & 0xff) << 8);
    at += 2;
    for (let label = 0; label < LABELS; label++) {
      if (((mask >> label) & 1) === 0) continue;
      const lane = row * LANES + (label >> 1);
      const weight = bytes[at++] ?? 0;
      weights[lane] = (weights[lane] as number) + ((label & 1) === 0 ? weight : weight << 16);
    }
  }
  return { add: adder(hashes, starts, weights), transitions: bytesOf(model.TRANSITIONS) };
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

/** Base64 to signed bytes. */
function bytesOf(base64: string): Int8Array {
  const text = atob(base64);
  const bytes = new Int8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

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

/**
 * Reads what the trainer wrote: rows in the order of their features' hashes, each the distance to the hash before it (7
 * bits a byte, low first), a mask of the labels it speaks of (two bytes) and a signed byte for each of them.
 */
export function unpack(model: { ROWS: number; TRANSITIONS: string; WEIGHTS: string }): Model {
  const bytes = bytesOf(model.WEIGHTS);
  const hashes = new Int32Array(model.ROWS);
  // Row by row, where its weights begin; each with its label.
  const begins = new Int32Array(model.ROWS + 1);
  const labels = new Uint8Array(bytes.length);
  const weights = new Int8Array(bytes.length);
  let at = 0;
  let hash = 0;
  let count = 0;
  for (let row = 0; row < model.ROWS; row++) {
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = bytes[at++] ?? 0;
      hash += (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) break;
    }
    hashes[row] = hash;
    const mask = ((bytes[at] ?? 0) & 0xff) | (((bytes[at + 1] ?? 0) & 0xff) << 8);
    at += 2;
    for (let label = 0; label < LABELS; label++) {
      if (((mask >> label) & 1) === 0) continue;
      labels[count] = label;
      weights[count++] = bytes[at++] ?? 0;
    }
    begins[row + 1] = count;
  }
  return { add: adder(hashes, begins, labels, weights), transitions: bytesOf(model.TRANSITIONS) };
}

/** Rows are found by open addressing in a table at most a quarter full. */
function adder(hashes: Int32Array, begins: Int32Array, labels: Uint8Array, weights: Int8Array): Model['add'] {
  let size = 1024;
  while (size < hashes.length * 4) size *= 2;
  const last = size - 1;
  const keys = new Int32Array(size).fill(-1);
  const rows = new Int32Array(size);
  hashes.forEach((hash, row) => {
    let slot = hash & last;
    while (keys[slot] !== -1) slot = (slot + 1) & last;
    keys[slot] = hash;
    rows[slot] = row;
  });
  return (features, into, offset) => {
    for (let index = 0; index < features.length; index++) {
      const hash = (features[index] as number) >>> (32 - HASH_BITS);
      let slot = hash & last;
      while (keys[slot] !== hash && keys[slot] !== -1) slot = (slot + 1) & last;
      if (keys[slot] === -1) continue;
      const row = rows[slot] as number;
      const end = begins[row + 1] as number;
      for (let at = begins[row] as number; at < end; at++) {
        const label = offset + (labels[at] as number);
        into[label] = (into[label] as number) + (weights[at] as number);
      }
    }
  };
}

/** Base64 to signed bytes. */
function bytesOf(base64: string): Int8Array {
  const text = atob(base64);
  const bytes = new Int8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

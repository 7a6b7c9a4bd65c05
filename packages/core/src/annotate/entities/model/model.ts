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
  // Where a row's weights begin, and how many they are.
  const rows = new Int32Array(model.ROWS);
  const weights = new Int8Array(bytes.length * 2);
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
    const begin = count;
    for (let label = 0; label < LABELS; label++) {
      if (((mask >> label) & 1) === 0) continue;
      weights[count * 2] = label;
      weights[count * 2 + 1] = bytes[at++] ?? 0;
      count++;
    }
    rows[row] = (begin << 4) | (count - begin);
  }
  return { add: adder(hashes, rows, weights), transitions: bytesOf(model.TRANSITIONS) };
}

/** Bits of the table that tells what has no row. */
const MARKS = 1 << 18;

/**
 * Rows are found by open addressing in a table at most half full; a slot holds a hash and its row. Most features have no row:
 * a bit for each hash's last digits says so first.
 */
function adder(hashes: Int32Array, rows: Int32Array, weights: Int8Array): Model['add'] {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const last = size - 1;
  const table = new Int32Array(size * 2).fill(-1);
  const marks = new Int32Array(MARKS >> 5);
  hashes.forEach((hash, row) => {
    let slot = hash & last;
    while (table[slot * 2] !== -1) slot = (slot + 1) & last;
    table[slot * 2] = hash;
    table[slot * 2 + 1] = rows[row] as number;
    const mark = (hash & (MARKS - 1)) >> 5;
    marks[mark] = (marks[mark] as number) | (1 << (hash & 31));
  });
  return (features, count, into, offset) => {
    for (let index = 0; index < count; index++) {
      const hash = (features[index] as number) >>> (32 - HASH_BITS);
      if ((((marks[(hash & (MARKS - 1)) >> 5] as number) >>> (hash & 31)) & 1) === 0) continue;
      let slot = hash & last;
      while (table[slot * 2] !== hash && table[slot * 2] !== -1) slot = (slot + 1) & last;
      if (table[slot * 2] === -1) continue;
      const row = table[slot * 2 + 1] as number;
      const end = ((row >> 4) + (row & 15)) * 2;
      for (let at = (row >> 4) * 2; at < end; at += 2) {
        const label = offset + (weights[at] as number);
        into[label] = (into[label] as number) + (weights[at + 1] as number);
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

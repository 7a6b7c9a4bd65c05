import { LABELS } from '../../../core/src/annotate/entities/labels.ts';
import type { Field } from './crf.ts';

/** Between 0, where weight alone counts, and 1. */
const POWER = 0.5;

/**
 * Packs a field as `model.ts` unpacks it: weights as signed bytes on one scale, the rows that fit of those that matter most,
 * by weight and by how often they are met.
 */
export function pack(
  field: Field,
  budget: number,
  met: ReadonlyMap<number, number>,
): { ROWS: number; TRANSITIONS: string; WEIGHTS: string } {
  let most = 0;
  for (const weight of field.weights) most = Math.max(most, Math.abs(weight));
  for (const weight of field.transitions) most = Math.max(most, Math.abs(weight));
  const scale = 127 / Math.min(most, 4);
  const byte = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * scale)));
  const rows: { hash: number; bytes: number[]; weight: number; size: number }[] = [];
  for (const [hash, row] of field.rows) {
    const bytes = Array.from(field.weights.subarray(row * LABELS, row * LABELS + LABELS), byte);
    const weight = Math.max(...bytes.map(Math.abs));
    const often = (met.get(hash) ?? 0) ** POWER;
    if (weight > 0 && often > 0)
      rows.push({ hash, bytes, weight: weight * often, size: 4 + bytes.filter((value) => value !== 0).length });
  }
  rows.sort((a, b) => b.weight - a.weight || a.hash - b.hash);
  let kept = 0;
  let size = 0;
  while (kept < rows.length && size + (rows[kept]?.size ?? 0) <= budget) size += rows[kept++]?.size ?? 0;
  const out: number[] = [];
  let before = 0;
  for (const { hash, bytes } of rows.slice(0, kept).sort((a, b) => a.hash - b.hash)) {
    let distance = hash - before;
    before = hash;
    while (distance > 0x7f) {
      out.push((distance & 0x7f) | 0x80);
      distance >>>= 7;
    }
    out.push(distance);
    const mask = bytes.reduce((bits, value, label) => (value === 0 ? bits : bits | (1 << label)), 0);
    out.push(mask & 0xff, mask >> 8, ...bytes.filter((value) => value !== 0).map((value) => value & 0xff));
  }
  const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');
  return {
    ROWS: kept,
    TRANSITIONS: base64(Array.from(field.transitions, (weight) => byte(weight) & 0xff)),
    WEIGHTS: base64(out),
  };
}

import { gzipSync } from 'node:zlib';
import { LABELS } from '../../../core/src/annotate/entities/labels.ts';
import { LEVELS, type Packed } from '../../../core/src/annotate/entities/model/model.ts';
import { DIGITS } from '../../../core/src/digits.ts';
import type { Field } from './crf.ts';

/** Between 0, where weight alone counts, and 1. */
const POWER = 0.5;

/** Features that only altered copies have count as met so often. */
const UNMET = 0.1;

/** One feature's weights: for each label a number of −127 to 127. */
interface Row {
  hash: number;
  weights: number[];
  worth: number;
}

/**
 * Packs a field as `model.ts` unpacks it: as many of the rows that matter most, by weight and by how often they are met, as fit.
 *
 * @param budget bytes of the whole once it is compressed (gzip)
 * @param met how often each feature is met in training, by its hash
 */
export function pack(field: Field, budget: number, met: ReadonlyMap<number, number>): Packed {
  const rows = rowsOf(field, met);
  const whole = wholeOf(field);
  const transitions = Array.from(field.transitions, (weight) => twoDigits(whole(weight))).join('');
  return written(rows.slice(0, fitting(rows, transitions, budget)), transitions);
}

/** Hashes of the features that `pack` would keep, and of the next ones up to `spare` times as many, the worthiest first. */
export function worthiest(field: Field, budget: number, met: ReadonlyMap<number, number>, spare: number): number[] {
  const rows = rowsOf(field, met);
  return rows.slice(0, Math.round(fitting(rows, '', budget) * spare)).map(({ hash }) => hash);
}

/** Weights as whole numbers of −127 to 127. */
function wholeOf(field: Field): (weight: number) => number {
  let most = 0;
  for (const weight of field.weights) most = Math.max(most, Math.abs(weight));
  for (const weight of field.transitions) most = Math.max(most, Math.abs(weight));
  const scale = 127 / Math.min(most, 4);
  return (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)));
}

/** All rows that weigh anything, the worthiest first. */
function rowsOf(field: Field, met: ReadonlyMap<number, number>): Row[] {
  const whole = wholeOf(field);
  const least = LEVELS[0] as number;
  const rows: Row[] = [];
  for (const [hash, row] of field.rows) {
    const weights = Array.from(field.weights.subarray(row * LABELS, row * LABELS + LABELS), whole);
    const worth = Math.max(...weights.map(Math.abs)) * (met.get(hash) ?? UNMET) ** POWER;
    if (weights.some((weight) => Math.abs(weight) >= least)) rows.push({ hash, weights, worth });
  }
  return rows.sort((a, b) => b.worth - a.worth || a.hash - b.hash);
}

/** How many of the first rows fit. */
function fitting(rows: readonly Row[], transitions: string, budget: number): number {
  let low = 0;
  let high = Math.min(rows.length, MOST_ROWS);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { GAPS, MASKS, WEIGHTS } = written(rows.slice(0, middle), transitions);
    if (gzipSync(GAPS + MASKS + WEIGHTS, { level: 9 }).length <= budget) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows are counted in 16 bits. */
const MOST_ROWS = 65_535;

function written(rows: readonly Row[], transitions: string): Packed {
  const gaps: number[] = [];
  const masks: number[] = [];
  const digits: string[] = [];
  let before = 0;
  for (const { hash, weights } of [...rows].sort((a, b) => a.hash - b.hash)) {
    gaps.push(hash - before);
    before = hash;
    let mask = 0;
    weights.forEach((weight, label) => {
      if (Math.abs(weight) < (LEVELS[0] as number)) return;
      mask |= 1 << label;
      digits.push(digit(2 * nearestLevel(Math.abs(weight)) + (weight < 0 ? 1 : 0)));
    });
    masks.push(mask);
  }
  return {
    ROWS: rows.length,
    TRANSITIONS: transitions,
    GAPS: inColumns(gaps),
    MASKS: inColumns(masks),
    WEIGHTS: digits.join(''),
  };
}

/** Numbers digit by digit: the lowest digits of all of them, then the next ones, as long as any has more. */
function inColumns(numbers: readonly number[]): string {
  const columns: string[] = [];
  for (let shift = 0; columns.length === 0 || numbers.some((number) => number >> shift > 0); shift += 6)
    columns.push(numbers.map((number) => digit((number >> shift) & 63)).join(''));
  return columns.join('');
}

function digit(value: number): string {
  return DIGITS.charAt(value);
}

/** A signed byte. */
function twoDigits(value: number): string {
  return digit(value & 63) + digit((value >> 6) & 3);
}

function nearestLevel(size: number): number {
  let best = 0;
  LEVELS.forEach((level, place) => {
    if (Math.abs(level - size) < Math.abs((LEVELS[best] as number) - size)) best = place;
  });
  return best;
}

import { describe, expect, it } from 'vitest';
import { HASH_BITS } from '../../core/src/annotate/entities/hash.ts';
import { LABELS } from '../../core/src/annotate/entities/labels.ts';
import { unpack } from '../../core/src/annotate/entities/model/model.ts';
import { generator } from '../src/body/boost.ts';
import { Field } from '../src/entities/crf.ts';
import { pack } from '../src/entities/pack.ts';

const ROWS = 400;

/** A field of features with chance weights, half of them none. */
function made() {
  const random = generator(9);
  const field = new Field({ alpha: 0.1, l1: 0, l2: 0 });
  const features = Int32Array.from({ length: ROWS }, () => Math.floor(random() * 2 ** 32) | 0);
  features.forEach((feature, row) => {
    field.rows.set(feature >>> (32 - HASH_BITS), row);
    for (let label = 0; label < LABELS; label++)
      field.weights[row * LABELS + label] = random() < 0.5 ? 0 : 4 * random() * random() - 1;
  });
  field.transitions.forEach((_, i) => {
    field.transitions[i] = 2 * random() - 1;
  });
  return { field, features };
}

describe('a packed name model', () => {
  const { field, features } = made();
  const sizes = [...field.weights.subarray(0, ROWS * LABELS), ...field.transitions].map(Math.abs);
  const scale = 127 / Math.max(...sizes);

  it('has each weight to a fifteenth of itself or two of 127 parts, and says nothing of what it does not know', () => {
    const model = unpack(pack(field, 1e6, new Map()));
    for (const feature of features) {
      const learned = new Float64Array(LABELS);
      const read = new Float64Array(LABELS);
      field.add(Int32Array.of(feature), 1, learned, 0);
      model.add(Int32Array.of(feature), 1, read, 0);
      learned.forEach((weight, label) => {
        const size = weight * scale;
        expect(Math.abs((read[label] as number) - size)).toBeLessThanOrEqual(Math.max(2.5, Math.abs(size) / 15 + 1));
      });
    }
    const nothing = new Float64Array(LABELS);
    model.add(Int32Array.of((features[0] as number) ^ (1 << 30)), 1, nothing, 0);
    expect([...nothing]).toEqual(new Array(LABELS).fill(0));
    field.transitions.forEach((weight, i) => {
      expect(Math.abs((model.transitions[i] as number) - weight * scale)).toBeLessThanOrEqual(0.51);
    });
  });

  it('keeps within its budget the features that weigh most', () => {
    const packed = pack(field, 600, new Map());
    expect(packed.ROWS).toBeGreaterThan(20);
    expect(packed.ROWS).toBeLessThan(ROWS);
    const read = new Float64Array(LABELS);
    const heaviest = features.reduce((best, feature) => (most(field, feature) > most(field, best) ? feature : best));
    unpack(packed).add(Int32Array.of(heaviest), 1, read, 0);
    expect(Math.max(...read.map(Math.abs))).toBeGreaterThan(100);
  });
});

function most(field: Field, feature: number): number {
  const row = field.rows.get(feature >>> (32 - HASH_BITS)) as number;
  return Math.max(...field.weights.subarray(row * LABELS, (row + 1) * LABELS).map(Math.abs));
}

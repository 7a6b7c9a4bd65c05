import { describe, expect, it } from 'vitest';
import { joinTrees, NO_TREES, readForest, readTrees, sumTrees } from '../../core/src/body/trees.ts';
import { DigitReader } from '../../core/src/digits.ts';
import { type Binned, type BoostOptions, binOf, boost, findCuts, generator, partialSums } from '../src/body/boost.ts';
import { packForest, packTrees } from '../src/body/pack.ts';
import { DigitWriter } from '../src/digit-writer.ts';

const FEATURES = 300;
const ROWS = 400;

/** A number of chance that a packed cut can be without rounding. */
const coarse = (random: () => number) => () => Math.round(random() * 512) / 512;

/** Rows of chance whose answer hangs on many features, so that some are numbered in two bytes. */
function made() {
  const random = coarse(generator(3));
  const rows = Array.from({ length: ROWS }, () => Float32Array.from({ length: FEATURES }, random));
  const target = Float32Array.from(rows, (row) => ((row[0] as number) + (row[299] as number) > 1 ? 1 : 0));
  const cuts = findCuts(rows, FEATURES);
  const bins = new Uint8Array(ROWS * FEATURES);
  rows.forEach((row, r) => {
    row.forEach((value, f) => {
      bins[f * ROWS + r] = binOf(cuts[f] as Float32Array, value);
    });
  });
  const data: Binned = { rows: ROWS, features: FEATURES, bins };
  return { rows, target, cuts, data };
}

const OPTIONS: BoostOptions = {
  trees: 60,
  leaves: 15,
  rate: 0.1,
  ridge: 1,
  leastHessian: 0.5,
  featureShare: 0.1,
  rowShare: 0.8,
  seed: 1,
};

describe('a packed model', () => {
  const { rows, target, cuts, data } = made();
  const weight = new Float32Array(ROWS).fill(1);
  const shared = boost(data, target, weight, OPTIONS);
  const branch = boost(data, target, weight, { ...OPTIONS, seed: 2, after: shared });

  it('gives the sums that were learned, but for the rounding of leaves', () => {
    const trees = readTrees(packTrees(shared, cuts));
    rows.forEach((row, r) => {
      const [learned] = partialSums(shared, data, r, [60]);
      expect(Math.abs(sumTrees(trees, row, 0) - (learned as number))).toBeLessThan(0.06);
    });
  });

  it('has cuts of eighteen bits: never less than they were, by a 512th more at most, whole numbers to 1024 as they were', () => {
    const random = generator(7);
    const values = Array.from({ length: 500 }, () =>
      Math.fround((random() - 0.3) * 10 ** Math.floor(random() * 7 - 2)),
    );
    for (const value of [...values, 0, ...Array.from({ length: 1025 }, (_, whole) => whole)]) {
      const out = new DigitWriter();
      out.shortFloat(value);
      const [read = Number.NaN] = new DigitReader(out.text).shortFloats(1);
      expect(read).toBeGreaterThanOrEqual(value);
      expect(read - value).toBeLessThanOrEqual(Number.isInteger(value) && value <= 1024 ? 0 : Math.abs(value) / 512);
    }
  });

  it('goes on from the shared trees in its branch', () => {
    const [first, second] = readForest(
      packForest(
        [shared, branch].map((model) => ({ model, stages: [] })),
        cuts,
      ),
    );
    const joined = joinTrees(first?.() ?? NO_TREES, second?.() ?? NO_TREES);
    const whole = { ...shared, trees: [...shared.trees, ...branch.trees] };
    expect(joined.roots.length).toBe(120);
    rows.forEach((row, r) => {
      const [learned] = partialSums(whole, data, r, [120]);
      expect(Math.abs(sumTrees(joined, row, 0) - (learned as number))).toBeLessThan(0.1);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { settled, stagesOf, stopsFor } from '../src/body/stages.ts';

describe('the stages of a model', () => {
  it('settle what ends low or high, and leave the rest to all trees', () => {
    const stops = stopsFor(20);
    expect(stops).toEqual([12, 20]);
    // Pairs of a sum after the first stage and the final one.
    const sums = Float32Array.from([-4, -6, -3, -5, 0, 2, 1, -1, -1, 0, 5, 6, 4, 4.5]);
    const weight = new Float32Array(7).fill(1);
    const stages = stagesOf(sums, stops, weight, 0.002);
    expect(stages).toMatchObject([{ trees: 12, low: -1, high: 1 }]);
    const held = settled(sums, stops, stages);
    // Two rows are settled low and share their mean; so do the rows settled high; the one between keeps its final sum.
    const p = (sum: number) => 1 / (1 + Math.exp(-sum));
    expect(held[2]).toBeCloseTo(p(2));
    expect(held[0]).toBeCloseTo((p(-6) + p(-5) + p(0)) / 3);
    expect(held[5]).toBeCloseTo((p(-1) + p(6) + p(4.5)) / 3);
  });
});

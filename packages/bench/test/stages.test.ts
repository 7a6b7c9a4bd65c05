import { describe, expect, it } from 'vitest';
import { settled, stagesOf, stopsFor } from '../src/body/stages.ts';

describe('the stages of a model', () => {
  it('settle what ends low or high, and leave the rest to all trees', () => {
    const stops = stopsFor(20);
    expect(stops).toEqual([12, 20]);
    // Pairs of a sum after the first stage and the final one.
    const sums = Float32Array.from([-4, -6, -3, -5, 0, 2, 1, -1, -1, 0, 5, 6, 4, 4.5]);
    const weight = new Float32Array(7).fill(1);
    const stages = stagesOf(sums, stops, weight);
    expect(stages).toEqual([{ trees: 12, low: -1, high: 1 }]);
    const held = settled(sums, stops, stages);
    expect(held[0]).toBeCloseTo(1 / (1 + Math.exp(4)));
    expect(held[2]).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(held[5]).toBeCloseTo(1 / (1 + Math.exp(-5)));
  });
});

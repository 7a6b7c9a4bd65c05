import type { Stage } from '../../../core/src/body/trees.ts';

/** After these many trees rows are settled that the rest will hardly move. */
const STOPS = [12, 24, 48, 80];
/** A stage may settle this share (by weight) of the rows wrongly that end above `HOPELESS` or below `CERTAIN`. */
const WRONG = 0.001;
const HOPELESS = 0.2;
const CERTAIN = 0.85;

/** The numbers of trees at which sums are wanted: the stages', and all. */
export function stopsFor(trees: number): number[] {
  return [...STOPS.filter((stop) => stop < trees), trees];
}

/**
 * The stages of a model, from held-out sums: as low and as high as lets hardly any row be settled against its final sum.
 *
 * @param sums of each row `stops.length` sums, the last one the final one
 * @param weight of each row; rows without weight say nothing
 */
export function stagesOf(sums: Float32Array, stops: readonly number[], weight: Float32Array): Stage[] {
  const width = stops.length;
  const final = (row: number) => 1 / (1 + Math.exp(-(sums[row * width + width - 1] as number)));
  const rows = Array.from(weight.keys()).filter((row) => (weight[row] as number) > 0);
  const live = rows.filter((row) => final(row) > HOPELESS);
  const unsure = rows.filter((row) => final(row) < CERTAIN);
  return stops.slice(0, -1).map((trees, k) => ({
    trees,
    low: quantile(live, (row) => sums[row * width + k] as number, weight),
    high: -quantile(unsure, (row) => -(sums[row * width + k] as number), weight),
  }));
}

/** The value below which `WRONG` of the weight lies. */
function quantile(rows: readonly number[], value: (row: number) => number, weight: Float32Array): number {
  const sorted = [...rows].sort((a, b) => value(a) - value(b));
  const total = sorted.reduce((sum, row) => sum + (weight[row] as number), 0);
  let sum = 0;
  for (const row of sorted) {
    sum += weight[row] as number;
    if (sum > WRONG * total) return value(row);
  }
  return Number.NEGATIVE_INFINITY;
}

/** The probability of each row as core will find it: of the first stage that settles it, or of all trees. */
export function settled(sums: Float32Array, stops: readonly number[], stages: readonly Stage[]): Float32Array {
  const width = stops.length;
  return Float32Array.from({ length: sums.length / width }, (_, row) => {
    const at = stages.findIndex(({ low, high }, k) => {
      const sum = sums[row * width + k] as number;
      return sum <= low || sum >= high;
    });
    return 1 / (1 + Math.exp(-(sums[row * width + (at < 0 ? width - 1 : at)] as number)));
  });
}

import { logistic, type Stage } from '../../../core/src/body/trees.ts';

/** After these many trees rows are settled that the rest will hardly move. */
const STOPS = [12, 24, 48, 96, 160, 240];
/** Rows that end above the one are settled wrongly as hopeless, those below the other as certain. */
const HOPELESS = 0.2;
const CERTAIN = 0.7;

/** The numbers of trees at which sums are wanted: the stages', and all. */
export function stopsFor(trees: number): number[] {
  return [...STOPS.filter((stop) => stop < trees), trees];
}

/**
 * The stages of a model, from held-out sums: as low and as high as lets hardly any row be settled against its final sum.
 * Settled rows get the mean of the probabilities they would have ended at: many of them together weigh as much as before.
 *
 * @param sums of each row `stops.length` sums, the last one the final one
 * @param weight of each row; rows without weight say nothing
 * @param wrong a stage may settle this share (by weight) of the rows wrongly
 */
export function stagesOf(sums: Float32Array, stops: readonly number[], weight: Float32Array, wrong: number): Stage[] {
  const width = stops.length;
  const final = (row: number) => logistic(sums[row * width + width - 1] as number);
  const rows = Array.from(weight.keys()).filter((row) => (weight[row] as number) > 0);
  const live = rows.filter((row) => final(row) > HOPELESS);
  const unsure = rows.filter((row) => final(row) < CERTAIN);
  let open = rows;
  return stops.slice(0, -1).map((trees, k) => {
    const at = (row: number) => sums[row * width + k] as number;
    const low = quantile(live, at, weight, wrong);
    const high = -quantile(unsure, (row) => -at(row), weight, wrong);
    const mean = (settledRows: readonly number[], otherwise: number) => {
      const total = settledRows.reduce((sum, row) => sum + (weight[row] as number), 0);
      if (total === 0) return otherwise;
      const p = settledRows.reduce((sum, row) => sum + (weight[row] as number) * final(row), 0) / total;
      return Math.log(p / (1 - p));
    };
    const below = mean(
      open.filter((row) => at(row) <= low),
      low,
    );
    const above = mean(
      open.filter((row) => at(row) >= high),
      high,
    );
    open = open.filter((row) => at(row) > low && at(row) < high);
    return { trees, low, high, below, above };
  });
}

/** The value below which a share of the weight lies. */
function quantile(
  rows: readonly number[],
  value: (row: number) => number,
  weight: Float32Array,
  share: number,
): number {
  const sorted = [...rows].sort((a, b) => value(a) - value(b));
  const total = sorted.reduce((sum, row) => sum + (weight[row] as number), 0);
  let sum = 0;
  for (const row of sorted) {
    sum += weight[row] as number;
    if (sum > share * total) return value(row);
  }
  return Number.NEGATIVE_INFINITY;
}

/** The probability of each row as core will find it: of the first stage that settles it, or of all trees. */
export function settled(sums: Float32Array, stops: readonly number[], stages: readonly Stage[]): Float32Array {
  const width = stops.length;
  return Float32Array.from({ length: sums.length / width }, (_, row) => {
    for (let k = 0; k < stages.length; k++) {
      const { low, high, below, above } = stages[k] as Stage;
      const sum = sums[row * width + k] as number;
      if (sum <= low || sum >= high) return logistic(sum <= low ? below : above);
    }
    return logistic(sums[row * width + width - 1] as number);
  });
}

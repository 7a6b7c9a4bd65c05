/** One choice among candidates, each given by the indices of what holds of it. */
export interface Choice {
  candidates: readonly (readonly number[])[];
  /** Index of the right one. */
  right: number;
}

/**
 * A conditional log-linear model: p(candidate) is proportional to exp(sum of weights). Fitted by full-batch gradient ascent on
 * the mean log-likelihood less `penalty[i]` times the square of each weight; no chance in it, so the same choices give
 * the same weights.
 */
export function fit(
  choices: readonly Choice[],
  size: number,
  penalty: readonly number[],
  rounds: number,
): Float64Array {
  const weights = new Float64Array(size);
  const moved = new Float64Array(size);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(size);
    for (const { candidates, right } of choices) {
      const chances = softmax(candidates, weights);
      candidates.forEach((features, index) => {
        const push = (index === right ? 1 : 0) - (chances[index] as number);
        for (const feature of features) gradient[feature] = (gradient[feature] as number) + push;
      });
    }
    for (let i = 0; i < size; i += 1) {
      const slope = (gradient[i] as number) / choices.length - 2 * (penalty[i] as number) * (weights[i] as number);
      moved[i] = 0.9 * (moved[i] as number) + slope;
      weights[i] = (weights[i] as number) + 0.5 * (moved[i] as number);
    }
  }
  return weights;
}

function softmax(candidates: readonly (readonly number[])[], weights: Float64Array): number[] {
  const scores = candidates.map((features) => features.reduce((sum, feature) => sum + (weights[feature] as number), 0));
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

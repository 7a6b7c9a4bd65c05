import type { Entity } from '../../../record.ts';
import type { Candidate, Manner } from './candidates.ts';
import { weights } from './weights.ts';

export type Weights = Readonly<Record<Manner, Readonly<Record<string, number>>>>;

/** A log-linear model's score of one candidate: the sum of the weights of what holds of it. */
export function score(candidate: Candidate, manner: Manner, model: Weights): number {
  const row = model[manner];
  let sum = 0;
  for (const feature of candidate.features) sum += row[feature] ?? 0;
  return sum;
}

/** The best of the candidates, the nearer one where two are as good; null where nobody named is meant. */
export function choose(candidates: readonly Candidate[], manner: Manner, model: Weights = weights): Entity | null {
  let best: Candidate | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const value = score(candidate, manner, model);
    if (value > top) [best, top] = [candidate, value];
  }
  return best?.entity ?? null;
}

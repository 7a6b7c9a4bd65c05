import type { Scan } from './scan.ts';
import { linkDensity, type Skeleton } from './skeleton.ts';

/** A block adds its score to four ancestors, divided by these. */
const DIVISORS = [1, 2, 6, 9] as const;
/** Blocks shorter than this (in words) add nothing. */
const SHORTEST = 8;

/** Which elements hold the prose. */
export interface Containers {
  /** Each node's score after its link density is taken off. */
  score: Float32Array;
  best: number;
  bestScore: number;
  /** The best score of a node that neither holds nor lies in the best one. */
  secondScore: number;
}

/**
 * Scores elements by the prose under them, after Readability (Arc90, 2009): each block of eight words and more gives
 * `(1 + commas + min(chars / 100, 3)) · (1 − link density)` to its element and three above, less with each step.
 */
export function scoreContainers(scan: Scan, skeleton: Skeleton): Containers {
  const score = new Float32Array(skeleton.size);
  for (let i = 0; i < scan.count; i++) {
    if ((scan.words[i] as number) < SHORTEST) continue;
    const own =
      (1 + (scan.commas[i] as number) + Math.min((scan.chars[i] as number) / 100, 3)) *
      (1 - (scan.linked[i] as number));
    let node = skeleton.parent[skeleton.nodeOf[i] as number] as number;
    for (let step = 0; step < 4 && node >= 0; step++) {
      score[node] = (score[node] as number) + own / (DIVISORS[step] as number);
      node = skeleton.parent[node] as number;
    }
  }
  let best = 0;
  for (let node = 0; node < skeleton.size; node++) {
    score[node] = (score[node] as number) * (1 - linkDensity(skeleton, node));
    if ((score[node] as number) > (score[best] as number)) best = node;
  }
  let second = 0;
  const first = skeleton.firstBlock[best] as number;
  const end = skeleton.endBlock[best] as number;
  for (let node = 0; node < skeleton.size; node++) {
    const apart = (skeleton.endBlock[node] as number) <= first || (skeleton.firstBlock[node] as number) >= end;
    if (apart && (score[node] as number) > second) second = score[node] as number;
  }
  return { score, best, bestScore: score[best] as number, secondScore: second };
}

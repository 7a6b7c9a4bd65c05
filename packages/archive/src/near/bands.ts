import { mix } from './hash.ts';

/**
 * MinHash by one permutation (Li, Owen, Zhang 2012), empty bins filled from their neighbours (Shrivastava and Li 2014), cut
 * into bands: with 12 bands of 3, texts that share 70 % of their shingles meet in some band 99 times in 100, texts that share
 * 30 % 28 times. What meets is compared exactly, so that the bands only have to miss little.
 */
const BANDS = 12;
const ROWS = 3;
const BINS = BANDS * ROWS;

/** Shorter texts are copies only where they are equal; nothing is said about them. In shingles. */
export const FEWEST = 25;

/** The bands of a text's shingles, as 52-bit integers; none for a short text. */
export function bandsOf(shingles: ReadonlySet<number>): number[] {
  if (shingles.size < FEWEST) return [];
  const bins = new Float64Array(BINS).fill(-1);
  for (const shingle of shingles) {
    const bin = shingle % BINS;
    const value = Math.floor(shingle / BINS);
    const least = bins[bin] ?? -1;
    if (least < 0 || value < least) bins[bin] = value;
  }
  const filled = Float64Array.from(bins);
  for (let bin = 0; bin < BINS; bin++) {
    for (let away = 0; (filled[bin] ?? -1) < 0 && away < BINS; away++) {
      const value = bins[(bin + away) % BINS] ?? -1;
      // Offset by the distance, so that two bins filled from one neighbour differ.
      if (value >= 0) filled[bin] = mix(value + Math.imul(away, 0x9e3779b1));
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let high = band + 1;
    let low = band + 101;
    for (let row = 0; row < ROWS; row++) {
      const value = filled[band * ROWS + row] ?? 0;
      high = mix(Math.imul(high, 31) + value);
      low = mix(Math.imul(low, 37) ^ value);
    }
    return (high >>> 12) * 2 ** 32 + low;
  });
}

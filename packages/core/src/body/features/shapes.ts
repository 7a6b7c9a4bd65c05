import type { Run } from './runs.ts';
import type { Scan } from './scan.ts';

/** Blocks this far either side are compared. */
const REACH = 6;
/** Teasers repeat with a period of so many lines at most: title, date, summary, author. */
const LONGEST_PERIOD = 4;

/** The outer shape of a line: how long it is, whether it ends like a sentence, tells a date, is a link. */
function shapeOf(scan: Scan, i: number): number {
  const words = scan.words[i] as number;
  const length = words <= 2 ? 0 : words <= 5 ? 1 : words <= 9 ? 2 : words <= 15 ? 3 : words <= 30 ? 4 : 5;
  const linked = (scan.linked[i] as number) > 0.5 ? 1 : 0;
  return length * 8 + (scan.ended[i] as number) * 4 + (scan.dated[i] as number) * 2 + linked;
}

/** How many lines near each one have its shape, and with how many periods the shape comes again on both sides. */
export function shapesOf(scan: Scan): { near: Float32Array; periods: Float32Array } {
  const { count } = scan;
  const shape = new Uint8Array(count);
  for (let i = 0; i < count; i++) shape[i] = shapeOf(scan, i);
  const near = new Float32Array(count);
  const periods = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    for (let by = 1; by <= REACH; by++) {
      const back = shape[i - by] === shape[i];
      const front = shape[i + by] === shape[i];
      near[i] = (near[i] as number) + (back ? 1 : 0) + (front ? 1 : 0);
      if (by <= LONGEST_PERIOD && back && front) periods[i] = (periods[i] as number) + 1;
    }
  }
  return { near, periods };
}

/** A headline stands this many blocks above its story at most, and has so many words. */
const ABOVE = 30;
const SHORTEST = 4;
const LONGEST = 30;

/** The line above the best run that shares most with its words: the likely headline; −1 for none. */
export function findTitle({ words, linked }: Scan, run: Run, shared: Float32Array): number {
  let best = -1;
  for (let i = Math.max(0, run.start - ABOVE); i < Math.min(run.start + 2, run.end); i++) {
    const own = words[i] as number;
    if (own < SHORTEST || own > LONGEST || (linked[i] as number) > 0.5) continue;
    if (best < 0 || (shared[i] as number) * own > (shared[best] as number) * (words[best] as number)) best = i;
  }
  return best;
}

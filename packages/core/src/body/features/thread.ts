import type { Run } from './runs.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that stands more often in the page says nothing of what a passage is about. */
const COMMON = 12;
/** The words that open the best run, and the stretch before and after a block, in which its words are looked for. */
const HEAD = 200;
const STRETCH = 200;

/** Shares of each block's telling words that occur elsewhere; 0.5 where it has none. */
export interface Thread {
  /** In the first words of the best run. */
  head: Float32Array;
  /** In the words before the block, and behind it. */
  back: Float32Array;
  front: Float32Array;
}

/**
 * The lexical thread of a page, after TextTiling (Hearst, 1997): where a story ends and the next one begins, the words
 * change.
 */
export function threadOf({ wordStart, count }: Scan, { ids, counts, numbering }: Vocabulary, run: Run): Thread {
  const thread = {
    head: new Float32Array(count),
    back: new Float32Array(count),
    front: new Float32Array(count),
  };
  const inHead = new Int32Array(numbering.size);
  const from = wordStart[run.start] as number;
  const to = Math.min(wordStart[run.end] as number, from + HEAD);
  for (let at = from; at < to; at++) {
    const id = ids[at] as number;
    inHead[id] = (inHead[id] as number) + 1;
  }
  const seen = new Int32Array(numbering.size).fill(-STRETCH);
  for (let i = 0; i < count; i++) {
    const start = wordStart[i] as number;
    const end = wordStart[i + 1] as number;
    let telling = 0;
    let head = 0;
    let back = 0;
    for (let at = start; at < end; at++) {
      const id = ids[at] as number;
      if ((counts[id] as number) > COMMON) continue;
      telling++;
      if ((inHead[id] as number) > (at >= from && at < to ? 1 : 0)) head++;
      if (start - (seen[id] as number) < STRETCH) back++;
    }
    for (let at = start; at < end; at++) seen[ids[at] as number] = at;
    thread.head[i] = telling === 0 ? 0.5 : head / telling;
    thread.back[i] = telling === 0 ? 0.5 : back / telling;
  }
  const total = wordStart[count] as number;
  seen.fill(total + STRETCH);
  for (let i = count - 1; i >= 0; i--) {
    const start = wordStart[i] as number;
    const end = wordStart[i + 1] as number;
    let telling = 0;
    let front = 0;
    for (let at = start; at < end; at++) {
      const id = ids[at] as number;
      if ((counts[id] as number) > COMMON) continue;
      telling++;
      if ((seen[id] as number) - end < STRETCH) front++;
    }
    for (let at = start; at < end; at++) seen[ids[at] as number] = at;
    thread.front[i] = telling === 0 ? 0.5 : front / telling;
  }
  return thread;
}

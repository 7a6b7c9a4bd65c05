import { Numbering } from './numbering.ts';
import type { Scan } from './scan.ts';

/** A page's words, each different one numbered once. */
export interface Vocabulary {
  /** The number of every word of the page, in order (see `Scan.wordHashes`). */
  ids: Int32Array;
  numbering: Numbering;
  /** How often each word stands in the page. */
  counts: Int32Array;
}

/** Numbers the words of a page. */
export function vocabularyOf({ wordHashes, wordStart, count }: Scan): Vocabulary {
  const total = wordStart[count] as number;
  const ids = new Int32Array(total);
  const numbering = new Numbering(total);
  const counts = new Int32Array(total);
  numbering.addAll(wordHashes, total, ids, counts);
  return { ids, numbering, counts: counts.subarray(0, numbering.size) };
}

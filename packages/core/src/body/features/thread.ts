import type { Run } from './runs.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that stands at most this often in the page is rare. */
const RARE = 6;
/** A word that stands more often in the page says nothing of what a passage is about. */
const COMMON = 12;
/** The words that open the best run, and the stretch before and after a block, in which its words are looked for. */
const HEAD = 200;
const STRETCH = 200;

/** Shares of each block's words that occur elsewhere. */
export interface Thread {
  /** In the best run, elsewhere than here: of all words, and of the rare ones (0.5 where there are none). */
  all: Float32Array;
  rare: Float32Array;
  /** In the title. */
  title: Float32Array;
  /** Of the telling words (0.5 where there are none) those in the first words of the best run. */
  head: Float32Array;
  /** And those in the words before the block, and behind it. */
  back: Float32Array;
  front: Float32Array;
}

/** What is known of each different word of a page: the places of its bits. */
const TELLING = 0;
const SCARCE = 1;
const IN_TITLE = 2;
const IN_RUN = 3;
const TWICE_IN_RUN = 4;
const IN_HEAD = 5;
const TWICE_IN_HEAD = 6;

/**
 * The lexical thread of a page, after TextTiling (Hearst, 1997): where a story ends and the next one begins, the words
 * change.
 *
 * @param title hashes of the words of the page's title
 */
export function threadOf(scan: Scan, vocabulary: Vocabulary, run: Run, title: readonly number[]): Thread {
  const { count, wordStart } = scan;
  const floats = () => new Float32Array(count);
  const thread = { all: floats(), rare: floats(), title: floats(), head: floats(), back: floats(), front: floats() };
  const from = wordStart[run.start] as number;
  const to = Math.min(wordStart[run.end] as number, from + HEAD);
  const known = knownOf(scan, vocabulary, run, title);
  backwards(scan, vocabulary, known, thread.front);
  const { ids } = vocabulary;
  const seen = new Int32Array(known.length).fill(-STRETCH);
  for (let i = 0; i < count; i++) {
    const start = wordStart[i] as number;
    const end = wordStart[i + 1] as number;
    const elsewhere = i >= run.start && i < run.end ? TWICE_IN_RUN : IN_RUN;
    let shared = 0;
    let few = 0;
    let fewShared = 0;
    let titled = 0;
    let telling = 0;
    let head = 0;
    let back = 0;
    // Bits are added up, not asked for: no processor can foretell the next word.
    for (let at = start; at < end; at++) {
      const id = ids[at] as number;
      const word = known[id] as number;
      const hit = (word >> elsewhere) & 1;
      const scarce = (word >> SCARCE) & 1;
      const tells = (word >> TELLING) & 1;
      shared += hit;
      few += scarce;
      fewShared += scarce & hit;
      titled += (word >> IN_TITLE) & 1;
      telling += tells;
      head += tells & (word >> (at >= from && at < to ? TWICE_IN_HEAD : IN_HEAD));
      back += tells & ((start - (seen[id] as number) - STRETCH) >>> 31);
    }
    for (let at = start; at < end; at++) seen[ids[at] as number] = at;
    const words = Math.max(1, end - start);
    thread.all[i] = shared / words;
    thread.rare[i] = end === start ? 0 : few === 0 ? 0.5 : fewShared / few;
    thread.title[i] = titled / words;
    thread.head[i] = telling === 0 ? 0.5 : head / telling;
    thread.back[i] = telling === 0 ? 0.5 : back / telling;
  }
  return thread;
}

function knownOf(
  { wordStart }: Scan,
  { ids, counts, numbering }: Vocabulary,
  run: Run,
  title: readonly number[],
): Uint8Array {
  const known = new Uint8Array(numbering.size);
  for (let id = 0; id < known.length; id++) {
    const times = counts[id] as number;
    known[id] = (times <= COMMON ? 1 << TELLING : 0) | (times <= RARE ? 1 << SCARCE : 0);
  }
  for (const hash of title) {
    const id = numbering.find(hash);
    if (id >= 0) known[id] = (known[id] as number) | (1 << IN_TITLE);
  }
  const from = wordStart[run.start] as number;
  const end = wordStart[run.end] as number;
  const to = Math.min(end, from + HEAD);
  for (let at = from; at < end; at++) {
    const id = ids[at] as number;
    let word = known[id] as number;
    word |= 1 << (((word >> IN_RUN) & 1) === 0 ? IN_RUN : TWICE_IN_RUN);
    if (at < to) word |= 1 << (((word >> IN_HEAD) & 1) === 0 ? IN_HEAD : TWICE_IN_HEAD);
    known[id] = word;
  }
  return known;
}

/** Of each block's telling words the share that stands in the words behind it. */
function backwards({ count, wordStart }: Scan, { ids }: Vocabulary, known: Uint8Array, front: Float32Array): void {
  const seen = new Int32Array(known.length).fill((wordStart[count] as number) + STRETCH);
  for (let i = count - 1; i >= 0; i--) {
    const start = wordStart[i] as number;
    const end = wordStart[i + 1] as number;
    let telling = 0;
    let found = 0;
    for (let at = start; at < end; at++) {
      const id = ids[at] as number;
      const tells = ((known[id] as number) >> TELLING) & 1;
      telling += tells;
      found += tells & (((seen[id] as number) - end - STRETCH) >>> 31);
    }
    for (let at = start; at < end; at++) seen[ids[at] as number] = at;
    front[i] = telling === 0 ? 0.5 : found / telling;
  }
}

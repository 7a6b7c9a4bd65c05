import type { Family } from './family.ts';
import { Numbering } from './numbering.ts';
import { linkDensity } from './skeleton.ts';

/** Groups by own element; own and parent; own, parent and grandparent. */
const KEYS = 3;
const COUNT = 0;
const WORDS = 1;
const LINKED = 2;
const CHARS = 3;
const SENTENCES = 4;
const WIDTH = 5;

/** Blocks whose elements look alike (tag and first three classes): how many, how wordy, how linked. */
export const groups: Family = {
  names: Array.from({ length: KEYS }, (_, key) =>
    ['count', 'meanWords', 'linked', 'wordShare', 'sentences', 'place'].map((name) => `like${key + 1}:${name}`),
  )
    .flat()
    .concat('cardWords', 'cardDensity', 'cards'),
  prepare({ around, scan }) {
    if (around === null) return () => {};
    const { skeleton, marks, siblings } = around;
    const ids = new Int32Array(scan.count * KEYS);
    const numbers = new Numbering(scan.count * KEYS);
    const sums = new Float64Array(scan.count * KEYS * WIDTH);
    const seen = new Int32Array(scan.count * KEYS);
    for (let i = 0; i < scan.count; i++) {
      let node = skeleton.nodeOf[i] as number;
      let hash = 1;
      for (let key = 0; key < KEYS; key++) {
        hash = (Math.imul(hash, 0x9e3779b1) + (marks.likeness[node] as number)) | 0;
        node = Math.max(0, skeleton.parent[node] as number);
        const id = numbers.add((Math.imul(hash, KEYS) + key) | 0);
        const from = id * WIDTH;
        seen[i * KEYS + key] = sums[from + COUNT] as number;
        sums[from + COUNT] = (sums[from + COUNT] as number) + 1;
        sums[from + WORDS] = (sums[from + WORDS] as number) + (scan.words[i] as number);
        sums[from + LINKED] = (sums[from + LINKED] as number) + (scan.linked[i] as number) * (scan.chars[i] as number);
        sums[from + CHARS] = (sums[from + CHARS] as number) + (scan.chars[i] as number);
        sums[from + SENTENCES] = (sums[from + SENTENCES] as number) + (scan.sentence[i] as number);
        ids[i * KEYS + key] = id;
      }
    }
    const total = Math.max(1, scan.totalWords);
    const cards = cardsOf(skeleton.parent, siblings);
    return (i, out, at) => {
      for (let key = 0; key < KEYS; key++) {
        const from = (ids[i * KEYS + key] as number) * WIDTH;
        const count = sums[from + COUNT] as number;
        out[at++] = count;
        out[at++] = (sums[from + WORDS] as number) / count;
        out[at++] = (sums[from + LINKED] as number) / Math.max(1, sums[from + CHARS] as number);
        out[at++] = (sums[from + WORDS] as number) / total;
        out[at++] = (sums[from + SENTENCES] as number) / count;
        out[at++] = (seen[i * KEYS + key] as number) / count;
      }
      const card = cards[skeleton.nodeOf[i] as number] as number;
      out[at++] = card < 0 ? -1 : (skeleton.words[card] as number);
      out[at++] = card < 0 ? -1 : linkDensity(skeleton, card);
      out[at++] = card < 0 ? 0 : (siblings[card] as number);
    };
  },
};

/** The outermost ancestor that has three and more like siblings and children of its own: a card of a list. */
function cardsOf(parent: Int32Array, siblings: Int32Array): Int32Array {
  const size = parent.length;
  const inner = new Uint8Array(size);
  for (let node = 1; node < size; node++) inner[parent[node] as number] = 1;
  const nearest = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) {
    const up = nearest[parent[node] as number] as number;
    nearest[node] = up >= 0 ? up : (siblings[node] as number) >= 3 && inner[node] === 1 ? node : -1;
  }
  return nearest;
}

import type { Family } from './family.ts';
import { Numbering } from './numbering.ts';

/** How much of each block the page's own metadata repeat: its JSON-LD `articleBody` and its description. */
export const told: Family = {
  names: ['bodyShare', 'descriptionShare', 'descriptionCover'],
  prepare({ around, scan, vocabulary }) {
    if (around === null) return () => {};
    const { body, description } = around.declared;
    const { wordHashes, wordStart } = scan;
    const pairs = new Numbering(body.length);
    for (let at = 1; at < body.length; at++) pairs.add(pairHash(body[at - 1] as number, body[at] as number));
    const described = new Uint8Array(vocabulary.numbering.size);
    for (const hash of description) {
      const id = vocabulary.numbering.find(hash);
      if (id >= 0) described[id] = 1;
    }
    return (i, out, at) => {
      const from = wordStart[i] as number;
      const to = wordStart[i + 1] as number;
      let repeated = 0;
      if (body.length > 0) {
        for (let w = from + 1; w < to; w++) {
          if (pairs.find(pairHash(wordHashes[w - 1] as number, wordHashes[w] as number)) >= 0) repeated++;
        }
      }
      let words = 0;
      if (description.length > 0) {
        for (let w = from; w < to; w++) words += described[vocabulary.ids[w] as number] as number;
      }
      out[at++] = body.length === 0 ? -1 : repeated / Math.max(1, to - from - 1);
      out[at++] = description.length === 0 ? -1 : words / Math.max(1, to - from);
      out[at++] = description.length === 0 ? -1 : words / description.length;
    };
  },
};

function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + second) | 0;
}

import { between } from './context.ts';
import { FAR, type Family } from './family.ts';
import { spokenNumber } from './own.ts';

const WINDOWS = [1, 3, 8, 20] as const;

/** The blocks before and after: the neighbours, means over windows, and what boilerplate phrases were passed. */
export const surroundings: Family = {
  names: [
    ...[-1, 1, 2].flatMap((by) => ['words', 'ended', 'capitalizedShare', 'plain', 'spoken'].map((n) => `${n}@${by}`)),
    ...WINDOWS.flatMap((by) => [`words±${by}`, `plain±${by}`]),
    ...['sentences±3', 'sentences±20', 'capitalized±3', 'dated±3', 'phrases±3', 'dated±8', 'phrases±8'],
    ...['plainBefore3', 'plainAfter3', 'plainBefore8', 'plainAfter8', 'sentencesAfter8'],
    ...['sinceComments', 'sinceRelated', 'sincePhrase', 'untilPhrase', 'phrasesBefore', 'sentencesSincePhrase'],
  ],
  prepare({ scan, before, spoken }) {
    const { count } = scan;
    const { words, plain, sentences, capitalized, dated, phrases } = before;
    const sinceComments = since(count, (i) => spoken[i] === 'comments');
    const sinceRelated = since(count, (i) => spoken[i] === 'related');
    const sincePhrase = since(count, (i) => spoken[i] !== null);
    const untilPhrase = since(count, (i) => spoken[count - 1 - i] !== null);
    return (i, out, at) => {
      for (let by = -1; by <= 2; by++) {
        if (by === 0) continue;
        const j = i + by;
        const there = j >= 0 && j < count;
        const own = there ? (scan.words[j] as number) : 0;
        out[at++] = there ? own : -1;
        out[at++] = there ? (scan.ended[j] as number) : -1;
        out[at++] = own === 0 ? 0 : (scan.capitalized[j] as number) / own;
        out[at++] = there ? (scan.plain[j] as number) : -1;
        out[at++] = there ? spokenNumber(spoken[j]) : -2;
      }
      for (let w = 0; w < WINDOWS.length; w++) {
        const by = WINDOWS[w] as number;
        const from = Math.max(0, i - by);
        const to = Math.min(count, i + by + 1);
        out[at++] = sum(words, from, to) / (to - from);
        out[at++] = sum(plain, from, to) / (to - from);
      }
      const from3 = Math.max(0, i - 3);
      const to3 = Math.min(count, i + 4);
      const from8 = Math.max(0, i - 8);
      const to8 = Math.min(count, i + 9);
      out[at++] = sum(sentences, from3, to3);
      out[at++] = sum(sentences, Math.max(0, i - 20), Math.min(count, i + 21));
      const near = sum(words, from3, to3);
      out[at++] = near === 0 ? 0 : sum(capitalized, from3, to3) / near;
      out[at++] = sum(dated, from3, to3);
      out[at++] = sum(phrases, from3, to3);
      out[at++] = sum(dated, from8, to8);
      out[at++] = sum(phrases, from8, to8);
      out[at++] = sum(plain, from3, i);
      out[at++] = sum(plain, i + 1, to3);
      out[at++] = sum(plain, from8, i);
      out[at++] = sum(plain, i + 1, to8);
      out[at++] = sum(sentences, i + 1, to8);
      out[at++] = sinceComments[i] as number;
      out[at++] = sinceRelated[i] as number;
      const phrase = sincePhrase[i] as number;
      out[at++] = phrase;
      out[at++] = untilPhrase[count - 1 - i] as number;
      out[at++] = phrases[i] as number;
      out[at++] = phrase === FAR ? -1 : between(sentences, i - phrase, i + 1);
    };
  },
};

/** The sum over the blocks `[from, to)` that stand on the page. */
function sum(before: Float32Array, from: number, to: number): number {
  return (before[to] as number) - (before[from] as number);
}

/** Blocks since the last one that fits, 0 on it; `FAR` before the first. */
export function since(count: number, fits: (block: number) => boolean): Float32Array {
  const out = new Float32Array(count);
  let last = -FAR;
  for (let i = 0; i < count; i++) {
    if (fits(i)) last = i;
    out[i] = Math.min(FAR, i - last);
  }
  return out;
}

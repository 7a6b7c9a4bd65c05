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
    const sinceComments = since(count, (i) => spoken[i] === 'comments');
    const sinceRelated = since(count, (i) => spoken[i] === 'related');
    const sincePhrase = since(count, (i) => spoken[i] !== null);
    const untilPhrase = since(count, (i) => spoken[count - 1 - i] !== null);
    return (i, out, at) => {
      for (let by = -1; by <= 2; by++) {
        if (by === 0) continue;
        const j = i + by;
        const there = j >= 0 && j < count;
        const words = there ? (scan.words[j] as number) : 0;
        out[at++] = there ? words : -1;
        out[at++] = there ? (scan.ended[j] as number) : -1;
        out[at++] = words === 0 ? 0 : (scan.capitalized[j] as number) / words;
        out[at++] = there ? (scan.plain[j] as number) : -1;
        out[at++] = there ? spokenNumber(spoken[j]) : -2;
      }
      for (let w = 0; w < WINDOWS.length; w++) {
        const by = WINDOWS[w] as number;
        const size = Math.min(count, i + by + 1) - Math.max(0, i - by);
        out[at++] = between(before.words, i - by, i + by + 1) / size;
        out[at++] = between(before.plain, i - by, i + by + 1) / size;
      }
      out[at++] = between(before.sentences, i - 3, i + 4);
      out[at++] = between(before.sentences, i - 20, i + 21);
      const near = between(before.words, i - 3, i + 4);
      out[at++] = near === 0 ? 0 : between(before.capitalized, i - 3, i + 4) / near;
      out[at++] = between(before.dated, i - 3, i + 4);
      out[at++] = between(before.phrases, i - 3, i + 4);
      out[at++] = between(before.dated, i - 8, i + 9);
      out[at++] = between(before.phrases, i - 8, i + 9);
      out[at++] = between(before.plain, i - 3, i);
      out[at++] = between(before.plain, i + 1, i + 4);
      out[at++] = between(before.plain, i - 8, i);
      out[at++] = between(before.plain, i + 1, i + 9);
      out[at++] = between(before.sentences, i + 1, i + 9);
      out[at++] = sinceComments[i] as number;
      out[at++] = sinceRelated[i] as number;
      const phrase = sincePhrase[i] as number;
      out[at++] = phrase;
      out[at++] = untilPhrase[count - 1 - i] as number;
      out[at++] = before.phrases[i] as number;
      out[at++] = phrase === FAR ? -1 : between(before.sentences, i - phrase, i + 1);
    };
  },
};

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

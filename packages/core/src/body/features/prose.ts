import type { Tree } from '../../input/tree.ts';
import { between, type Context } from './context.ts';
import { FAR, type Family } from './family.ts';
import { Numbering } from './numbering.ts';
import { hashWords } from './scan.ts';
import { findTitle, shapesOf } from './shapes.ts';
import { since } from './surroundings.ts';
import { threadOf } from './thread.ts';

/** Where the block stands to the page's prose: runs of sentence lines, the best run, its words, repeats. */
export const prose: Family = {
  names: (
    'inRun runDistance runPlace runWords runLines sinceSentence untilSentence stretchLines stretchWords wordsSinceSentence ' +
    'firstLongDistance lastLongDistance sharedWithRun rareShared headShare backShare frontShare shapeNear shapePeriods ' +
    'sinceLikelyTitle wordsSinceLikelyTitle copies copiesBefore titleShare pageLines pageWords ' +
    'pageSentences pageMeanWords pageSentenceWords runShare runStart pagePhrases pageDated'
  ).split(' '),
  prepare(context) {
    const { scan, run, before } = context;
    const { count } = scan;
    const sinceSentence = since(count, (i) => scan.sentence[i] === 1);
    const untilSentence = since(count, (i) => scan.sentence[count - 1 - i] === 1);
    const stretch = stretches(context);
    const { tree } = context.page;
    const thread = threadOf(scan, context.vocabulary, run, tree === null ? [] : titleHashes(tree));
    const shape = shapesOf(scan);
    const likelyTitle = findTitle(scan, run, thread.all);
    const copies = countCopies(scan.hash);
    let firstLong = -1;
    let lastLong = -1;
    for (let i = 0; i < count; i++) {
      if (scan.sentence[i] === 0 || (scan.words[i] as number) < 25) continue;
      if (firstLong < 0) firstLong = i;
      lastLong = i;
    }
    const total = Math.max(1, scan.totalWords);
    const runWords = between(before.words, run.start, run.end);
    const sentences = before.sentences[count] as number;
    let sentenceWords = 0;
    for (let i = 0; i < count; i++) if (scan.sentence[i] === 1) sentenceWords += scan.words[i] as number;
    return (i, out, at) => {
      const inside = i >= run.start && i < run.end;
      out[at++] = inside ? 1 : 0;
      out[at++] = inside ? 0 : i < run.start ? i - run.start : i - run.end + 1;
      out[at++] = (i - run.start) / Math.max(1, run.end - run.start);
      out[at++] = runWords;
      out[at++] = run.end - run.start;
      const back = sinceSentence[i] as number;
      out[at++] = back;
      out[at++] = untilSentence[count - 1 - i] as number;
      out[at++] = stretch.lines[i] as number;
      out[at++] = stretch.words[i] as number;
      out[at++] = back === FAR ? -1 : between(before.words, i - back + 1, i);
      out[at++] = firstLong < 0 ? -FAR : i - firstLong;
      out[at++] = lastLong < 0 ? -FAR : i - lastLong;
      out[at++] = thread.all[i] as number;
      out[at++] = thread.rare[i] as number;
      out[at++] = thread.head[i] as number;
      out[at++] = thread.back[i] as number;
      out[at++] = thread.front[i] as number;
      out[at++] = shape.near[i] as number;
      out[at++] = shape.periods[i] as number;
      out[at++] = likelyTitle < 0 ? -FAR : i - likelyTitle;
      out[at++] = i < likelyTitle || likelyTitle < 0 ? -1 : between(before.words, likelyTitle, i);
      out[at++] = copies.all[i] as number;
      out[at++] = copies.before[i] as number;
      out[at++] = thread.title[i] as number;
      out[at++] = count;
      out[at++] = total;
      out[at++] = sentences;
      out[at++] = total / count;
      out[at++] = sentenceWords / total;
      out[at++] = runWords / total;
      out[at++] = run.start / count;
      out[at++] = (before.phrases[count] as number) / count;
      out[at++] = (before.dated[count] as number) / count;
    };
  },
};

/** Unbroken runs of sentence lines: how long the one around each block is; 0 outside. */
function stretches({ scan }: Context): { lines: Float32Array; words: Float32Array } {
  const lines = new Float32Array(scan.count);
  const words = new Float32Array(scan.count);
  let i = 0;
  while (i < scan.count) {
    let end = i;
    let sum = 0;
    while (end < scan.count && scan.sentence[end] === 1) sum += scan.words[end++] as number;
    for (let j = i; j < end; j++) {
      lines[j] = end - i;
      words[j] = sum;
    }
    i = Math.max(end, i + 1);
  }
  return { lines, words };
}

function countCopies(hash: Int32Array): { all: Float32Array; before: Float32Array } {
  const seen = new Numbering(hash.length);
  const text = new Int32Array(hash.length);
  const times = new Int32Array(hash.length);
  seen.addAll(hash, hash.length, text, times);
  const before = new Float32Array(hash.length);
  const all = new Float32Array(hash.length);
  const met = new Int32Array(seen.size);
  for (let i = 0; i < hash.length; i++) {
    const own = text[i] as number;
    before[i] = met[own] as number;
    met[own] = (met[own] as number) + 1;
    all[i] = times[own] as number;
  }
  return { all, before };
}

/** The words of the page's `title`, at most 300 characters of it. */
function titleHashes(tree: Tree): number[] {
  const element = tree.byName('title')[0];
  return element === undefined ? [] : hashWords(tree.textOf(element, 300));
}

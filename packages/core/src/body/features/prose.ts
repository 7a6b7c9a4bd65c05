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
    const shared = sharedWords(context);
    const thread = threadOf(scan, context.vocabulary, run);
    const shape = shapesOf(scan);
    const likelyTitle = findTitle(scan, run, shared.all);
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
      out[at++] = shared.all[i] as number;
      out[at++] = shared.rare[i] as number;
      out[at++] = thread.head[i] as number;
      out[at++] = thread.back[i] as number;
      out[at++] = thread.front[i] as number;
      out[at++] = shape.near[i] as number;
      out[at++] = shape.periods[i] as number;
      out[at++] = likelyTitle < 0 ? -FAR : i - likelyTitle;
      out[at++] = i < likelyTitle || likelyTitle < 0 ? -1 : between(before.words, likelyTitle, i);
      out[at++] = copies.all[i] as number;
      out[at++] = copies.before[i] as number;
      out[at++] = shared.title[i] as number;
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

/** A word that stands at most this often in the page is rare. */
const RARE = 6;

interface Shared {
  all: Float32Array;
  rare: Float32Array;
  title: Float32Array;
}

/**
 * Shares of each block's words: those that the best run uses too (elsewhere than here), those of them that are rare, and
 * those of the page's title (of a text: its first line before the run).
 */
function sharedWords({ page, scan, run, vocabulary }: Context): Shared {
  const { wordStart, count } = scan;
  const { ids, numbering, counts } = vocabulary;
  const inRun = new Int32Array(numbering.size);
  const runTo = wordStart[run.end] as number;
  for (let at = wordStart[run.start] as number; at < runTo; at++) {
    const id = ids[at] as number;
    inRun[id] = (inRun[id] as number) + 1;
  }
  const inTitle = new Uint8Array(numbering.size);
  for (const hash of page.tree === null ? [] : titleHashes(page.tree)) {
    const id = numbering.find(hash);
    if (id >= 0) inTitle[id] = 1;
  }
  const all = new Float32Array(count);
  const rare = new Float32Array(count);
  const title = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const from = wordStart[i] as number;
    const to = wordStart[i + 1] as number;
    if (from === to) continue;
    const own = i >= run.start && i < run.end ? 1 : 0;
    let shared = 0;
    let few = 0;
    let fewShared = 0;
    let titled = 0;
    for (let at = from; at < to; at++) {
      const id = ids[at] as number;
      const hit = (inRun[id] as number) > own;
      if (hit) shared++;
      if ((counts[id] as number) <= RARE) {
        few++;
        if (hit) fewShared++;
      }
      if (inTitle[id] === 1) titled++;
    }
    all[i] = shared / (to - from);
    rare[i] = few === 0 ? 0.5 : fewShared / few;
    title[i] = titled / (to - from);
  }
  return { all, rare, title };
}

function countCopies(hash: Int32Array): { all: Float32Array; before: Float32Array } {
  const seen = new Numbering(hash.length);
  const times = new Int32Array(hash.length);
  const before = new Float32Array(hash.length);
  const all = new Float32Array(hash.length);
  for (let i = 0; i < hash.length; i++) {
    const text = seen.add(hash[i] as number);
    before[i] = times[text] as number;
    times[text] = (times[text] as number) + 1;
  }
  for (let i = 0; i < hash.length; i++) all[i] = times[seen.find(hash[i] as number)] as number;
  return { all, before };
}

/** The words of the page's `title`, at most 300 characters of it. */
function titleHashes(tree: Tree): number[] {
  const element = tree.byName('title')[0];
  return element === undefined ? [] : hashWords(tree.textOf(element, 300));
}

import { tagNumber } from '../../input/html/tags.ts';
import { between, type Context } from './context.ts';
import { FAR, type Family } from './family.ts';
import { spokenNumber } from './own.ts';

const LEVELS: ReadonlyMap<number, number> = new Map([1, 2, 3, 4, 5, 6].map((level) => [tagNumber(`h${level}`), level]));

/** The headings before the block, the headline among them, and what has passed since: signals of the story's own end. */
export const headings: Family = {
  names: (
    'ownLevel sinceHeading headingLevel wordsSinceHeading headingLinked headingWords headingSpoken untilHeading ' +
    'sinceTitle wordsSinceTitle titles headingsSinceTitle linkedSinceTitle datedSinceTitle phrasesSinceTitle ' +
    'sentencesSinceTitle sectionWords sectionLinked'
  ).split(' '),
  prepare(context) {
    const { scan, before, spoken } = context;
    const { count } = scan;
    const level = levelsOf(context);
    const last = new Int32Array(count);
    const next = new Int32Array(count);
    const title = new Int32Array(count);
    const seen = new Float32Array(count + 1);
    const linkedSeen = new Float32Array(count + 1);
    let heading = -1;
    let story = -1;
    let titles = 0;
    for (let i = 0; i < count; i++) {
      const own = level[i] as number;
      seen[i + 1] = (seen[i] as number) + (own > 0 ? 1 : 0);
      linkedSeen[i + 1] = (linkedSeen[i] as number) + (own > 0 && (scan.linked[i] as number) > 0.5 ? 1 : 0);
      if (own > 0) heading = i;
      if (own === 1) {
        titles++;
        if (story < 0 || (scan.linked[i] as number) < 0.5) story = i;
      }
      last[i] = heading;
      title[i] = story;
    }
    let following = count;
    for (let i = count - 1; i >= 0; i--) {
      next[i] = following;
      if ((level[i] as number) > 0) following = i;
    }
    return (i, out, at) => {
      const h = last[i] as number;
      const t = title[i] as number;
      const end = next[i] as number;
      out[at++] = level[i] as number;
      out[at++] = h < 0 ? FAR : i - h;
      out[at++] = h < 0 ? -1 : (level[h] as number);
      out[at++] = h < 0 ? -1 : between(before.words, h + 1, i);
      out[at++] = h < 0 ? -1 : (scan.linked[h] as number);
      out[at++] = h < 0 ? -1 : (scan.words[h] as number);
      out[at++] = h < 0 ? -2 : spokenNumber(spoken[h]);
      out[at++] = Math.min(FAR, end - i);
      out[at++] = t < 0 ? -1 : i - t;
      out[at++] = t < 0 ? -1 : between(before.words, t, i);
      out[at++] = titles;
      out[at++] = t < 0 ? -1 : between(seen, t + 1, i + 1);
      out[at++] = t < 0 ? -1 : between(linkedSeen, t + 1, i + 1);
      out[at++] = t < 0 ? -1 : between(before.dated, t, i + 1);
      out[at++] = t < 0 ? -1 : between(before.phrases, t, i + 1);
      out[at++] = t < 0 ? -1 : between(before.sentences, t, i + 1);
      const from = Math.max(0, h);
      const words = between(before.words, from, end);
      out[at++] = words;
      out[at++] = words === 0 ? 0 : 1 - between(before.plain, from, end) / words;
    };
  },
};

/** Heading level of each block, 0 for none: its own element or one of the two above. */
function levelsOf({ around, scan }: Context): Uint8Array {
  const levels = new Uint8Array(scan.count);
  if (around === null) return levels;
  const { tree, skeleton } = around;
  for (let i = 0; i < scan.count; i++) {
    let node = skeleton.nodeOf[i] as number;
    for (let step = 0; step < 3 && node > 0; step++) {
      const level = LEVELS.get(tree.tag[skeleton.element[node] as number] as number);
      if (level !== undefined) {
        levels[i] = level;
        break;
      }
      node = skeleton.parent[node] as number;
    }
  }
  return levels;
}

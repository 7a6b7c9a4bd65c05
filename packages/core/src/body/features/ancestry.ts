import { tagNumber } from '../../input/html/tags.ts';
import type { Around } from './context.ts';
import type { Family } from './family.ts';
import { MARK_KINDS, MOST_MARKED } from './marks.ts';

/** Steps further up than this are all the same; absent is one more. */
const HIGHEST = 40;
const ARTICLE = tagNumber('article');

/** Steps up to the nearest element of each kind: tags, roles, `itemprop`, class and id stems; and which `article` it is. */
export const ancestry: Family = {
  names: [
    ...Array.from({ length: MARK_KINDS }, (_, kind) => `up:${kind}`),
    ...['articleNumber', 'articles', 'articleWords', 'articleHasBest', 'articleBlocks', 'articleLikes'],
  ],
  prepare({ around, scan }) {
    if (around === null) return () => {};
    const { skeleton, marks } = around;
    const steps = new Uint8Array(MARK_KINDS);
    let filled = -2;
    const articles = articlesOf(around);
    const total = Math.max(1, scan.totalWords);
    return (i, out, at) => {
      const node = skeleton.nodeOf[i] as number;
      if (node !== filled) {
        steps.fill(HIGHEST + 1);
        const depth = skeleton.depth[node] as number;
        let marked = marks.nearest[node] as number;
        for (let visited = 0; visited < MOST_MARKED && marked > 0; visited++) {
          const up = Math.min(HIGHEST, depth - (skeleton.depth[marked] as number));
          const end = marks.first[marked + 1] as number;
          for (let k = marks.first[marked] as number; k < end; k++) {
            const kind = marks.kinds[k] as number;
            if ((steps[kind] as number) > up) steps[kind] = up;
          }
          marked = marks.nearest[skeleton.parent[marked] as number] as number;
        }
        filled = node;
      }
      out.set(steps, at);
      at += MARK_KINDS;
      const article = articles.nearest[node] as number;
      out[at++] = article < 0 ? -1 : (articles.number[article] as number);
      out[at++] = articles.count;
      out[at++] = article < 0 ? -1 : (skeleton.words[article] as number) / total;
      out[at++] = article < 0 ? -1 : (articles.hasBest[article] as number);
      out[at++] = article < 0 ? -1 : (skeleton.blocks[article] as number);
      out[at++] = article < 0 ? -1 : (articles.likes.get(marks.likeness[article] as number) ?? 0);
    };
  },
};

/** The `article` elements that hold text: the nearest of each node, their order, how many look alike. */
function articlesOf({ tree, skeleton, marks, containers }: Around) {
  const nearest = new Int32Array(skeleton.size).fill(-1);
  const number = new Int32Array(skeleton.size);
  const hasBest = new Uint8Array(skeleton.size);
  const likes = new Map<number, number>();
  let count = 0;
  for (let node = 1; node < skeleton.size; node++) {
    if (tree.tag[skeleton.element[node] as number] === ARTICLE) {
      nearest[node] = node;
      number[node] = count++;
      const alike = marks.likeness[node] as number;
      likes.set(alike, (likes.get(alike) ?? 0) + 1);
    } else nearest[node] = nearest[skeleton.parent[node] as number] as number;
  }
  for (let node = containers.best; node > 0; node = skeleton.parent[node] as number) hasBest[node] = 1;
  return { nearest, number, hasBest, likes, count };
}

import type { Around, Context } from './context.ts';
import { FAR, type Family } from './family.ts';
import { linkDensity, type Skeleton } from './skeleton.ts';

/** Levels whose sums are features: parent, grandparent … */
const LEVELS = [1, 2, 3, 5] as const;
const HIGHEST = 5;

/** The elements above the block: their container scores, densities and sums, and the way to the best container. */
export const containing: Family = {
  names: [
    ...LEVELS.flatMap((level) =>
      ['score', 'linkDensity', 'words', 'blocks', 'proseShare', 'sentences', 'wordShare'].map((n) => `${n}^${level}`),
    ),
    ...['score^4', 'linkDensity^0', 'likeSiblings^0', 'likeSiblings^1'],
    ...['bestScore', 'inBest', 'stepsToBest', 'stepsFromBest', 'beforeBest', 'afterBest', 'bestWords', 'bestDensity'],
    ...['secondBest', 'stepsToProse', 'stepsFromProse', 'stepsToTitle', 'stepsFromTitle', 'depth'],
    ...['tag', 'parentTag', 'firstTag', 'links', 'linked@-1', 'linked@1', 'alike@-1', 'alike@1'],
  ],
  prepare(context) {
    const { around, scan, blocks } = context;
    if (around === null) return () => {};
    const { tree, skeleton, containers, marks, siblings } = around;
    const total = Math.max(1, scan.totalWords);
    const best = Math.max(1e-6, containers.bestScore);
    const toBest = wayTo(skeleton, containers.best);
    const toProse = wayTo(skeleton, firstProse(context, around));
    const toTitle = wayTo(skeleton, titleNode(context, around));
    const first = skeleton.firstBlock[containers.best] as number;
    const end = skeleton.endBlock[containers.best] as number;
    const bestWords = (skeleton.words[containers.best] as number) / total;
    const bestDensity = linkDensity(skeleton, containers.best);
    return (i, out, at) => {
      const own = skeleton.nodeOf[i] as number;
      let node = own;
      let highest = (containers.score[own] as number) / best;
      let fourth = 0;
      let place = 0;
      for (let level = 1; level <= HIGHEST; level++) {
        node = Math.max(0, skeleton.parent[node] as number);
        const score = (containers.score[node] as number) / best;
        if (level < HIGHEST) highest = Math.max(highest, score);
        if (level === 4) fourth = score;
        if (level !== LEVELS[place]) continue;
        place++;
        const words = skeleton.words[node] as number;
        out[at++] = score;
        out[at++] = linkDensity(skeleton, node);
        out[at++] = words;
        out[at++] = skeleton.blocks[node] as number;
        out[at++] = words === 0 ? 0 : (skeleton.proseWords[node] as number) / words;
        out[at++] = skeleton.sentences[node] as number;
        out[at++] = words / total;
      }
      const parent = Math.max(0, skeleton.parent[own] as number);
      out[at++] = fourth;
      out[at++] = linkDensity(skeleton, own);
      out[at++] = siblings[own] as number;
      out[at++] = siblings[parent] as number;
      out[at++] = highest;
      out[at++] = i >= first && i < end ? 1 : 0;
      out[at++] = toBest.up[own] as number;
      out[at++] = toBest.down[own] as number;
      out[at++] = i < first ? first - i : 0;
      out[at++] = i >= end ? i - end + 1 : 0;
      out[at++] = bestWords;
      out[at++] = bestDensity;
      out[at++] = containers.secondScore / best;
      out[at++] = toProse.up[own] as number;
      out[at++] = toProse.down[own] as number;
      out[at++] = toTitle.up[own] as number;
      out[at++] = toTitle.down[own] as number;
      out[at++] = skeleton.depth[own] as number;
      const block = blocks[i];
      const before = skeleton.nodeOf[i - 1] ?? -1;
      const after = skeleton.nodeOf[i + 1] ?? -1;
      const likeness = marks.likeness[own] as number;
      out[at++] = tree.tag[skeleton.element[own] as number] as number;
      out[at++] = tree.tag[skeleton.element[parent] as number] as number;
      out[at++] = block === undefined ? 0 : (tree.tag[Math.max(0, block.firstElement)] as number);
      out[at++] = block === undefined ? 0 : block.links;
      out[at++] = scan.linked[i - 1] ?? -1;
      out[at++] = scan.linked[i + 1] ?? -1;
      out[at++] = before >= 0 && marks.likeness[before] === likeness ? 1 : 0;
      out[at++] = after >= 0 && marks.likeness[after] === likeness ? 1 : 0;
    };
  },
};

/** Steps from each node up to its common ancestor with a target, and from there down to the target. */
function wayTo(skeleton: Skeleton, target: number): { up: Float32Array; down: Float32Array } {
  const up = new Float32Array(skeleton.size).fill(FAR);
  const down = new Float32Array(skeleton.size).fill(FAR);
  if (target < 0) return { up, down };
  for (let node = target, steps = 0; node >= 0; node = skeleton.parent[node] as number, steps++) {
    up[node] = 0;
    down[node] = steps;
  }
  for (let node = 1; node < skeleton.size; node++) {
    if (up[node] !== FAR) continue;
    const parent = skeleton.parent[node] as number;
    up[node] = (up[parent] as number) + 1;
    down[node] = down[parent] as number;
  }
  return { up, down };
}

/** The node of the first long paragraph of the best run. */
function firstProse({ scan, run }: Context, { skeleton }: Around): number {
  for (let i = run.start; i < run.end; i++) {
    if (scan.sentence[i] === 1 && (scan.words[i] as number) >= 25) return skeleton.nodeOf[i] as number;
  }
  return run.end > run.start ? (skeleton.nodeOf[run.start] as number) : -1;
}

/** The node of the first `h1` that holds text. */
function titleNode({ scan }: Context, { tree, skeleton }: Around): number {
  const h1 = tree.names.indexOf('h1');
  for (let i = 0; i < scan.count; i++) {
    const node = skeleton.nodeOf[i] as number;
    if (tree.tag[skeleton.element[node] as number] === h1) return node;
  }
  return -1;
}

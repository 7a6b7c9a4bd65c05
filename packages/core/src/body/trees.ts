import { DigitReader, digitAt } from '../digits.ts';

/**
 * Gradient-boosted trees as flat arrays: every node of every tree one after the other, in preorder, so that a node's left
 * child is the next one. A row goes left where its value is at most the threshold; a leaf has its value there.
 */
export interface Trees {
  roots: Int32Array;
  /** `feature | right child << FEATURE_BITS`; −1 for a leaf. */
  split: Int32Array;
  threshold: Float32Array;
  /** What all rows begin with. */
  base: number;
  /** After these many trees a row may be given up as hopeless or taken as certain. */
  stages: readonly Stage[];
}

/** A row whose sum is at most `low` or at least `high` after so many trees is settled: it gets the sum such rows end at. */
export interface Stage {
  trees: number;
  low: number;
  high: number;
  /** The log-odds of rows settled low, and of those settled high. */
  below: number;
  above: number;
}

const FEATURE_BITS = 10;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** The sum of the trees for the row that begins at `at`: the log-odds. */
export function sumTrees({ roots, split, threshold, base }: Trees, rows: Float32Array, at: number): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    let code = split[node] as number;
    while (code >= 0) {
      const value = rows[at + (code & FEATURE_MASK)] as number;
      node = value <= (threshold[node] as number) ? node + 1 : code >> FEATURE_BITS;
      code = split[node] as number;
    }
    sum += threshold[node] as number;
  }
  return sum;
}

/**
 * The sums of the first `count` rows of a matrix, into `sums`. Rows are taken through the trees stage by stage; those that a
 * stage settles are not taken further.
 */
export function sumRows(trees: Trees, rows: Float32Array, width: number, count: number, sums: Float64Array): void {
  const { roots, split, threshold } = trees;
  const open = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    open[row] = row;
    sums[row] = trees.base;
  }
  let left = count;
  let from = 0;
  for (let stage = 0; stage <= trees.stages.length; stage++) {
    const { trees: to, low, high, below, above } = trees.stages[stage] ?? LAST;
    const end = Math.min(to, roots.length);
    let still = 0;
    for (let o = 0; o < left; o++) {
      const row = open[o] as number;
      const at = row * width;
      let sum = sums[row] as number;
      for (let tree = from; tree < end; tree++) {
        let node = roots[tree] as number;
        let code = split[node] as number;
        while (code >= 0) {
          const value = rows[at + (code & FEATURE_MASK)] as number;
          node = value <= (threshold[node] as number) ? node + 1 : code >> FEATURE_BITS;
          code = split[node] as number;
        }
        sum += threshold[node] as number;
      }
      if (sum > low && sum < high) {
        sums[row] = sum;
        open[still++] = row;
      } else sums[row] = sum <= low ? below : above;
    }
    left = still;
    from = end;
  }
}

const LAST: Stage = {
  trees: Number.POSITIVE_INFINITY,
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  below: 0,
  above: 0,
};

/** The logistic function. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/**
 * One model out of the trees that several share and those of one of them, which come after the shared ones. Base and stages are
 * the branch's own: its stages count the shared trees too.
 */
export function joinTrees(shared: Trees, branch: Trees): Trees {
  const first = shared.split.length;
  const split = new Int32Array(first + branch.split.length);
  const threshold = new Float32Array(split.length);
  const roots = new Int32Array(shared.roots.length + branch.roots.length);
  split.set(shared.split);
  threshold.set(shared.threshold);
  threshold.set(branch.threshold, first);
  roots.set(shared.roots);
  for (let i = 0; i < branch.split.length; i++) {
    const code = branch.split[i] as number;
    split[first + i] = code < 0 ? code : code + (first << FEATURE_BITS);
  }
  for (let i = 0; i < branch.roots.length; i++) roots[shared.roots.length + i] = (branch.roots[i] as number) + first;
  return { roots, split, threshold, base: branch.base, stages: branch.stages };
}

/**
 * Reads models as the trainer packs them (`DigitReader`'s digits): the features that any of them asks for (2 digits: how many;
 * each its place in a row in 2, the number of its cuts in 1, its cuts as short floats), the number of models (1), then of each
 * base (float), the stages (1: how many; each trees in 2, low, high, below and above as floats), the unit of leaf values
 * (float), the number of trees (2), of nodes (4) and of the digits that their features take (4). All trees' nodes follow in
 * preorder, what is alike together: of each node the feature's number + 1 (a digit; from 63 on 63 and the rest), 0 for a leaf; of
 * each split the cut's number (1); of each leaf the root of its value in units, 32 more (1): late trees' values are small, and
 * squares stand closer there.
 *
 * @returns of each model what reads its trees: a page needs some of a forest's models, and only those are read
 */
export function readForest(packed: string): (() => Trees)[] {
  const from = new DigitReader(packed);
  const places: number[] = [];
  const cuts: Float32Array[] = [];
  for (let left = from.whole(2); left > 0; left--) {
    places.push(from.whole(2));
    cuts.push(from.shortFloats(from.digit()));
  }
  return Array.from({ length: from.digit() }, () => readModel(from, places, cuts));
}

/** The first model of a forest. */
export function readTrees(packed: string): Trees {
  return readForest(packed)[0]?.() ?? NO_TREES;
}

/** A model that says nothing. */
export const NO_TREES: Trees = {
  roots: new Int32Array(0),
  split: new Int32Array(0),
  threshold: new Float32Array(0),
  base: 0,
  stages: [],
};

function readModel(from: DigitReader, places: readonly number[], cuts: readonly Float32Array[]): () => Trees {
  const base = from.float();
  const stages = Array.from({ length: from.digit() }, () => ({
    trees: from.whole(2),
    low: from.float(),
    high: from.float(),
    below: from.float(),
    above: from.float(),
  }));
  const unit = from.float();
  const trees = from.whole(2);
  const nodes = from.whole(4);
  const leaves = (nodes + trees) / 2;
  const asked = from.digits(from.whole(4));
  const chosen = from.digits(nodes - leaves);
  const values = from.digits(leaves);
  return () => {
    const roots = new Int32Array(trees);
    const split = new Int32Array(nodes);
    const threshold = new Float32Array(nodes);
    const waiting: number[] = [];
    let next = 0;
    let at = 0;
    let choice = 0;
    let leaf = 0;
    for (let tree = 0; tree < trees; tree++) {
      roots[tree] = next;
      do {
        // Down the left side; the right child of the last node left waiting comes when its left subtree is done.
        const parent = waiting.pop();
        if (parent !== undefined) split[parent] = (split[parent] as number) | (next << FEATURE_BITS);
        for (;;) {
          let number = 0;
          let digit: number;
          do {
            digit = digitAt(asked, at++);
            number += digit;
          } while (digit === LAST_DIGIT && number <= FEATURE_MASK);
          if (number === 0) break;
          split[next] = places[number - 1] as number;
          threshold[next] = (cuts[number - 1] as Float32Array)[digitAt(chosen, choice++)] as number;
          waiting.push(next++);
        }
        split[next] = -1;
        const root = digitAt(values, leaf++) - LEAF_ZERO;
        threshold[next++] = root * Math.abs(root) * unit;
      } while (waiting.length > 0);
    }
    return { roots, split, threshold, base, stages };
  };
}

const LAST_DIGIT = 63;
const LEAF_ZERO = 32;

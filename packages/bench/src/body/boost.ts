/** What the boosting is told. Trees grow leaf by leaf (LightGBM's way) on histograms of binned features. */
export interface BoostOptions {
  trees: number;
  leaves: number;
  rate: number;
  /** Added to each leaf's second derivative. */
  ridge: number;
  /** A leaf's least second derivative. */
  leastHessian: number;
  featureShare: number;
  rowShare: number;
  seed: number;
  /** Trees that are there already: the new ones go on from their sums. */
  after?: Boosted;
  progress?: (tree: number) => void;
}

/** Rows as bins, one feature's column behind the other. */
export interface Binned {
  rows: number;
  features: number;
  bins: Uint8Array;
}

/** One tree over bins: node 0 is the root; a leaf has feature −1. */
export interface BinnedTree {
  feature: number[];
  /** Goes left where the bin is at most this. */
  bin: number[];
  left: number[];
  right: number[];
  value: number[];
}

export interface Boosted {
  base: number;
  trees: BinnedTree[];
  /** Summed split gain by feature. */
  gain: Float64Array;
}

const BINS = 64;

/** Mulberry32: a small deterministic generator of numbers in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Leaf {
  node: number;
  from: number;
  to: number;
  g: number;
  h: number;
  histogram: Float64Array;
  gain: number;
  feature: number;
  bin: number;
  leftG: number;
  leftH: number;
}

/**
 * Boosts trees for the logistic loss.
 *
 * @param target 0 or 1 (or between) for each row
 * @param weight of each row; rows of weight 0 take no part
 * @returns the new trees alone, and the base that they and those they come after start from
 */
export function boost(data: Binned, target: Float32Array, weight: Float32Array, options: BoostOptions): Boosted {
  const { rows, features, bins } = data;
  const random = generator(options.seed);
  let positives = 0;
  let total = 0;
  for (let r = 0; r < rows; r++) {
    positives += (weight[r] as number) * (target[r] as number);
    total += weight[r] as number;
  }
  const base = options.after?.base ?? Math.log(positives / Math.max(1e-9, total - positives));
  const score = new Float32Array(rows).fill(base);
  const g = new Float32Array(rows);
  const h = new Float32Array(rows);
  const gain = new Float64Array(features);
  const used: number[] = [];
  for (let r = 0; r < rows; r++) if ((weight[r] as number) > 0) used.push(r);
  for (const tree of options.after?.trees ?? []) addTree(tree, bins, rows, used, score);
  const trees: BinnedTree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (const r of used) {
      const p = 1 / (1 + Math.exp(-(score[r] as number)));
      g[r] = (p - (target[r] as number)) * (weight[r] as number);
      h[r] = p * (1 - p) * (weight[r] as number);
    }
    const index = Int32Array.from(options.rowShare < 1 ? used.filter(() => random() < options.rowShare) : used);
    const chosen: number[] = [];
    for (let f = 0; f < features; f++) if (random() < options.featureShare) chosen.push(f);
    const tree = grow(data, index, chosen, g, h, options, gain);
    trees.push(tree);
    addTree(tree, bins, rows, used, score);
    options.progress?.(t + 1);
  }
  return { base, trees, gain };
}

function grow(
  data: Binned,
  index: Int32Array,
  chosen: readonly number[],
  g: Float32Array,
  h: Float32Array,
  options: BoostOptions,
  gain: Float64Array,
): BinnedTree {
  const { rows, bins } = data;
  const tree: BinnedTree = { feature: [-1], bin: [0], left: [0], right: [0], value: [0] };
  const scratch = new Int32Array(index.length);
  let sumG = 0;
  let sumH = 0;
  for (const r of index) {
    sumG += g[r] as number;
    sumH += h[r] as number;
  }
  const size = chosen.length * BINS * 2;
  const root: Leaf = leaf(0, 0, index.length, sumG, sumH, new Float64Array(size));
  fill(root, data, index, chosen, g, h);
  search(root, chosen, options);
  const open: Leaf[] = [root];
  let leaves = 1;
  while (leaves < options.leaves) {
    let best = -1;
    for (let i = 0; i < open.length; i++) {
      if ((open[i] as Leaf).gain > 1e-6 && (best < 0 || (open[i] as Leaf).gain > (open[best] as Leaf).gain)) best = i;
    }
    if (best < 0) break;
    const at = open[best] as Leaf;
    const feature = chosen[at.feature] as number;
    gain[feature] = (gain[feature] as number) + at.gain;
    const column = feature * rows;
    let to = at.from;
    let rest = 0;
    for (let i = at.from; i < at.to; i++) {
      const r = index[i] as number;
      if ((bins[column + r] as number) <= at.bin) index[to++] = r;
      else scratch[rest++] = r;
    }
    index.set(scratch.subarray(0, rest), to);
    const left = tree.feature.length;
    for (let side = 0; side < 2; side++) {
      tree.feature.push(-1);
      tree.bin.push(0);
      tree.left.push(0);
      tree.right.push(0);
      tree.value.push(0);
    }
    tree.feature[at.node] = feature;
    tree.bin[at.node] = at.bin;
    tree.left[at.node] = left;
    tree.right[at.node] = left + 1;
    const a = leaf(left, at.from, to, at.leftG, at.leftH, at.histogram);
    const b = leaf(left + 1, to, at.to, at.g - at.leftG, at.h - at.leftH, at.histogram);
    // The smaller side is counted, the other is the parent less it.
    const [small, large] = to - at.from < at.to - to ? [a, b] : [b, a];
    small.histogram = new Float64Array(size);
    fill(small, data, index, chosen, g, h);
    for (let i = 0; i < size; i++) large.histogram[i] = (large.histogram[i] as number) - (small.histogram[i] as number);
    search(a, chosen, options);
    search(b, chosen, options);
    open[best] = a;
    open.push(b);
    leaves++;
  }
  for (const { node, g: sum, h: second } of open) tree.value[node] = (-options.rate * sum) / (second + options.ridge);
  return tree;
}

function leaf(node: number, from: number, to: number, g: number, h: number, histogram: Float64Array): Leaf {
  return { node, from, to, g, h, histogram, gain: 0, feature: -1, bin: 0, leftG: 0, leftH: 0 };
}

function fill(
  into: Leaf,
  data: Binned,
  index: Int32Array,
  chosen: readonly number[],
  g: Float32Array,
  h: Float32Array,
): void {
  const { rows, bins } = data;
  const { histogram, from, to } = into;
  const count = to - from;
  const ownG = new Float32Array(count);
  const ownH = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const r = index[from + i] as number;
    ownG[i] = g[r] as number;
    ownH[i] = h[r] as number;
  }
  for (let c = 0; c < chosen.length; c++) {
    const column = (chosen[c] as number) * rows;
    const place = c * BINS * 2;
    for (let i = 0; i < count; i++) {
      const slot = place + ((bins[column + (index[from + i] as number)] as number) << 1);
      histogram[slot] = (histogram[slot] as number) + (ownG[i] as number);
      histogram[slot + 1] = (histogram[slot + 1] as number) + (ownH[i] as number);
    }
  }
}

function search(at: Leaf, chosen: readonly number[], { ridge, leastHessian }: BoostOptions): void {
  const whole = (at.g * at.g) / (at.h + ridge);
  for (let c = 0; c < chosen.length; c++) {
    let g = 0;
    let h = 0;
    const place = c * BINS * 2;
    for (let bin = 0; bin < BINS - 1; bin++) {
      g += at.histogram[place + bin * 2] as number;
      h += at.histogram[place + bin * 2 + 1] as number;
      if (h < leastHessian) continue;
      const rest = at.h - h;
      if (rest < leastHessian) break;
      const gain = (g * g) / (h + ridge) + ((at.g - g) * (at.g - g)) / (rest + ridge) - whole;
      if (gain <= at.gain) continue;
      at.gain = gain;
      at.feature = c;
      at.bin = bin;
      at.leftG = g;
      at.leftH = h;
    }
  }
}

function addTree(tree: BinnedTree, bins: Uint8Array, rows: number, used: readonly number[], score: Float32Array): void {
  for (const r of used) score[r] = (score[r] as number) + leafValue(tree, bins, rows, r);
}

function leafValue(tree: BinnedTree, bins: Uint8Array, rows: number, row: number): number {
  let node = 0;
  let feature = tree.feature[0] as number;
  while (feature >= 0) {
    const bin = bins[feature * rows + row] as number;
    node = (bin <= (tree.bin[node] as number) ? tree.left[node] : tree.right[node]) as number;
    feature = tree.feature[node] as number;
  }
  return tree.value[node] as number;
}

/** The log-odds of one row, summed up to each of these numbers of trees (ascending). */
export function partialSums(model: Boosted, data: Binned, row: number, stops: readonly number[]): number[] {
  let sum = model.base;
  let tree = 0;
  return stops.map((stop) => {
    for (; tree < Math.min(stop, model.trees.length); tree++) {
      sum += leafValue(model.trees[tree] as BinnedTree, data.bins, data.rows, row);
    }
    return sum;
  });
}

/** The probability of one row. */
export function predict(model: Boosted, data: Binned, row: number): number {
  const [sum] = partialSums(model, data, row, [model.trees.length]);
  return 1 / (1 + Math.exp(-(sum as number)));
}

/** Up to 62 cuts for each feature: quantiles of its distinct values in a sample. A value's bin is the cuts below it. */
export function findCuts(sample: readonly Float32Array[], features: number): Float32Array[] {
  return Array.from({ length: features }, (_, f) => {
    const values = Float32Array.from(sample, (row) => row[f] as number).sort();
    const distinct = values.filter((value, i) => i === 0 || value !== values[i - 1]);
    if (distinct.length <= BINS - 2) return distinct.slice(0, -1);
    const cuts = new Set<number>();
    // Half of the cuts by rank among all rows, half by rank among distinct values: long tails keep some resolution.
    for (let q = 1; q < 38; q++) cuts.add(values[Math.floor((q * values.length) / 38)] as number);
    for (let q = 1; q < 25; q++) cuts.add(distinct[Math.floor((q * distinct.length) / 25)] as number);
    return Float32Array.from(cuts).sort();
  });
}

/** The bin of a value: how many cuts are smaller than it. */
export function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

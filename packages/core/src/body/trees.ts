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
export function sumTrees(trees: Trees, rows: Float32Array, at: number): number {
  return addTrees(trees, rows, at, 0, trees.roots.length, trees.base);
}

function addTrees(
  { roots, split, threshold }: Trees,
  rows: Float32Array,
  at: number,
  from: number,
  to: number,
  start: number,
): number {
  let sum = start;
  for (let tree = from; tree < to; tree++) {
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
  const open = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    open[row] = row;
    sums[row] = trees.base;
  }
  let left = count;
  let from = 0;
  for (let stage = 0; stage <= trees.stages.length; stage++) {
    const { trees: to, low, high, below, above } = trees.stages[stage] ?? LAST;
    const end = Math.min(to, trees.roots.length);
    let still = 0;
    for (let o = 0; o < left; o++) {
      const row = open[o] as number;
      const sum = addTrees(trees, rows, row * width, from, end, sums[row] as number);
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
 * Reads a model as the trainer packs it (base64 of bytes): base (float32), the stages (byte: how many; each trees as uint16,
 * low, high, below and above as float32), the unit of leaf values (float32), the features that are used (uint16: how many;
 * each its place in a row as uint16, the number of its cuts as a byte, its cuts as float32), number of trees (uint16) and of
 * nodes (uint32), then each tree's nodes in preorder: the feature's number among those used + 1 (a byte; from 255 on 255 and the
 * rest), 0 for a leaf; then the cut's number (byte), or the leaf's value in units (int8).
 */
export function readTrees(packed: string): Trees {
  const bytes = fromBase64(packed);
  const view = new DataView(bytes.buffer);
  const base = view.getFloat32(0, true);
  const stages: Stage[] = [];
  let at = 5;
  for (let stage = view.getUint8(4); stage > 0; stage--, at += 18) {
    const float = (place: number) => view.getFloat32(at + 2 + place * 4, true);
    stages.push({ trees: view.getUint16(at, true), low: float(0), high: float(1), below: float(2), above: float(3) });
  }
  const unit = view.getFloat32(at, true);
  const features = view.getUint16(at + 4, true);
  at += 6;
  const places: number[] = [];
  const cuts: Float32Array[] = [];
  for (let f = 0; f < features; f++) {
    places.push(view.getUint16(at, true));
    const own = new Float32Array(view.getUint8(at + 2));
    at += 3;
    for (let i = 0; i < own.length; i++, at += 4) own[i] = view.getFloat32(at, true);
    cuts.push(own);
  }
  const treeCount = view.getUint16(at, true);
  const nodes = view.getUint32(at + 2, true);
  at += 6;
  const roots = new Int32Array(treeCount);
  const split = new Int32Array(nodes);
  const threshold = new Float32Array(nodes);
  let next = 0;
  const waiting: number[] = [];
  const feature = () => {
    const first = bytes[at++] as number;
    return first < LONG_NUMBER ? first : LONG_NUMBER + (bytes[at++] as number);
  };
  for (let tree = 0; tree < treeCount; tree++) {
    roots[tree] = next;
    do {
      // Down the left side; the right child of the last node left waiting comes when its left subtree is done.
      const parent = waiting.pop();
      if (parent !== undefined) split[parent] = (split[parent] as number) | (next << FEATURE_BITS);
      for (let number = feature(); number > 0; number = feature()) {
        split[next] = places[number - 1] as number;
        threshold[next] = (cuts[number - 1] as Float32Array)[bytes[at++] as number] as number;
        waiting.push(next++);
      }
      split[next] = -1;
      threshold[next++] = view.getInt8(at++) * unit;
    } while (waiting.length > 0);
  }
  return { roots, split, threshold, base, stages };
}

/** Numbers of features from this one on take two bytes. */
const LONG_NUMBER = 255;

function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let out = 0;
  for (let at = 0; at < text.length; at++) {
    const value = sextet(text.charCodeAt(at));
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[out++] = (held >> bits) & 0xff;
      held &= (1 << bits) - 1;
    }
  }
  return bytes.slice(0, out);
}

function sextet(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 26;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 52;
  if (code === 0x2b) return 62;
  return code === 0x2f ? 63 : -1;
}

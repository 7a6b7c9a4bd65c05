/**
 * Gradient-boosted trees as flat arrays: every node of every tree one after the other. A node with feature ≥ 0 goes to its
 * left child where the value is at most its threshold; a leaf has feature −1 and its value as the threshold.
 */
export interface Trees {
  roots: Int32Array;
  feature: Int16Array;
  threshold: Float32Array;
  /** The left child; the right one is behind the left subtree. */
  left: Int32Array;
  right: Int32Array;
  /** What all rows begin with. */
  base: number;
}

/** The sum of the trees for the row that begins at `at`: the log-odds. */
export function sumTrees(trees: Trees, rows: Float32Array, at: number): number {
  return addTrees(trees, rows, at, 0, trees.roots.length, trees.base);
}

function addTrees(trees: Trees, rows: Float32Array, at: number, from: number, to: number, start: number): number {
  const { roots, feature, threshold, left, right } = trees;
  let sum = start;
  for (let tree = from; tree < to; tree++) {
    let node = roots[tree] as number;
    let split = feature[node] as number;
    while (split >= 0) {
      node = ((rows[at + split] as number) <= (threshold[node] as number) ? left[node] : right[node]) as number;
      split = feature[node] as number;
    }
    sum += threshold[node] as number;
  }
  return sum;
}

/** After this many trees a row that is this low is given up: the rest cannot lift it into the article. */
const EARLY_TREES = 48;
const HOPELESS = -3.6;

/** The sum of the trees for each row of a matrix. */
export function sumRows(trees: Trees, rows: Float32Array, width: number): Float32Array {
  const count = width === 0 ? 0 : rows.length / width;
  const sums = new Float32Array(count).fill(trees.base);
  const early = Math.min(EARLY_TREES, trees.roots.length);
  for (let row = 0; row < count; row++) {
    let sum = addTrees(trees, rows, row * width, 0, early, trees.base);
    if (sum > HOPELESS) sum = addTrees(trees, rows, row * width, early, trees.roots.length, sum);
    sums[row] = sum;
  }
  return sums;
}

/** The logistic function. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/**
 * Reads a model as the trainer packs it (base64 of bytes): base (float32), number of features n, n × (number of cuts,
 * float32 cuts), number of trees, then each tree's nodes in preorder: a byte or two of feature + 1 (0: a leaf), then the
 * cut's number (byte), or the leaf's value as an int16 of 1/4096.
 */
export function readTrees(packed: string): Trees {
  const bytes = fromBase64(packed);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const base = view.getFloat32(at, true);
  const features = view.getUint16(at + 4, true);
  at += 6;
  const cuts: Float32Array[] = [];
  for (let f = 0; f < features; f++) {
    const own = new Float32Array(view.getUint8(at++));
    for (let i = 0; i < own.length; i++, at += 4) own[i] = view.getFloat32(at, true);
    cuts.push(own);
  }
  const treeCount = view.getUint16(at, true);
  const nodes = view.getUint32(at + 2, true);
  at += 6;
  const trees: Trees = {
    roots: new Int32Array(treeCount),
    feature: new Int16Array(nodes),
    threshold: new Float32Array(nodes),
    left: new Int32Array(nodes),
    right: new Int32Array(nodes),
    base,
  };
  let next = 0;
  const waiting: number[] = [];
  for (let tree = 0; tree < treeCount; tree++) {
    trees.roots[tree] = next;
    waiting.length = 0;
    do {
      const node = next++;
      const parent = waiting.pop();
      // The right child comes when the left subtree is done.
      if (parent !== undefined) trees.right[parent] = node;
      let current = node;
      let split = view.getUint16(at, true);
      at += 2;
      while (split > 0) {
        trees.feature[current] = split - 1;
        trees.threshold[current] = (cuts[split - 1] as Float32Array)[view.getUint8(at++)] as number;
        trees.left[current] = next;
        waiting.push(current);
        current = next++;
        split = view.getUint16(at, true);
        at += 2;
      }
      trees.feature[current] = -1;
      trees.threshold[current] = view.getInt16(at, true) / LEAF_UNITS;
      at += 2;
    } while (waiting.length > 0);
  }
  return trees;
}

/** Leaf values are whole numbers of this part. */
export const LEAF_UNITS = 4096;

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

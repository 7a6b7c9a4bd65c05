import type { Stage } from '../../../core/src/body/trees.ts';
import type { BinnedTree, Boosted } from './boost.ts';

/** A leaf's value is so many units at most, either way. */
const MOST_UNITS = 127;
/** Numbers of features from this one on take two bytes; the reader in core has the same constant. */
const LONG_NUMBER = 255;

/** Packs trees as `readTrees` in core reads them, in base64. */
export function packTrees(model: Boosted, cuts: readonly Float32Array[], stages: readonly Stage[] = []): string {
  const bytes: number[] = [];
  const view = new DataView(new ArrayBuffer(4));
  const float = (x: number) => {
    view.setFloat32(0, x, true);
    for (let i = 0; i < 4; i++) bytes.push(view.getUint8(i));
  };
  const short = (x: number) => bytes.push(x & 0xff, (x >> 8) & 0xff);
  const used = usedFeatures(model);
  const unit = unitOf(model);
  float(model.base);
  bytes.push(stages.length);
  for (const { trees, low, high, below, above } of stages) {
    short(trees);
    for (const sum of [low, high, below, above]) float(sum);
  }
  float(unit);
  short(used.size);
  const numbers = new Map<number, number>();
  for (const [f, bins] of used) {
    numbers.set(f, numbers.size + 1);
    short(f);
    bytes.push(bins.size);
    for (const bin of bins.keys()) float((cuts[f] as Float32Array)[bin] as number);
  }
  short(model.trees.length);
  const nodes = model.trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  short(nodes & 0xffff);
  short(nodes >> 16);
  const write = (tree: BinnedTree, node: number): void => {
    const f = tree.feature[node] as number;
    if (f < 0) {
      bytes.push(0, Math.round((tree.value[node] as number) / unit) & 0xff);
      return;
    }
    const number = numbers.get(f) ?? 0;
    if (number < LONG_NUMBER) bytes.push(number);
    else bytes.push(LONG_NUMBER, number - LONG_NUMBER);
    bytes.push(used.get(f)?.get(tree.bin[node] as number) ?? 0);
    write(tree, tree.left[node] as number);
    write(tree, tree.right[node] as number);
  };
  for (const tree of model.trees) write(tree, 0);
  return Buffer.from(bytes).toString('base64');
}

/** The features a model asks for, the often asked first, each with its cuts in order and their numbers. */
function usedFeatures(model: Boosted): Map<number, Map<number, number>> {
  const bins = new Map<number, Set<number>>();
  const asked = new Map<number, number>();
  for (const tree of model.trees) {
    tree.feature.forEach((f, node) => {
      if (f < 0) return;
      bins.set(f, (bins.get(f) ?? new Set()).add(tree.bin[node] as number));
      asked.set(f, (asked.get(f) ?? 0) + 1);
    });
  }
  const order = [...asked].sort(([f, n], [g, m]) => m - n || f - g);
  return new Map(
    order.map(([f]) => [f, new Map([...(bins.get(f) ?? [])].sort((a, b) => a - b).map((bin, i) => [bin, i]))]),
  );
}

/** The unit that makes the greatest leaf `MOST_UNITS`. */
function unitOf({ trees }: Boosted): number {
  let most = 1e-6;
  for (const { feature, value } of trees) {
    value.forEach((x, node) => {
      if ((feature[node] as number) < 0) most = Math.max(most, Math.abs(x));
    });
  }
  return most / MOST_UNITS;
}

import type { Stage } from '../../../core/src/body/trees.ts';
import type { BinnedTree, Boosted } from './boost.ts';

/** Leaf values are whole numbers of this part; the reader in core has the same constant. */
const LEAF_UNITS = 4096;

/** Packs trees as `readTrees` in core reads them, in base64. */
export function packTrees(model: Boosted, cuts: readonly Float32Array[], stages: readonly Stage[] = []): string {
  const bytes: number[] = [];
  const view = new DataView(new ArrayBuffer(4));
  const float = (x: number) => {
    view.setFloat32(0, x, true);
    for (let i = 0; i < 4; i++) bytes.push(view.getUint8(i));
  };
  const short = (x: number) => bytes.push(x & 0xff, (x >> 8) & 0xff);
  const used = new Map<number, Map<number, number>>();
  for (const tree of model.trees) {
    tree.feature.forEach((f, node) => {
      if (f < 0) return;
      const own = used.get(f) ?? new Map<number, number>();
      own.set(tree.bin[node] as number, 0);
      used.set(f, own);
    });
  }
  float(model.base);
  bytes.push(stages.length);
  for (const { trees, low, high, below, above } of stages) {
    short(trees);
    for (const sum of [low, high, below, above]) float(sum);
  }
  short(cuts.length);
  cuts.forEach((own, f) => {
    const bins = [...(used.get(f)?.keys() ?? [])].sort((a, b) => a - b);
    bytes.push(bins.length);
    bins.forEach((bin, i) => {
      used.get(f)?.set(bin, i);
      float(own[bin] as number);
    });
  });
  short(model.trees.length);
  const nodes = model.trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  short(nodes & 0xffff);
  short(nodes >> 16);
  const write = (tree: BinnedTree, node: number): void => {
    const f = tree.feature[node] as number;
    if (f < 0) {
      short(0);
      short(Math.max(-32768, Math.min(32767, Math.round((tree.value[node] as number) * LEAF_UNITS))) & 0xffff);
      return;
    }
    short(f + 1);
    bytes.push(used.get(f)?.get(tree.bin[node] as number) ?? 0);
    write(tree, tree.left[node] as number);
    write(tree, tree.right[node] as number);
  };
  for (const tree of model.trees) write(tree, 0);
  return Buffer.from(bytes).toString('base64');
}

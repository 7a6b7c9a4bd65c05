import type { Stage } from '../../../core/src/body/trees.ts';
import { DigitWriter } from '../digit-writer.ts';
import type { BinnedTree, Boosted } from './boost.ts';

/** The root of a leaf's value is so many at most, either way. */
const MOST_ROOT = 31;
const LEAF_ZERO = 32;
const LAST_DIGIT = 63;

/** A model and where its rows may be settled early. */
export interface Packable {
  model: Boosted;
  stages: readonly Stage[];
}

/** A feature's number, and the number of each of its cuts. */
interface Used {
  number: number;
  bins: Map<number, number>;
}

/** Packs models over the same features as `readForest` in core reads them. */
export function packForest(models: readonly Packable[], cuts: readonly Float32Array[]): string {
  const out = new DigitWriter();
  const used = usedFeatures(models.map(({ model }) => model));
  out.whole(used.size, 2);
  for (const [f, { bins }] of used) {
    out.whole(f, 2);
    out.whole(bins.size, 1);
    for (const bin of bins.keys()) out.shortFloat((cuts[f] as Float32Array)[bin] as number);
  }
  out.whole(models.length, 1);
  for (const each of models) packModel(each, used, out);
  return out.text;
}

/** Packs one model as `readTrees` in core reads it. */
export function packTrees(model: Boosted, cuts: readonly Float32Array[], stages: readonly Stage[] = []): string {
  return packForest([{ model, stages }], cuts);
}

function packModel({ model, stages }: Packable, used: ReadonlyMap<number, Used>, out: DigitWriter): void {
  out.float(model.base);
  out.whole(stages.length, 1);
  for (const { trees, low, high, below, above } of stages) {
    out.whole(trees, 2);
    for (const sum of [low, high, below, above]) out.float(sum);
  }
  const unit = unitOf(model);
  out.float(unit);
  out.whole(model.trees.length, 2);
  out.whole(
    model.trees.reduce((sum, tree) => sum + tree.feature.length, 0),
    4,
  );
  const [asked, chosen, values] = [new DigitWriter(), new DigitWriter(), new DigitWriter()];
  const write = (tree: BinnedTree, node: number): void => {
    const own = used.get(tree.feature[node] as number);
    if (own === undefined) {
      const value = (tree.value[node] as number) / unit;
      asked.whole(0, 1);
      values.whole(LEAF_ZERO + Math.sign(value) * Math.round(Math.sqrt(Math.abs(value))), 1);
      return;
    }
    let left = own.number;
    for (; left >= LAST_DIGIT; left -= LAST_DIGIT) asked.whole(LAST_DIGIT, 1);
    asked.whole(left, 1);
    chosen.whole(own.bins.get(tree.bin[node] as number) ?? 0, 1);
    write(tree, tree.left[node] as number);
    write(tree, tree.right[node] as number);
  };
  for (const tree of model.trees) write(tree, 0);
  out.whole(asked.text.length, 4);
  for (const part of [asked, chosen, values]) out.append(part);
}

/** The features that models ask for, the often asked first, each with its cuts in order. */
function usedFeatures(models: readonly Boosted[]): Map<number, Used> {
  const bins = new Map<number, Set<number>>();
  const asked = new Map<number, number>();
  for (const tree of models.flatMap(({ trees }) => trees)) {
    tree.feature.forEach((f, node) => {
      if (f < 0) return;
      bins.set(f, (bins.get(f) ?? new Set()).add(tree.bin[node] as number));
      asked.set(f, (asked.get(f) ?? 0) + 1);
    });
  }
  const order = [...asked].sort(([f, n], [g, m]) => m - n || f - g);
  return new Map(
    order.map(([f], place) => [
      f,
      { number: place + 1, bins: new Map([...(bins.get(f) ?? [])].sort((a, b) => a - b).map((bin, i) => [bin, i])) },
    ]),
  );
}

/** The unit that makes the root of the greatest leaf `MOST_ROOT`. */
function unitOf({ trees }: Boosted): number {
  let most = 1e-6;
  for (const { feature, value } of trees) {
    value.forEach((x, node) => {
      if ((feature[node] as number) < 0) most = Math.max(most, Math.abs(x));
    });
  }
  return most / MOST_ROOT ** 2;
}

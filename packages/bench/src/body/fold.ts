import { parentPort, workerData } from 'node:worker_threads';
import { type Binned, type Boosted, type BoostOptions, boost, partialSums } from './boost.ts';

/** A model that begins with trees of all rows and goes on with trees of its own for one kind of pages. */
export interface Branch {
  /** What each row's weight is multiplied by where this branch learns. */
  share: Float32Array;
  /** How many trees a row goes through on it, the shared ones included. */
  trees: number;
}

/** What a worker is given: shared rows, which of them to learn from and which to judge. */
export interface FoldTask {
  name: string;
  rows: number;
  features: number;
  bins: Uint8Array;
  target: Float32Array;
  weight: Float32Array;
  /** Fold of each row. */
  fold: Uint8Array;
  /** The fold left out and judged; −1: learn from all. */
  leftOut: number;
  /** The trees that all branches begin with; without branches there are no others. */
  shared: number;
  branches: readonly Branch[];
  /** The branch that judges each row. */
  branchOf: Uint8Array;
  /** The numbers of trees, the shared ones included, whose sums are told of each judged row. */
  stops: readonly number[];
  options: BoostOptions;
}

/** The trees that all branches share, and each branch's own. */
export interface Forked {
  shared: Boosted;
  branches: Boosted[];
}

/** What a worker gives back: the model of all rows, or the sums of the rows left out. */
export interface Judged {
  model: Forked | null;
  sums: Float32Array;
}

/** The rows that have a weight, side by side: five of six have none, and columns that are read from end to end stay in the cache. */
function withWeight({ rows, features, bins, weight }: FoldTask): Binned & { rowOf: Int32Array } {
  const rowOf = Int32Array.from(weight.keys()).filter((r) => (weight[r] as number) > 0);
  const own = new Uint8Array(rowOf.length * features);
  for (let f = 0; f < features; f++) {
    for (let at = 0; at < rowOf.length; at++)
      own[f * rowOf.length + at] = bins[f * rows + (rowOf[at] as number)] as number;
  }
  return { rows: rowOf.length, features, bins: own, rowOf };
}

if (parentPort !== null) {
  const port = parentPort;
  const task = workerData as FoldTask;
  const { options, leftOut, fold, rows, stops } = task;
  const { rowOf, ...learned } = withWeight(task);
  const target = Float32Array.from(rowOf, (r) => task.target[r] as number);
  const weight = Float32Array.from(rowOf, (r) => (fold[r] === leftOut ? 0 : (task.weight[r] as number)));
  const progress = (part: string) => (tree: number) => {
    if (tree % 60 === 0) port.postMessage({ progress: `${task.name} fold ${leftOut} ${part}: ${tree} trees` });
  };
  const shared = boost(learned, target, weight, { ...options, trees: task.shared, progress: progress('shared') });
  const branches = task.branches.map(({ share, trees }, k) =>
    boost(
      learned,
      target,
      weight.map((w, at) => w * (share[rowOf[at] as number] as number)),
      {
        ...options,
        trees: trees - task.shared,
        seed: options.seed + 1 + k,
        after: shared,
        progress: progress(`branch ${k}`),
      },
    ),
  );
  const whole = (branches.length === 0 ? [null] : branches).map((branch) => ({
    ...shared,
    trees: [...shared.trees, ...(branch?.trees ?? [])],
  }));
  const sums: number[] = [];
  for (let r = 0; r < rows; r++)
    if (fold[r] === leftOut) sums.push(...partialSums(whole[task.branchOf[r] as number] as Boosted, task, r, stops));
  const judged: Judged = { model: leftOut < 0 ? { shared, branches } : null, sums: Float32Array.from(sums) };
  port.postMessage(judged);
}

import { parentPort, workerData } from 'node:worker_threads';
import { type BoostOptions, boost, partialSums } from './boost.ts';

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
  /** The numbers of trees whose sums are told of each judged row. */
  stops: readonly number[];
  options: BoostOptions;
}

if (parentPort !== null) {
  const port = parentPort;
  const task = workerData as FoldTask;
  const weight = task.weight.map((w, r) => (task.fold[r] === task.leftOut ? 0 : w));
  const model = boost(task, task.target, weight, {
    ...task.options,
    progress: (tree) => {
      if (tree % 40 === 0) port.postMessage({ progress: `${task.name} fold ${task.leftOut}: ${tree} trees` });
    },
  });
  const sums: number[] = [];
  for (let r = 0; r < task.rows; r++)
    if (task.fold[r] === task.leftOut) sums.push(...partialSums(model, task, r, task.stops));
  port.postMessage({ model: task.leftOut < 0 ? model : null, sums: Float32Array.from(sums) });
}

import { parentPort, workerData } from 'node:worker_threads';
import { type BoostOptions, boost, predict } from './boost.ts';

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
  const judged: number[] = [];
  for (let r = 0; r < task.rows; r++) if (task.fold[r] === task.leftOut) judged.push(predict(model, task, r));
  port.postMessage({ model: task.leftOut < 0 ? model : null, judged: Float32Array.from(judged) });
}

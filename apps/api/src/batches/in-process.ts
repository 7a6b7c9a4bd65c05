import type { Task, TaskQueue } from './batches.ts';

/** A queue in the same program. */
export interface InProcessQueue extends TaskQueue {
  /** Takes no more out, and waits for what is being worked on. */
  end(): Promise<void>;
}

/**
 * Works on tasks in the same program, a few at a time, in the order they came.
 *
 * @param work called with each task; it must not throw
 * @param atOnce how many are worked on at a time
 */
export function queueInProcess(work: (task: Task) => Promise<void>, atOnce = 2): InProcessQueue {
  const waiting: Task[] = [];
  const underWay = new Set<Promise<void>>();
  let ended = false;
  const next = (): void => {
    while (!ended && underWay.size < atOnce) {
      const task = waiting.shift();
      if (task === undefined) return;
      const running = work(task)
        .catch(() => undefined)
        .then(() => {
          underWay.delete(running);
          next();
        });
      underWay.add(running);
    }
  };
  return {
    async send(tasks) {
      for (const task of tasks) waiting.push(task);
      // Whoever sends is answered first.
      setTimeout(next, 0);
    },
    async end() {
      ended = true;
      await Promise.all(underWay);
    },
  };
}

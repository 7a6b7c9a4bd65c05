import type { Input } from '../contract.ts';
import { errorLine } from '../stream.ts';
import type { Objects } from './objects.ts';

/** One input of a batch, to be worked on. Small enough for any queue: the input itself is kept with the objects. */
export interface Task {
  batch: string;
  at: number;
}

/** Where tasks wait; what takes them out calls `Batches.work`. */
export interface TaskQueue {
  send(tasks: readonly Task[]): Promise<void>;
}

/** How far a batch is. */
export interface Progress {
  id: string;
  state: 'queued' | 'running' | 'done';
  total: number;
  done: number;
  failed: number;
  created: string;
}

/** A batch's input: what `POST /v1/extract` takes, with an id of the caller's. */
export type BatchInput = Input & { id?: string | undefined };

/** Accepted batches, their inputs and their results. */
export interface Batches {
  /** Accepts a batch; once this is answered nothing of it is lost. */
  add(inputs: readonly BatchInput[]): Promise<Progress>;
  progress(id: string): Promise<Progress | null>;
  /** The results in the order of the inputs; null in the place of one that is not there yet. */
  results(id: string): AsyncGenerator<string | null, void, undefined>;
  /** Works on one input. Done twice it gives the same result, as queues may deliver twice. */
  work(task: Task): Promise<void>;
  /** The tasks of all batches that are not done, for a queue that forgot them. */
  unfinished(): Promise<Task[]>;
  /** Takes a batch away with its inputs and results; what is not worked on yet is left undone. False where there is none. */
  remove(id: string): Promise<boolean>;
  /**
   * Takes away batches that were accepted longer ago, and what was never wholly accepted.
   *
   * @param age milliseconds
   * @param most how many in one go
   * @returns how many were taken away
   */
  removeOlder(age: number, most?: number): Promise<number>;
}

interface Manifest {
  total: number;
  created: string;
}

const five = (at: number): string => String(at).padStart(5, '0');
const FAILED = '-failed.json';

/**
 * Batches over an object store and a queue. A result is an object of its own, so that no counter has to be shared: how far
 * a batch is, is how many results there are.
 *
 * @param make turns an input into its record
 * @param now the clock, milliseconds since 1970
 */
export function batchesOver(
  objects: Objects,
  queue: TaskQueue,
  make: (input: BatchInput) => Promise<object>,
  now: () => number = Date.now,
): Batches {
  const manifestOf = async (id: string): Promise<Manifest | null> => {
    const text = await objects.get(`batches/${id}/batch.json`);
    return text === null ? null : (JSON.parse(text) as Manifest);
  };
  const progress = async (id: string): Promise<Progress | null> => {
    const manifest = await manifestOf(id);
    if (manifest === null) return null;
    const names = await objects.list(`batches/${id}/out/`);
    const failed = names.filter((name) => name.endsWith(FAILED)).length;
    const state = names.length >= manifest.total ? 'done' : names.length > 0 ? 'running' : 'queued';
    return { id, state, ...manifest, done: names.length, failed };
  };
  const clear = async (id: string): Promise<void> => {
    // First what makes it a batch: nobody is told about half of one.
    await objects.remove([`batches/${id}/batch.json`]);
    await objects.remove(await objects.list(`batches/${id}/`));
  };
  return {
    async add(inputs) {
      const id = crypto.randomUUID();
      const created = new Date(now()).toISOString();
      // What a server leaves that dies over the next lines is told by it from what is older.
      await objects.put(`batches/${id}/begun.json`, JSON.stringify(created));
      for (const [at, input] of inputs.entries())
        await objects.put(`batches/${id}/in/${five(at)}.json`, JSON.stringify(input));
      const manifest: Manifest = { total: inputs.length, created };
      await objects.put(`batches/${id}/batch.json`, JSON.stringify(manifest));
      await queue.send(inputs.map((_, at) => ({ batch: id, at })));
      return { id, state: inputs.length === 0 ? 'done' : 'queued', ...manifest, done: 0, failed: 0 };
    },
    progress,
    async *results(id) {
      const total = (await manifestOf(id))?.total ?? 0;
      for (let at = 0; at < total; at++) {
        const name = `batches/${id}/out/${five(at)}`;
        yield (await objects.get(`${name}.json`)) ?? (await objects.get(`${name}${FAILED}`));
      }
    },
    async work({ batch, at }) {
      const text = await objects.get(`batches/${batch}/in/${five(at)}.json`);
      if (text === null) return;
      const input = JSON.parse(text) as BatchInput;
      const { id } = input;
      const name = `batches/${batch}/out/${five(at)}`;
      const result = await make(input).then(
        (record) => ({ name: `${name}.json`, said: id === undefined ? record : { id, ...record } }),
        (thrown: unknown) => ({ name: `${name}${FAILED}`, said: errorLine(thrown, id) }),
      );
      await objects.put(result.name, JSON.stringify(result.said));
      // The batch may have been taken away in the meantime.
      if ((await manifestOf(batch)) === null) await objects.remove([result.name]);
    },
    async unfinished() {
      const tasks: Task[] = [];
      for (const id of await objects.folders('batches/')) {
        const total = (await manifestOf(id))?.total ?? 0;
        const done = new Set(
          (await objects.list(`batches/${id}/out/`)).map((path) => path.split('/').at(-1)?.slice(0, 5)),
        );
        for (let at = 0; at < total; at++) if (!done.has(five(at))) tasks.push({ batch: id, at });
      }
      return tasks;
    },
    async remove(id) {
      if ((await manifestOf(id)) === null) return false;
      await clear(id);
      return true;
    },
    async removeOlder(age, most = Number.POSITIVE_INFINITY) {
      let removed = 0;
      for (const id of await objects.folders('batches/')) {
        if (removed >= most) break;
        const begun = await objects.get(`batches/${id}/begun.json`);
        if (now() - Date.parse(begun === null ? '' : (JSON.parse(begun) as string)) <= age) continue;
        await clear(id);
        removed++;
      }
      return removed;
    },
  };
}

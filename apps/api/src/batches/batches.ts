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
  /** Which input each object of inputs begins with; absent in batches of an earlier version, with an object for each input. */
  parts?: number[];
}

/**
 * Inputs kept in one object, and UTF-16 code units of them: a Worker may make so many requests to R2 and no more, and whoever
 * works on one input reads its whole object.
 */
const PART = 100;
const PART_LENGTH = 256 * 1024;

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
    const { total, created } = manifest;
    return { id, state, total, created, done: names.length, failed };
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
      const parts: number[] = [];
      for (const { first, written } of partsOf(inputs)) {
        await objects.put(`batches/${id}/in/${five(first)}.json`, `[${written.join()}]`);
        parts.push(first);
      }
      const total = inputs.length;
      await objects.put(`batches/${id}/batch.json`, JSON.stringify({ total, created, parts } satisfies Manifest));
      await queue.send(inputs.map((_, at) => ({ batch: id, at })));
      return { id, state: total === 0 ? 'done' : 'queued', total, created, done: 0, failed: 0 };
    },
    progress,
    async *results(id) {
      const total = (await manifestOf(id))?.total ?? 0;
      const there = new Set(await objects.list(`batches/${id}/out/`));
      for (let at = 0; at < total; at++) {
        const name = `batches/${id}/out/${five(at)}`;
        const [found] = [`${name}.json`, `${name}${FAILED}`].filter((one) => there.has(one));
        yield found === undefined ? null : await objects.get(found);
      }
    },
    async work({ batch, at }) {
      const manifest = await manifestOf(batch);
      if (manifest === null) return;
      const first = manifest.parts === undefined ? at : (manifest.parts.findLast((start) => start <= at) ?? 0);
      const text = await objects.get(`batches/${batch}/in/${five(first)}.json`);
      if (text === null) return;
      const part = JSON.parse(text) as BatchInput | BatchInput[];
      const input = Array.isArray(part) ? part[at - first] : part;
      if (input === undefined) return;
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

/** Inputs as JSON, as they are kept together. */
function* partsOf(inputs: readonly BatchInput[]): Generator<{ first: number; written: string[] }, void, undefined> {
  let first = 0;
  let written: string[] = [];
  let length = 0;
  for (const [at, input] of inputs.entries()) {
    const one = JSON.stringify(input);
    if (written.length > 0 && (written.length >= PART || length + one.length > PART_LENGTH)) {
      yield { first, written };
      first = at;
      written = [];
      length = 0;
    }
    written.push(one);
    length += one.length;
  }
  if (written.length > 0) yield { first, written };
}

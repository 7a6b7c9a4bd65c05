import { makeFolder } from '@depeche/archive/node';
import type { Fetcher } from '@depeche/intake';
import { recordOf } from '../extraction.ts';
import { type Batches, batchesOver } from './batches.ts';
import { objectsInFolder } from './folder.ts';
import { queueInProcess } from './in-process.ts';
import { objectsInMemory } from './objects.ts';

const HOUR = 60 * 60 * 1000;

/**
 * Batches worked on in the same program. What an earlier run accepted and did not finish is gone on with.
 *
 * @param folder where they are kept; null: in memory
 * @param age how long they are kept, in milliseconds; looked at now and every hour
 * @throws Error for a folder that cannot be made
 */
export async function localBatches(
  folder: string | null,
  fetcher: Fetcher,
  age = Number.POSITIVE_INFINITY,
): Promise<Batches & { end(): Promise<void> }> {
  if (folder !== null) makeFolder(folder);
  const leaving = new AbortController();
  const queue = queueInProcess((task) => batches.work(task));
  const batches = batchesOver(
    folder === null ? objectsInMemory() : objectsInFolder(folder),
    queue,
    ({ id: _id, ...input }) => recordOf(input, fetcher, leaving.signal),
  );
  await batches.removeOlder(age);
  const clearing = setInterval(() => void batches.removeOlder(age).catch(() => 0), HOUR);
  clearing.unref?.();
  await queue.send(await batches.unfinished());
  return {
    ...batches,
    end() {
      clearInterval(clearing);
      return queue.end();
    },
  };
}

import type { Fetcher } from '@depeche/intake';
import { recordOf } from '../extraction.ts';
import { type Batches, batchesOver } from './batches.ts';
import { objectsInFolder } from './folder.ts';
import { queueInProcess } from './in-process.ts';
import { objectsInMemory } from './objects.ts';

/**
 * Batches worked on in the same program. What an earlier run accepted and did not finish is gone on with.
 *
 * @param folder where they are kept; null: in memory
 */
export async function localBatches(
  folder: string | null,
  fetcher: Fetcher,
): Promise<Batches & { end(): Promise<void> }> {
  const leaving = new AbortController();
  const queue = queueInProcess((task) => batches.work(task));
  const batches = batchesOver(
    folder === null ? objectsInMemory() : objectsInFolder(folder),
    queue,
    ({ id: _id, ...input }) => recordOf(input, fetcher, leaving.signal),
  );
  await queue.send(await batches.unfinished());
  return { ...batches, end: () => queue.end() };
}

import type { Running } from '../batch/running.ts';
import type { Library } from '../library/connect.ts';
import { show } from '../screen/show.tsx';
import { App } from './app.tsx';
import { BatchAlone } from './batch-alone.tsx';

/**
 * Shows the library full-screen until it is left. A batch that still runs then is cancelled, and what it has under way
 * finished.
 *
 * @param first a batch to show first
 */
export async function showLibrary(library: Library, first: Running | null = null): Promise<number> {
  const batches: Running[] = first === null ? [] : [first];
  await show((shell) => <App {...shell} library={library} batches={batches} />);
  return first === null ? endAll(batches).then(() => 0) : endAll(batches);
}

/** Shows a batch that writes a file until it is left; what still runs is cancelled then. Status 1 where something failed. */
export async function showBatch(batch: Running, file: string): Promise<number> {
  await show((shell) => <BatchAlone {...shell} batch={batch} file={file} />);
  return endAll([batch]);
}

async function endAll(batches: readonly Running[]): Promise<number> {
  for (const { control } of batches) control.cancel();
  await Promise.all(batches.map(({ ended }) => ended));
  const well = batches.every((batch) => batch.standing().failed === 0 && batch.standing().broken === null);
  return well ? 0 : 1;
}

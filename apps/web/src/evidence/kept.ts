import type { Reading } from '../engine/reading.ts';
import { archive } from '../library/client.ts';
import { type Correction, caseOf, fromPlain, NONE, toPlain } from './correction.ts';

/** The correction that was kept with an archived article; empty where there is none. */
export async function keptCorrection(id: number): Promise<Correction> {
  const { cases } = await archive.corrections(id);
  // A case holds what the bench reads and, as `view`, what this view shows again.
  const { view } = (cases.at(-1) ?? {}) as { view?: unknown };
  return view === undefined ? NONE : fromPlain(view);
}

/** Keeps a correction with its article, in the place of the one before. */
export async function keepCorrection(reading: Reading, id: number, correction: Correction): Promise<void> {
  await archive.correct(id, [{ ...caseOf(reading.record, reading.input, correction), view: toPlain(correction) }]);
}

import type { Reading } from '../engine/reading.ts';
import { archive } from '../library/client.ts';
import { type Correction, caseOf, NONE } from './correction.ts';

/** A case as it is kept with an archived article: what the bench reads, and what this view shows again. */
interface KeptCase {
  view?: { moved?: unknown; fields?: unknown; names?: unknown };
}

/** The correction that was kept with an archived article; empty where there is none. */
export async function keptCorrection(id: number): Promise<Correction> {
  const { cases } = await archive.corrections(id);
  const { view } = (cases.at(-1) ?? {}) as KeptCase;
  if (view === undefined) return NONE;
  return {
    moved: new Set(
      Array.isArray(view.moved) ? view.moved.filter((each): each is string => typeof each === 'string') : [],
    ),
    fields: plain(view.fields) as Correction['fields'],
    names: plain(view.names) as Correction['names'],
  };
}

/** Keeps a correction with its article, in the place of the one before. */
export async function keepCorrection(reading: Reading, id: number, correction: Correction): Promise<void> {
  const view = { moved: [...correction.moved], fields: correction.fields, names: correction.names };
  await archive.correct(id, [{ ...caseOf(reading.record, reading.input, correction), view }]);
}

function plain(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

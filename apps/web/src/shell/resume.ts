import type { ExtractionRecord } from '@depeche/core';
import type { Reading } from '../engine/reading.ts';
import { type Correction, correctionOf, fromPlain, isEmpty, NONE, toPlain } from '../evidence/correction.ts';

const KEY = 'depeche.reading';

/** The open page as this tab remembers it: an article of the archive by its id, any other page whole. */
interface Kept {
  archived?: number;
  reading?: Reading;
  correction?: unknown;
}

/** What was written last. */
let last: { reading: Reading | null; correction: Correction } | null = null;

/**
 * Remembers the open page, with what was corrected of it, for a reload of this tab: in its session storage, which no other
 * tab reads and which ends with it. Where a page is longer than the browser takes, its record is kept without it.
 */
export function remember(reading: Reading | null): void {
  const correction = reading === null ? NONE : correctionOf(reading)[0]();
  // A tab is left often, and a long page takes a while to write.
  if (reading === last?.reading && correction === last.correction) return;
  last = { reading, correction };
  if (reading === null) {
    put(null);
    return;
  }
  const corrected = isEmpty(correction) ? {} : { correction: toPlain(correction) };
  if (reading.archived !== undefined) put({ archived: reading.archived, ...corrected });
  else if (!put({ reading, ...corrected })) put({ reading: { ...reading, input: null, tooLong: true }, ...corrected });
}

function put(kept: Kept | null): boolean {
  try {
    if (kept === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    // Full, or refused: nothing is remembered then, rather than an older page.
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Refused.
    }
    return false;
  }
}

/** What this tab had open before it was loaded again. */
export interface Resumed {
  /** The page, where it could be kept whole. */
  reading: Reading | null;
  /** The archive's id of the article to be asked for again. */
  archived: number | null;
  /** What was corrected of it. */
  correction: Correction | null;
}

/** @returns null where nothing was open */
export function resumed(): Resumed | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null;
    if (kept === null) return null;
    const reading = isReading(kept.reading) ? kept.reading : null;
    const archived = typeof kept.archived === 'number' ? kept.archived : null;
    if (reading === null && archived === null) return null;
    return { reading, archived, correction: kept.correction === undefined ? null : fromPlain(kept.correction) };
  } catch {
    return null;
  }
}

/** Whether what was kept still has the form that this version of the viewer reads. */
function isReading(value: Reading | undefined): value is Reading {
  const record: Partial<ExtractionRecord> | undefined = value?.record;
  return (
    typeof record?.article?.text === 'string' &&
    Array.isArray(record.article.blocks) &&
    Array.isArray(record.article.dropped) &&
    typeof record.input?.kind === 'string' &&
    (value?.input === null || typeof value?.input === 'string')
  );
}

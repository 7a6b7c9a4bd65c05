/** How long batches are kept where nothing else is said, in days. */
const DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/**
 * How long batches are kept, as an operator writes it in `DEPECHE_BATCH_DAYS`.
 *
 * @returns milliseconds; infinite for `0`, which keeps them for ever
 * @throws Error for anything but a number of days
 */
export function batchAge(written: string | undefined): number {
  const days = written === undefined || written === '' ? DAYS : Number(written);
  if (!Number.isFinite(days) || days < 0)
    throw new Error(`DEPECHE_BATCH_DAYS: a number of days was expected, not "${written}"`);
  return days === 0 ? Number.POSITIVE_INFINITY : days * DAY;
}

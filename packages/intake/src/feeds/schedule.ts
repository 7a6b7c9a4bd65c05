const MINUTE = 60_000;

/** How long a feed is left alone where it says nothing, at least and at most; in milliseconds. */
const USUAL = 30 * MINUTE;
const LEAST = 10 * MINUTE;
const MOST = 24 * 60 * MINUTE;

/**
 * When a feed is looked at next: as its publisher asks, within bounds; half as often again after every failure in a row; and
 * never all feeds at once, by up to a fifth earlier or later.
 *
 * @param random 0 to 1
 * @returns milliseconds from now
 */
export function nextLook(
  { wait, failures }: { wait: number | null; failures: number },
  random: () => number = Math.random,
): number {
  const asked = Math.min(MOST, Math.max(LEAST, wait === null ? USUAL : wait * MINUTE));
  const patient = Math.min(MOST, asked * 2 ** Math.min(failures, 10));
  return Math.round(patient * (0.8 + 0.4 * random()));
}

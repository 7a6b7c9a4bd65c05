/** What a batch shows of itself while it runs. */
export interface Progress {
  step(): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/** How often the line is drawn, in milliseconds. */
const EVERY = 200;

/**
 * A line on standard error with the count, the rate and the time left.
 *
 * @param total how many there will be, null where nobody knows; the line begins without it
 * @param before how many an earlier run had done
 * @param wanted false: nothing is shown, as where standard error is no terminal
 */
export function progressLine(total: Promise<number | null>, before: number, wanted: boolean): Progress {
  if (!wanted || process.stderr.isTTY !== true) return { step: () => undefined, clear: () => undefined };
  const start = performance.now();
  let known: number | null = null;
  total.then(
    (count) => {
      known = count;
    },
    () => undefined,
  );
  let done = 0;
  let drawn = start;
  return {
    step() {
      done++;
      const now = performance.now();
      if (now - drawn < EVERY) return;
      drawn = now;
      process.stderr.write(`\r\u001b[K${progressText(before + done, known, done / ((now - start) / 1000))}`);
    },
    clear() {
      if (drawn !== start) process.stderr.write('\r\u001b[K');
    },
  };
}

/** `120 of 900, 41 a second, 0:19 left`. */
export function progressText(done: number, total: number | null, perSecond: number): string {
  const rate = `${perSecond >= 10 ? Math.round(perSecond) : perSecond.toFixed(1)} a second`;
  if (total === null) return `${done} done, ${rate}`;
  const left = Math.max(0, Math.ceil((total - done) / Math.max(perSecond, 0.001)));
  const minutes = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return `${done} of ${total}, ${rate}, ${minutes} left`;
}

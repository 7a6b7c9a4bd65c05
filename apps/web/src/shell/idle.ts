/** Milliseconds of one turn where the browser does not say how long it is idle. */
const TURN = 6;

/**
 * Runs a step again and again in the browser's idle time until it returns false.
 *
 * @returns ends it early
 */
export function idle(step: () => boolean): () => void {
  let ended = false;
  const turn = (left: () => number): void => {
    while (!ended && left() > 1) if (!step()) ended = true;
    if (!ended) ask();
  };
  const ask = (): void => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback((deadline) => turn(() => deadline.timeRemaining()));
    else {
      // Safari has no idle callbacks.
      setTimeout(() => {
        const until = performance.now() + TURN;
        turn(() => until - performance.now());
      }, 16);
    }
  };
  ask();
  return () => {
    ended = true;
  };
}

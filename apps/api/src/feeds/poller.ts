import type { Archive } from '@depeche/archive';
import type { Fetcher } from '@depeche/intake';
import { pollDue } from './poll.ts';

/** How often feeds whose time has come are looked for, in milliseconds. */
const EVERY = 60_000;

/** Looks at feeds as their time comes, until it is stopped; the stop waits for the article in hand. */
export function startPolling(archive: Archive, fetcher: Fetcher, every = EVERY): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  let busy = false;
  const look = (): void => {
    if (busy) return;
    busy = true;
    // What goes wrong with a feed is written down beside it; what goes wrong with the archive shows at the next request.
    running = pollDue(archive, fetcher, { now: Date.now }, stopping.signal)
      .catch(() => {})
      .finally(() => {
        busy = false;
      });
  };
  const timer = setInterval(look, every);
  timer.unref?.();
  look();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}

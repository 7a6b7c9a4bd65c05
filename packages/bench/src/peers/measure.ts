import type { GoldPage } from '../body/sets.ts';
import { type Answer, NOTHING, type Ready, type System } from './system.ts';

/** Pages read untimed first, so that no system is measured while it is still being compiled. */
const WARM_UP = 40;

/** One system over all pages. */
export interface Measured {
  system: System;
  answers: Answer[];
  /** Milliseconds of the process's CPU, one for each page: the lesser of two readings. */
  spent: Float64Array;
  /** Pages on which it threw; they count as empty answers. */
  failed: number;
}

/**
 * Runs systems side by side: every page is read by each of them before the next page comes, in turning order, so that what
 * else the machine does falls on all alike.
 *
 * @param progress called after each page with the pages done so far
 */
export async function measure(
  pages: readonly GoldPage[],
  systems: readonly System[],
  progress: (done: number) => void,
): Promise<Measured[]> {
  const ready = await Promise.all(systems.map((system) => system.load()));
  const out = systems.map(
    (system): Measured => ({ system, answers: [], spent: new Float64Array(pages.length), failed: 0 }),
  );
  for (const page of pages.slice(0, WARM_UP)) {
    const html = page.html();
    for (const one of ready) await attempt(one, html, page.url);
  }
  for (const [at, page] of pages.entries()) {
    const html = page.html();
    for (let turn = 0; turn < systems.length; turn++) {
      const which = (turn + at) % systems.length;
      const measured = out[which] as Measured;
      let result: unknown;
      let least = Number.POSITIVE_INFINITY;
      // CPU of the process and not the clock on the wall, which counts what other programs take; the thread's own CPU time
      // comes in steps of milliseconds on many kernels. The lesser of two readings leaves most of the compiling out.
      for (let reading = 0; reading < 2; reading++) {
        const before = process.cpuUsage();
        result = await attempt(ready[which] as Ready, html, page.url);
        const { user, system } = process.cpuUsage(before);
        least = Math.min(least, (user + system) / 1000);
      }
      measured.spent[at] = least;
      if (result === FAILED) measured.failed++;
      measured.answers.push(result === FAILED ? NOTHING : (ready[which] as Ready).answer(result));
    }
    progress(at + 1);
  }
  return out;
}

const FAILED = Symbol('failed');

async function attempt(ready: Ready, html: string, url: string): Promise<unknown> {
  try {
    return await ready.read(html, url);
  } catch {
    return FAILED;
  }
}

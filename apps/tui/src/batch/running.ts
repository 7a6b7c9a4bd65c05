import { asProblem } from '../input/problem.ts';
import { Control } from './control.ts';
import type { Finished } from './finished.ts';

/** Most finished inputs that are listed, the latest; and most problems, the first. */
const MOST = 10_000;
/** How many are dropped at a time, so that dropping costs nothing. */
const DROPPED = 1_000;
/** How often those who look on are told, in milliseconds. */
const EVERY = 100;
/** How far back the rate is counted, in milliseconds. */
const WINDOW = 10_000;

/** A batch as it stands. */
export interface Standing {
  state: 'running' | 'paused' | 'cancelled' | 'done';
  done: number;
  failed: number;
  /** How many there will be, null where nobody knows. */
  total: number | null;
  perSecond: number;
  finished: readonly Finished[];
  problems: readonly Finished[];
  /** What ended it before its time. */
  broken: string | null;
}

/** A batch that runs by itself, whoever looks on. */
export interface Running {
  name: string;
  control: Control;
  /** The same object until something has changed. */
  standing(): Standing;
  /** Calls back a few times a second while something changes; gives what ends that. */
  onChange(look: () => void): () => void;
  /** Resolves when nothing is under way any more. */
  ended: Promise<void>;
}

/**
 * Starts a batch.
 *
 * @param before how many an earlier run had done
 * @param total how many there will be, the earlier ones among them
 */
export function startBatch(
  name: string,
  work: (control: Control) => AsyncIterable<Finished>,
  total: Promise<number | null>,
  before = 0,
): Running {
  const control = new Control();
  const lookers = new Set<() => void>();
  const finished: Finished[] = [];
  const problems: Finished[] = [];
  const steps: number[] = [];
  let standing: Standing = {
    state: 'running',
    done: before,
    failed: 0,
    total: null,
    perSecond: 0,
    finished,
    problems,
    broken: null,
  };
  const put = (change: Partial<Standing>): void => {
    standing = { ...standing, ...change };
  };
  const tell = (): void => {
    const { state } = standing;
    if (state !== 'done' && state !== control.state) put({ state: control.state });
    put({ perSecond: rateOf(steps, performance.now()), finished: [...finished], problems: [...problems] });
    for (const look of lookers) look();
  };
  const clock = setInterval(tell, EVERY);
  total.then(
    (count) => put({ total: count }),
    () => undefined,
  );
  const run = async (): Promise<void> => {
    try {
      for await (const one of work(control)) {
        steps.push(performance.now());
        if (steps.length > DROPPED) steps.splice(0, steps.length - DROPPED / 2);
        finished.push(one);
        if (finished.length > MOST) finished.splice(0, DROPPED);
        if (one.problem !== null && problems.length < MOST) problems.push(one);
        put({ done: standing.done + 1, failed: standing.failed + (one.problem === null ? 0 : 1) });
      }
    } catch (thrown) {
      put({ broken: asProblem(thrown, name).message });
    }
    clearInterval(clock);
    put({ state: control.state === 'cancelled' ? 'cancelled' : 'done' });
    tell();
  };
  return {
    name,
    control,
    standing: () => standing,
    onChange(look) {
      lookers.add(look);
      return () => lookers.delete(look);
    },
    ended: run(),
  };
}

/** How many a second, over the last ten seconds. */
function rateOf(steps: readonly number[], now: number): number {
  const first = steps.findIndex((at) => at > now - WINDOW);
  const from = steps[first];
  return from === undefined ? 0 : (steps.length - first) / Math.max(0.1, (now - from) / 1000);
}

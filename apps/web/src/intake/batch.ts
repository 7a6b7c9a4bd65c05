import { type Accessor, createSignal } from 'solid-js';
import type { Input, Reading } from '../engine/reading.ts';
import type { Source } from './gather.ts';

export type State = 'waiting' | 'reading' | 'done' | 'failed' | 'cancelled';

/** One page of a batch. */
export interface Item {
  name: string;
  state: Accessor<State>;
  reading: Accessor<Reading | null>;
  /** What was thrown; null where nothing was. */
  problem: Accessor<unknown>;
}

/** Pages that are read one after the other, a few at once. */
export interface Batch {
  items: readonly Item[];
  finished: Accessor<number>;
  failed: Accessor<number>;
  state: Accessor<'running' | 'paused' | 'cancelled' | 'finished'>;
  pause: () => void;
  resume: () => void;
  /** Gives up what has not been begun; what was read stays. */
  cancel: () => void;
}

/** Pages in work at one time: one is read while the next one's file is opened. */
const AT_ONCE = 2;

/** Starts reading. A page that cannot be read is marked so; the others go on. */
export function createBatch(sources: readonly Source[], read: (input: Input) => Promise<Reading>): Batch {
  const slots = sources.map((source) => {
    const [state, setState] = createSignal<State>('waiting');
    const [reading, setReading] = createSignal<Reading | null>(null);
    const [problem, setProblem] = createSignal<unknown>(null);
    return { source, item: { name: source.name, state, reading, problem }, setState, setReading, setProblem };
  });
  const [finished, setFinished] = createSignal(0);
  const [failed, setFailed] = createSignal(0);
  const [state, setState] = createSignal<'running' | 'paused' | 'cancelled' | 'finished'>('running');
  let next = 0;
  let working = 0;
  const pump = (): void => {
    while (state() === 'running' && working < AT_ONCE && next < slots.length) void work(slots[next++]);
    if (state() === 'running' && working === 0 && next >= slots.length) setState('finished');
  };
  const work = async (slot: (typeof slots)[number] | undefined): Promise<void> => {
    if (slot === undefined) return;
    working++;
    slot.setState('reading');
    try {
      const reading = await read(await slot.source.load());
      slot.setReading(reading);
      slot.setState('done');
    } catch (thrown) {
      slot.setProblem(thrown);
      slot.setState('failed');
      setFailed(failed() + 1);
    }
    working--;
    setFinished(finished() + 1);
    pump();
  };
  pump();
  return {
    items: slots.map(({ item }) => item),
    finished,
    failed,
    state,
    pause: () => {
      if (state() === 'running') setState('paused');
    },
    resume: () => {
      if (state() !== 'paused') return;
      setState('running');
      pump();
    },
    cancel: () => {
      if (state() !== 'running' && state() !== 'paused') return;
      setState('cancelled');
      for (; next < slots.length; next++) slots[next]?.setState('cancelled');
    },
  };
}

import { useNavigate } from '@solidjs/router';
import { type Accessor, createSignal } from 'solid-js';
import { type Input, readInput } from '../engine/reading.ts';
import type { Desk } from '../shell/desk.ts';
import { createBatch } from './batch.ts';
import type { Gathered } from './gather.ts';

/** Taking in what a reader hands over, and what came of it. */
export interface Handing {
  hand: (gathered: Gathered | Promise<Gathered>) => Promise<void>;
  read: (input: Input) => Promise<void>;
  problem: Accessor<string | null>;
  complain: (problem: string | null) => void;
  busy: Accessor<boolean>;
}

/** One page is opened at once, several become a batch, a subscription list is shown. */
export function createHanding({ words, open, say, setBatch, setFeeds }: Desk): Handing {
  const go = useNavigate();
  const [problem, setProblem] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const read = async (input: Input): Promise<void> => {
    setProblem(null);
    setBusy(true);
    say(words().reading);
    try {
      open(await readInput(input));
      go('/read');
    } catch (thrown) {
      setProblem(problemOf(thrown));
      go('/');
    } finally {
      say('');
      setBusy(false);
    }
  };
  const problemOf = (thrown: unknown): string => {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return message === 'no-server' ? words().noServer : `${words().failed} ${message}`;
  };
  return {
    read,
    problem,
    complain: (next) => setProblem(next),
    busy,
    async hand(given) {
      try {
        const { sources, feeds, skipped } = await given;
        setProblem(skipped.length === 0 ? null : words().skipped(skipped.length));
        if (feeds.length > 0) {
          setFeeds(feeds);
          go('/feeds');
        } else if (sources.length === 1 && sources[0] !== undefined) await read(await sources[0].load());
        else if (sources.length > 1) {
          setBatch(createBatch(sources, readInput));
          go('/batch');
        }
      } catch (thrown) {
        setProblem(problemOf(thrown));
      }
    },
  };
}

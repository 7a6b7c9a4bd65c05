import { useNavigate } from '@solidjs/router';
import { type Accessor, createSignal } from 'solid-js';
import { type Input, readInput } from '../engine/reading.ts';
import type { Desk } from '../shell/desk.ts';
import { wrong } from '../words/wrong.ts';
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
export function createHanding({ words, open, say, batch, setBatch, setFeeds }: Desk): Handing {
  const go = useNavigate();
  const [problem, setProblem] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const read = async (input: Input): Promise<void> => {
    setProblem(null);
    setBusy(true);
    say(words().reading);
    try {
      const opened = await readInput(input);
      open(opened);
      go('/read');
      const { headline } = opened.record.article;
      say(`${headline ?? words().untitled}. ${opened.by === 'server' ? words().fromServer : words().fromHere}`);
    } catch (thrown) {
      say('');
      setProblem(problemOf(thrown));
      go('/');
    } finally {
      setBusy(false);
    }
  };
  const problemOf = (thrown: unknown): string => {
    if (thrown instanceof Error && thrown.message === 'no-server') return words().noServer;
    return `${words().failed} ${wrong(thrown, words())}`;
  };
  return {
    read,
    problem,
    complain: (next) => setProblem(next),
    busy,
    async hand(given) {
      try {
        const { sources, feeds, skipped } = await given;
        const nothing = sources.length === 0 && feeds.length === 0 && skipped.length === 0;
        setProblem(nothing ? words().nothingGiven : skipped.length === 0 ? null : words().skipped(skipped.length));
        if (feeds.length > 0) {
          setFeeds(feeds);
          go('/feeds');
        } else if (sources.length === 1 && sources[0] !== undefined) await read(await sources[0].load());
        else if (sources.length > 1) {
          // One batch at a time: what an older one has not begun is given up.
          batch()?.cancel();
          setBatch(createBatch(sources, readInput));
          go('/batch');
        }
      } catch (thrown) {
        setProblem(problemOf(thrown));
      }
    },
  };
}

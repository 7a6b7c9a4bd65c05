import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { archive, type Counts, type FoundArticle, type Query } from './client.ts';
import { FACETS } from './query.ts';

/** Milliseconds without a key before a search is asked. */
const PAUSE = 120;
const PAGE = '50';

/** What a search has found so far. */
export interface Results {
  articles: Accessor<readonly FoundArticle[]>;
  counts: Accessor<Counts | null>;
  /** What was thrown; null where nothing was. */
  problem: Accessor<unknown>;
  busy: Accessor<boolean>;
  more: Accessor<boolean>;
  /** Counts the searches that have been answered. */
  answers: Accessor<number>;
  /** Asks for the next page, if there is one and none is under way. */
  further: () => void;
}

/** Searches as the query changes; what is under way for an older query is given up. */
export function createResults(query: Accessor<Query>): Results {
  const [articles, setArticles] = createSignal<readonly FoundArticle[]>([]);
  const [counts, setCounts] = createSignal<Counts | null>(null);
  const [problem, setProblem] = createSignal<unknown>(null);
  const [busy, setBusy] = createSignal(false);
  const [next, setNext] = createSignal<string | null>(null);
  const [answers, setAnswers] = createSignal(0);
  let asking = new AbortController();
  const ask = async (cursor: string | null): Promise<void> => {
    const { signal } = asking;
    setBusy(true);
    try {
      const page = await archive.search({ ...query(), limit: PAGE, ...(cursor === null ? {} : { cursor }) }, signal);
      setArticles(cursor === null ? page.articles : [...articles(), ...page.articles]);
      setNext(page.next);
      setProblem(null);
      if (cursor === null) {
        setAnswers(answers() + 1);
        setBusy(false);
        // Counting takes longer than finding, so it is asked for once the articles are there.
        const { counts: counted } = await archive.search({ ...query(), limit: '1', facets: FACETS.join(',') }, signal);
        setCounts(counted);
      }
    } catch (thrown) {
      if (!signal.aborted) setProblem(thrown);
    }
    if (!signal.aborted) setBusy(false);
  };
  createEffect(
    on(query, (_, before) => {
      asking.abort();
      asking = new AbortController();
      const timer = setTimeout(() => void ask(null), before === undefined ? 0 : PAUSE);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  onCleanup(() => asking.abort());
  return {
    articles,
    answers,
    counts,
    problem,
    busy,
    more: () => next() !== null,
    further: () => {
      if (!busy() && next() !== null) void ask(next());
    },
  };
}

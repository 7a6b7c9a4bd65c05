import { useNavigate } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { day } from '../out/day.ts';
import { useDesk } from '../shell/desk.ts';
import { wrong } from '../words/wrong.ts';
import { archive, type KeptQuote, type Query } from './client.ts';
import { openArchived } from './open.ts';

/** Quotes asked for at once. */
const PAGE = '50';

/** Quotes by or about a name, the latest first and the others as they are asked for; each leads to its words. */
export function Quotes(props: {
  title: string;
  count: number;
  latest: readonly KeptQuote[];
  query: Query;
}): JSX.Element {
  const { words, language, open, lookAt, say } = useDesk();
  const go = useNavigate();
  const [quotes, setQuotes] = createSignal(props.latest);
  // The latest come with the name and without a place to go on from: the first further page begins anew.
  const [next, setNext] = createSignal<string | null>(props.count > props.latest.length ? '' : null);
  const [problem, setProblem] = createSignal<unknown>(null);
  const further = async (cursor: string): Promise<void> => {
    try {
      const page = await archive.quotes({ ...props.query, limit: PAGE, ...(cursor === '' ? {} : { cursor }) });
      setQuotes(cursor === '' ? page.quotes : [...quotes(), ...page.quotes]);
      setNext(page.next);
      say(words().shownOf(quotes().length, props.count));
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  const look = async ({ article, start, end }: KeptQuote): Promise<void> => {
    try {
      open(await openArchived(article.id));
      lookAt({ start, end });
      go('/read');
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  return (
    <Show when={quotes().length > 0}>
      <h2>
        {props.title} ({props.count})
      </h2>
      <For each={quotes()}>
        {(quote) => (
          <blockquote>
            <button type="button" class="plain" onClick={() => void look(quote)}>
              {quote.text}
            </button>
            <footer>
              {[
                quote.speaker.entity?.name ?? quote.speaker.text ?? words().unknownSpeaker,
                quote.article.publisher,
                quote.article.published === null ? null : day(quote.article.published, language()),
                quote.article.headline,
              ]
                .filter((part) => part)
                .join(' · ')}
            </footer>
          </blockquote>
        )}
      </For>
      <Show when={problem()}>{(thrown) => <p role="alert">{wrong(thrown(), words())}</p>}</Show>
      <Show when={next() !== null}>
        <p>
          <button type="button" onClick={() => void further(next() ?? '')}>
            {words().moreQuotes}
          </button>{' '}
          <span class="tagline">{words().shownOf(quotes().length, props.count)}</span>
        </p>
      </Show>
    </Show>
  );
}

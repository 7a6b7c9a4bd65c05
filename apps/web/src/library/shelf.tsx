import { A } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import type { Reading } from '../engine/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { archive } from './client.ts';

/** Beside the views of an open page: keeps it in the archive, or leads to its versions there. */
export default function Shelf(props: { reading: Reading }): JSX.Element {
  const { words, say, archived } = useDesk();
  const [kept, setKept] = createSignal<number | null>(props.reading.archived ?? null);
  const [problem, setProblem] = createSignal<string | null>(null);
  const keep = async (): Promise<void> => {
    try {
      const { article } = await archive.keep(props.reading);
      setKept(article);
      say(words().keptArticle);
    } catch (thrown) {
      setProblem(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  return (
    <Show when={archived()}>
      <Show
        when={kept()}
        fallback={
          <button type="button" onClick={() => void keep()}>
            {words().keepArticle}
          </button>
        }
      >
        {(id) => (
          <A class="button" href={`/library/article/${id()}/versions`}>
            {words().versionsOf}
          </A>
        )}
      </Show>
      <Show when={problem()}>{(message) => <span role="alert">{message()}</span>}</Show>
    </Show>
  );
}

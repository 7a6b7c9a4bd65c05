import { A, useNavigate } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import type { Reading } from '../engine/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { wrong } from '../words/wrong.ts';
import { archive } from './client.ts';

/** Beside the views of an open page: keeps it in the archive, or leads to its versions there. */
export default function Shelf(props: { reading: Reading }): JSX.Element {
  const { words, say, open, offer, archived } = useDesk();
  const go = useNavigate();
  const [kept, setKept] = createSignal<number | null>(props.reading.archived ?? null);
  const [problem, setProblem] = createSignal<unknown>(null);
  const run = async (doing: () => Promise<string>): Promise<void> => {
    try {
      setProblem(null);
      say(await doing());
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  const keep = (): void =>
    void run(async () => {
      setKept((await archive.keep(props.reading)).article);
      return words().keptArticle;
    });
  const unread = (): void =>
    void run(async () => {
      await archive.markRead(kept() ?? 0, false);
      return words().unreadAgain;
    });
  const remove = (): void => {
    const id = kept();
    // The browser's own question holds the focus and speaks for itself.
    if (id === null || !window.confirm(words().removeForGood)) return;
    void run(async () => {
      await archive.remove(id);
      open(null);
      go('/library');
      return words().removed;
    });
  };
  const isKept = (): boolean => archived() === true && kept() !== null;
  offer([
    {
      id: 'keep',
      title: () => words().keepArticle,
      key: 's',
      when: () => archived() === true && kept() === null,
      run: keep,
    },
    { id: 'unread', title: () => words().markUnread, key: 'u', when: isKept, run: unread },
    { id: 'remove', title: () => words().removeArticle, when: isKept, run: remove },
  ]);
  return (
    <Show when={archived()}>
      <Show
        when={kept()}
        fallback={
          <button type="button" onClick={keep}>
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
      <Show when={problem()}>{(thrown) => <span role="alert">{wrong(thrown(), words())}</span>}</Show>
    </Show>
  );
}

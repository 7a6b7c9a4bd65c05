import { createResource, createSignal, For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import { wrong } from '../words/wrong.ts';
import { archive, type Dossier } from './client.ts';
import type { Decide } from './entity-decisions.tsx';

/** Other names of the archive, to be shown as this one; those that share its last word are offered first. */
export function NameJoin(props: { dossier: Dossier; onDecide: Decide }): JSX.Element {
  const { words } = useDesk();
  const [sought, setSought] = createSignal<string | null>(null);
  const [found, { refetch }] = createResource(
    () => sought() || null,
    (q) => archive.entities({ q, limit: '20' }),
  );
  const others = () =>
    (found.error === undefined ? found.latest?.entities : [])?.filter(({ id }) => id !== props.dossier.id);
  const join = async (id: number, name: string): Promise<void> => {
    const here = props.dossier.name;
    if (!window.confirm(words().joinAsk(name, here))) return;
    await props.onDecide(
      async () => {
        await archive.join(id, props.dossier.id);
        await refetch();
      },
      words().shownAs(name, here),
    );
  };
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open && sought() === null) setSought(props.dossier.name.split(/\s/).at(-1) ?? '');
      }}
    >
      <summary>{words().joinName}</summary>
      <label>
        <span class="tagline">{words().findName}</span>
        <input type="search" value={sought() ?? ''} onInput={(event) => setSought(event.currentTarget.value.trim())} />
      </label>
      <Show when={found.error}>{(thrown) => <p role="alert">{wrong(thrown(), words())}</p>}</Show>
      <ul>
        <For each={others()} fallback={<li class="none">{found.loading ? words().loading : words().noOtherName}</li>}>
          {({ id, name, type, articles }) => (
            <li>
              {name}{' '}
              <span class="tagline">
                {words().entityType[type]} · {words().articlesCount(articles)}
              </span>{' '}
              <button type="button" aria-label={words().joinThis(name)} onClick={() => void join(id, name)}>
                {words().joinIt}
              </button>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}

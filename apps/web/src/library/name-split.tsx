import { createSignal, For, type JSX, Show } from 'solid-js';
import { day } from '../out/day.ts';
import { useDesk } from '../shell/desk.ts';
import { archive, type Dossier, type FoundArticle } from './client.ts';
import type { Decide } from './entity-decisions.tsx';

/** Articles shown at once. */
const PAGE = '50';

/** The articles that name an entity, to tell those where the name means another. */
export function NameSplit(props: { dossier: Dossier; onDecide: Decide }): JSX.Element {
  const { words, language } = useDesk();
  const [articles, setArticles] = createSignal<readonly FoundArticle[]>([]);
  const [next, setNext] = createSignal<string | null>(null);
  const [chosen, setChosen] = createSignal<ReadonlySet<number>>(new Set());
  const further = async (): Promise<void> => {
    const cursor = next();
    const query = { entity: `${props.dossier.id}`, limit: PAGE, ...(cursor === null ? {} : { cursor }) };
    const page = await archive.search(query, new AbortController().signal);
    setArticles(cursor === null ? page.articles : [...articles(), ...page.articles]);
    setNext(page.next);
  };
  const choose = (id: number): void => {
    const changed = new Set(chosen());
    if (!changed.delete(id)) changed.add(id);
    setChosen(changed);
  };
  const split = async (): Promise<void> => {
    const ids = [...chosen()];
    const { id, name } = props.dossier;
    if (!window.confirm(words().splitAsk(name, ids.length))) return;
    await props.onDecide(
      async () => {
        await archive.split(id, ids);
        setChosen(new Set<number>());
        setNext(null);
        await further();
      },
      words().splitInto(name, ids.length),
    );
  };
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) void props.onDecide(further, '');
      }}
    >
      <summary>{words().splitName}</summary>
      <p class="tagline">{words().splitHint}</p>
      <ul class="choices">
        <For each={articles()}>
          {({ id, headline, publisher, published, language: spoken }) => (
            <li>
              <label class="check">
                <input type="checkbox" checked={chosen().has(id)} onChange={() => choose(id)} />
                <span>
                  <span lang={spoken ?? undefined} dir="auto">
                    {headline ?? words().untitled}
                  </span>{' '}
                  <span class="tagline">
                    {[publisher?.name ?? publisher?.domain, published === null ? null : day(published, language())]
                      .filter((part) => part)
                      .join(' · ')}
                  </span>
                </span>
              </label>
            </li>
          )}
        </For>
      </ul>
      <p class="actions">
        <button type="button" disabled={chosen().size === 0} onClick={() => void split()}>
          {words().splitChosen}
        </button>
        <Show when={next() !== null}>
          <button type="button" onClick={() => void further()}>
            {words().more}
          </button>
        </Show>
      </p>
    </details>
  );
}

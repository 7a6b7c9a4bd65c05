import { createResource, createSignal, For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import { archive, type Query } from './client.ts';
import { searchPart } from './query.ts';
import { forgetSearch, type SavedSearch, saveSearch, searches } from './saved.ts';

/** Searches to come back to, each with how much of it nobody has read. */
export function SavedSearches(props: { query: Query; onAsk: (query: Query) => void }): JSX.Element {
  const { words } = useDesk();
  const [name, setName] = createSignal('');
  const isEmpty = (): boolean => searchPart(props.query) === '';
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = name().trim() || props.query.q || Object.values(props.query).join(' · ');
    saveSearch({ name: given, query: props.query });
    setName('');
  };
  return (
    <section class="facet">
      <h2>{words().savedSearches}</h2>
      <ul>
        <For each={searches()}>{(search) => <Saved search={search} onAsk={props.onAsk} />}</For>
      </ul>
      <Show when={!isEmpty()}>
        <form class="save" onSubmit={save}>
          <input
            aria-label={words().searchName}
            placeholder={props.query.q ?? words().searchName}
            value={name()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit">{words().saveSearch}</button>
        </form>
      </Show>
      <Show when={isEmpty() && searches().length === 0}>
        <p class="none">{words().savedHint}</p>
      </Show>
    </section>
  );
}

function Saved(props: { search: SavedSearch; onAsk: (query: Query) => void }): JSX.Element {
  const { words } = useDesk();
  const [unread] = createResource(async () => {
    const found = await archive.search(
      { ...props.search.query, unread: 'true', limit: '1', facets: '' },
      new AbortController().signal,
    );
    return found.counts?.total.articles ?? 0;
  });
  return (
    <li>
      <button type="button" class="plain" onClick={() => props.onAsk(props.search.query)}>
        {props.search.name}
      </button>{' '}
      <span class="count">{unread.error === undefined ? unread() : ''}</span>{' '}
      <button
        type="button"
        class="quiet"
        aria-label={words().takeAway(props.search.name)}
        onClick={() => forgetSearch(props.search.name)}
      >
        ×
      </button>
    </li>
  );
}

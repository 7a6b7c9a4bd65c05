import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import { useTitle } from '../shell/title.ts';
import { wrong } from '../words/wrong.ts';
import { Archived } from './archived.tsx';
import type { Query } from './client.ts';
import { Facets } from './facets.tsx';
import { FeedShelf } from './feed-shelf.tsx';
import { Folded } from './folded.tsx';
import { ASKED, filtersOf, searchPart, widened } from './query.ts';
import { ResultList } from './result-list.tsx';
import { createResults } from './results.ts';
import { SavedSearches } from './saved-searches.tsx';

/** The archive, where the server of our origin keeps one. */
export default function LibraryScreen(): JSX.Element {
  const { words } = useDesk();
  useTitle(() => words().library);
  return (
    <section class="library">
      <h1 class="screen-title">{words().library}</h1>
      <Archived>
        <Search />
      </Archived>
    </section>
  );
}

/** Search as one types, facets, searches to come back to, and what was found. */
function Search(): JSX.Element {
  const { words, language, say, offer } = useDesk();
  let field: HTMLInputElement | undefined;
  offer([{ id: 'search', title: () => words().searchArchive, key: '/', run: () => field?.focus() }]);
  const location = useLocation();
  const go = useNavigate();
  const [labels, setLabels] = createSignal<Readonly<Record<string, string>>>({});
  const query = createMemo<Query>(
    () =>
      Object.fromEntries(
        ASKED.flatMap((name) => {
          const value = location.query[name];
          return typeof value === 'string' && value !== '' ? [[name, value]] : [];
        }),
      ),
    {},
    { equals: (one, other) => searchPart(one) === searchPart(other) },
  );
  const ask = (next: Query, replace = false): void => go(`/library${searchPart(next)}`, { replace, scroll: false });
  const labelled = (next: Query, value: string, label: string): void => {
    setLabels({ ...labels(), [value]: label });
    ask(next);
  };
  const results = createResults(query);
  // A name is asked for by its number; what it is called was clicked here, or stands among the facets.
  const labelOf = (name: string, value: string): string => {
    if (name !== 'entity' && name !== 'speaker' && name !== 'feed') return value;
    const among = Object.values(results.counts()?.facets ?? {}).flat();
    return labels()[value] ?? among.find((each) => each?.value === value && each.label !== value)?.label ?? value;
  };
  const total = (): string => {
    const counts = results.counts();
    if (counts === null) return results.busy() ? words().loading : '';
    const { articles, exact } = counts.total;
    return words().found(`${exact ? '' : '≥ '}${new Intl.NumberFormat(language()).format(articles)}`, articles);
  };
  createEffect(() => say(total()));
  return (
    <>
      <search class="asking">
        <label>
          <span class="live">{words().searchArchive}</span>
          <input
            type="search"
            ref={field}
            placeholder={words().searchArchive}
            value={query().q ?? ''}
            onInput={(event) => ask({ ...query(), q: event.currentTarget.value }, true)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={query().collapse === 'true'}
            onChange={(event) => ask({ ...query(), collapse: event.currentTarget.checked ? 'true' : '' })}
          />
          {words().oneOfAStory}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={query().unread === 'true'}
            onChange={(event) => ask({ ...query(), unread: event.currentTarget.checked ? 'true' : '' })}
          />
          {words().unreadOnly}
        </label>
      </search>
      <Show when={results.problem()}>{(problem) => <p role="alert">{wrong(problem(), words())}</p>}</Show>
      <p class="filters">
        <span class="tagline">{total()}</span>
        <For each={filtersOf(query()).filter(({ name }) => name !== 'collapse' && name !== 'unread')}>
          {({ name, value }) => (
            <button
              type="button"
              aria-label={words().takeAway(labelOf(name, value))}
              onClick={() => ask(widened(query(), name, value))}
            >
              {labelOf(name, value)} <span aria-hidden="true">×</span>
            </button>
          )}
        </For>
      </p>
      <div class="shelves">
        <aside aria-label={words().narrow}>
          <Folded title={words().narrow}>
            <SavedSearches query={query()} onAsk={ask} />
            <FeedShelf onAsk={labelled} />
            <Facets counts={results.counts()} query={query()} onAsk={labelled} />
          </Folded>
        </aside>
        <ResultList results={results} onAsk={ask} />
      </div>
    </>
  );
}

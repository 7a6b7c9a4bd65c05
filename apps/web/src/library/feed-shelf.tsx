import { A } from '@solidjs/router';
import { createResource, For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import type { Query } from './client.ts';
import { feeds } from './feeds.ts';

/** The followed feeds beside a search, each with how much of it is unread. */
export function FeedShelf(props: { onAsk: (query: Query, value: string, label: string) => void }): JSX.Element {
  const { words } = useDesk();
  // A server from before the feeds has none; that is no problem of the search beside them.
  const [list] = createResource(() => feeds.list().catch(() => []));
  return (
    <section class="facet">
      <h2>
        <A href="/feeds">{words().feeds}</A>
      </h2>
      <ul>
        <For each={list()}>
          {({ id, title, url, unread }) => (
            <li>
              <button type="button" class="plain" onClick={() => props.onAsk({ feed: `${id}` }, `${id}`, title ?? url)}>
                {title ?? url}
              </button>{' '}
              <Show when={unread > 0}>
                <span class="count">{unread}</span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

import { For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';

/** The feeds of a subscription list that was handed in. */
export default function FeedsScreen(): JSX.Element {
  const { words, feeds } = useDesk();
  return (
    <section>
      <h1 class="screen-title">{words().feedsFound}</h1>
      <p>{words().feedsHelp}</p>
      <Show when={feeds().length > 0} fallback={<p class="none">{words().none}</p>}>
        <ul>
          <For each={feeds()}>
            {({ title, url }) => (
              <li>
                {title} <span class="tagline">{url}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

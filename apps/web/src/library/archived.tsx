import { type JSX, Match, Switch } from 'solid-js';
import { useDesk } from '../shell/desk.ts';

/** What needs an archive, once it is known that the server of our origin keeps one; else the word that none does. */
export function Archived(props: { children: JSX.Element }): JSX.Element {
  const { words, archived } = useDesk();
  return (
    <Switch fallback={<p class="tagline">{words().loading}</p>}>
      <Match when={archived() === true}>{props.children}</Match>
      <Match when={archived() === false}>
        <p class="none">{words().noArchive}</p>
      </Match>
    </Switch>
  );
}

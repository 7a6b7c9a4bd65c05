import { createMemo, createSignal, For, type JSX, onMount, Show } from 'solid-js';
import type { Words } from '../words/words.ts';
import { available, type Command, search } from './commands.ts';

/** Every command by name (Ctrl+K), or the list of their keys (?); the browser's own dialog holds the focus. */
export function Palette(props: {
  commands: readonly Command[];
  words: Words;
  mode: 'palette' | 'keys';
  onClose: () => void;
}): JSX.Element {
  let dialog: HTMLDialogElement | undefined;
  const [asked, setAsked] = createSignal('');
  const found = createMemo(() =>
    props.mode === 'palette'
      ? search(props.commands, asked())
      : available(props.commands).filter(({ key }) => key !== undefined),
  );
  onMount(() => dialog?.showModal());
  const run = (command: Command | undefined): void => {
    dialog?.close();
    command?.run();
  };
  // The arrows go through the field and the commands, round the ends.
  const step = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const stops = [...(dialog?.querySelectorAll<HTMLElement>('input, .commands button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[(at + (event.key === 'ArrowDown' ? 1 : -1) + stops.length) % stops.length]?.focus();
  };
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-labelledby="palette-title"
      onClose={() => props.onClose()}
      onKeyDown={step}
    >
      <h2 id="palette-title">{props.mode === 'palette' ? props.words.commands : props.words.shortcuts}</h2>
      <Show when={props.mode === 'palette'}>
        <input
          type="search"
          aria-label={props.words.search}
          placeholder={props.words.search}
          onInput={(event) => setAsked(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && run(found()[0])}
        />
      </Show>
      <CommandList commands={found()} onRun={run} />
      <button type="button" onClick={() => dialog?.close()}>
        {props.words.close}
      </button>
    </dialog>
  );
}

/** Commands as buttons, each with its key. */
export function CommandList(props: { commands: readonly Command[]; onRun: (command: Command) => void }): JSX.Element {
  return (
    <ul class="commands">
      <For each={props.commands}>
        {(command) => (
          <li>
            <button type="button" onClick={() => props.onRun(command)}>
              <span>{command.title()}</span>
              <Show when={command.key}>{(key) => <kbd>{key()}</kbd>}</Show>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}

import { createSignal, type JSX, Show } from 'solid-js';
import { useDesk, useHanding } from '../shell/desk.ts';
import { fromFiles, fromText } from './gather.ts';
import { bookmarklet } from './handed.ts';
import { SAMPLE_EN, SAMPLE_FR } from './sample.ts';

/** Where pages come in: pasted, opened, dropped, or one of the two samples. */
export function Intake(): JSX.Element {
  const { words } = useDesk();
  const { hand, read, problem, busy } = useHanding();
  const [text, setText] = createSignal('');
  const chosen = (event: Event & { currentTarget: HTMLInputElement }): void => {
    void hand(fromFiles([...(event.currentTarget.files ?? [])]));
    event.currentTarget.value = '';
  };
  return (
    <section class="intake" aria-busy={busy()}>
      <h1>{words().title}</h1>
      <Show when={problem()}>{(message) => <p role="alert">{message()}</p>}</Show>
      <label for="page">{words().paste}</label>
      <textarea id="page" rows="12" spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} />
      <div class="actions">
        <button type="button" class="primary" disabled={busy()} onClick={() => void hand(fromText(text()))}>
          {busy() ? words().reading : words().read}
        </button>
        <label class="file">
          {words().open}
          <input
            type="file"
            multiple
            accept=".html,.htm,.xhtml,.txt,.md,.xml,.json,.nitf,.gz,.opml,text/html,text/plain"
            onChange={chosen}
          />
        </label>
        <label class="file">
          {words().folder}
          <input
            type="file"
            multiple
            ref={(field) => {
              field.webkitdirectory = true;
            }}
            onChange={chosen}
          />
        </label>
        <button type="button" onClick={() => void read(SAMPLE_FR)}>
          {words().sampleFr}
        </button>
        <button type="button" onClick={() => void read(SAMPLE_EN)}>
          {words().sampleEn}
        </button>
      </div>
      <p class="drop-here">{words().dropHere}</p>
      <p class="tagline">
        <a class="button" href={bookmarklet(location.origin)} onClick={(event) => event.preventDefault()}>
          {words().bookmarklet}
        </a>{' '}
        {words().bookmarkletHelp}
      </p>
    </section>
  );
}

import { A } from '@solidjs/router';
import { createResource, createSignal, type JSX, Show } from 'solid-js';
import { hasServer } from '../engine/server.ts';
import { useDesk, useHanding } from '../shell/desk.ts';
import { useTitle } from '../shell/title.ts';
import { fromFiles, fromText } from './gather.ts';
import { bookmarklet } from './handed.ts';
import { SAMPLE_EN, SAMPLE_FR } from './sample.ts';

/** Where pages come in: pasted, opened, dropped, or one of the two samples. */
export function Intake(): JSX.Element {
  const { words, reading, open, say, offer } = useDesk();
  const { hand, read, problem, busy } = useHanding();
  const [text, setText] = createSignal('');
  const [served] = createResource(hasServer);
  useTitle(() => null);
  const take = (): void => {
    void hand(fromText(text()));
  };
  offer([{ id: 'read', title: () => words().readPasted, key: 'Ctrl+enter', run: take }]);
  const forget = (): void => {
    open(null);
    say(words().forgotten);
  };
  const chosen = (event: Event & { currentTarget: HTMLInputElement }): void => {
    void hand(fromFiles([...(event.currentTarget.files ?? [])]));
    event.currentTarget.value = '';
  };
  return (
    <section class="intake" aria-busy={busy()}>
      <h1>{words().title}</h1>
      <Show when={problem()}>{(message) => <p role="alert">{message()}</p>}</Show>
      <Show when={reading()}>
        {(current) => (
          <p class="go-on">
            <span class="tagline">{words().goOn}</span>{' '}
            <A href="/read" lang={current().record.article.language ?? undefined}>
              {current().record.article.headline ?? words().untitled}
            </A>
            <button type="button" class="quiet" onClick={forget}>
              {words().forget}
            </button>
          </p>
        )}
      </Show>
      <label for="page">{words().paste}</label>
      <textarea
        id="page"
        rows="12"
        spellcheck={false}
        placeholder="https://…"
        aria-describedby="who-reads"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id="who-reads" class="tagline">
        {served.latest === undefined ? '' : served.latest ? words().serverReads : words().browserReads}
      </p>
      <div class="actions">
        <button type="button" class="primary" disabled={busy()} onClick={take}>
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

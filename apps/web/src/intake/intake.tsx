import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { decode } from '../engine/decode.ts';
import { addressIn, type Input, readInput } from '../engine/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { SAMPLE_EN, SAMPLE_FR } from './sample.ts';

/** Where a page comes in: pasted, opened, dropped, or one of the two samples. */
export function Intake(): JSX.Element {
  const { words, open, say } = useDesk();
  const go = useNavigate();
  const [text, setText] = createSignal('');
  const [problem, setProblem] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const read = async (input: Input): Promise<void> => {
    if (input.url === undefined && (input.text ?? '').trim() === '') return;
    setProblem(null);
    setBusy(true);
    say(words().reading);
    try {
      open(await readInput(input));
      say('');
      go('/read');
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : '';
      setProblem(message === 'no-server' ? words().noServer : `${words().failed} ${message}`);
      say('');
    } finally {
      setBusy(false);
    }
  };
  const readText = (): Promise<void> => {
    const url = addressIn(text());
    return read(url === null ? { text: text() } : { url });
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await read({ text: decode(new Uint8Array(await file.arrayBuffer())), name: file.name });
  };
  return (
    <section class="intake" aria-busy={busy()}>
      <h1>{words().title}</h1>
      <Show when={problem()}>{(message) => <p role="alert">{message()}</p>}</Show>
      <label for="page">{words().paste}</label>
      <textarea id="page" rows="14" onInput={(event) => setText(event.currentTarget.value)} />
      <div class="actions">
        <button type="button" class="primary" onClick={() => void readText()}>
          {words().read}
        </button>
        <label class="file">
          {words().open}
          <input
            type="file"
            accept=".html,.htm,.txt,text/html,text/plain"
            onChange={(event) => void readFile(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" onClick={() => void read(SAMPLE_FR)}>
          {words().sampleFr}
        </button>
        <button type="button" onClick={() => void read(SAMPLE_EN)}>
          {words().sampleEn}
        </button>
        <span class="tagline">{words().drop}</span>
      </div>
    </section>
  );
}

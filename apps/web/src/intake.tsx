import { createSignal, type JSX } from 'solid-js';
import { decode } from './decode.ts';
import type { Input } from './reading.ts';
import { SAMPLE_EN, SAMPLE_FR } from './sample.ts';
import type { Words } from './words.ts';

/** Where a page comes in: pasted, opened, or one of the two samples. */
export function Intake(props: { words: Words; onRead: (input: Input) => void }): JSX.Element {
  const [text, setText] = createSignal('');
  const readFile = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) props.onRead({ text: decode(new Uint8Array(await file.arrayBuffer())) });
  };
  return (
    <section class="intake">
      <label for="page">{props.words.paste}</label>
      <textarea id="page" rows="14" onInput={(event) => setText(event.currentTarget.value)} />
      <div class="actions">
        <button type="button" class="primary" onClick={() => props.onRead({ text: text() })}>
          {props.words.read}
        </button>
        <label class="file">
          {props.words.open}
          <input
            type="file"
            accept=".html,.htm,.txt,text/html,text/plain"
            onChange={(event) => void readFile(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" onClick={() => props.onRead(SAMPLE_FR)}>
          {props.words.sampleFr}
        </button>
        <button type="button" onClick={() => props.onRead(SAMPLE_EN)}>
          {props.words.sampleEn}
        </button>
        <span class="tagline">{props.words.drop}</span>
      </div>
    </section>
  );
}

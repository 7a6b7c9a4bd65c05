import { createSignal, For, type JSX, Show } from 'solid-js';
import { ArticleView } from './article.tsx';
import { Evidence } from './evidence.tsx';
import { LAYERS, type Layer } from './marks.ts';
import { type Input, type Reading, readInput } from './reading.ts';
import { SAMPLE } from './sample.ts';
import { wordsFor } from './words.ts';

/** Layers that are on when a page opens. */
const ON: readonly Layer[] = [
  'person',
  'organization',
  'place',
  'product',
  'quote',
  'date',
  'amount',
  'code',
  'index',
  'event',
];

/** The viewer: hand in a page, read it with its evidence. */
export function App(): JSX.Element {
  const words = wordsFor(navigator.language);
  const [reading, setReading] = createSignal<Reading | null>(null);
  const [shown, setShown] = createSignal<ReadonlySet<Layer>>(new Set(ON));
  const [chosen, setChosen] = createSignal<string | null>(null);
  const [text, setText] = createSignal('');
  const [problem, setProblem] = createSignal<string | null>(null);

  const read = async (input: Input): Promise<void> => {
    setProblem(null);
    setChosen(null);
    if (input.text.trim() === '') return;
    try {
      setReading(await readInput(input));
    } catch {
      setProblem(words.failed);
    }
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await read({ text: await file.text() });
  };
  const toggle = (layer: Layer): void => {
    const next = new Set(shown());
    if (!next.delete(layer)) next.add(layer);
    setShown(next);
  };

  return (
    <>
      <header class="bar">
        <strong class="brand">Dépêche</strong>
        <span class="tagline">{words.tagline}</span>
        <Show when={reading() !== null}>
          <button type="button" onClick={() => setReading(null)}>
            {words.again}
          </button>
        </Show>
      </header>
      <main
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void readFile(event.dataTransfer?.files[0]);
        }}
      >
        <Show when={problem()}>{(message) => <p role="alert">{message()}</p>}</Show>
        <Show
          when={reading()}
          fallback={
            <section class="intake">
              <label for="page">{words.paste}</label>
              <textarea id="page" rows="14" onInput={(event) => setText(event.currentTarget.value)} />
              <div class="actions">
                <button type="button" class="primary" onClick={() => void read({ text: text() })}>
                  {words.read}
                </button>
                <label class="file">
                  {words.open}
                  <input
                    type="file"
                    accept=".html,.htm,.txt,text/html,text/plain"
                    onChange={(event) => void readFile(event.currentTarget.files?.[0])}
                  />
                </label>
                <button type="button" onClick={() => void read(SAMPLE)}>
                  {words.sample}
                </button>
                <span class="tagline">{words.drop}</span>
              </div>
            </section>
          }
        >
          {(current) => (
            <>
              <fieldset class="layers">
                <legend>{words.layers}</legend>
                <For each={LAYERS}>
                  {(layer) => (
                    <label data-layer={layer}>
                      <input type="checkbox" checked={shown().has(layer)} onChange={() => toggle(layer)} />
                      {words[layer]}
                    </label>
                  )}
                </For>
                <span class="tagline">
                  {current().by === 'server' ? words.fromServer : words.fromHere} · {words.confidence}{' '}
                  {Math.round(current().record.article.confidence * 100)} %
                </span>
              </fieldset>
              <div class="page">
                <ArticleView
                  record={current().record}
                  shown={shown()}
                  words={words}
                  chosen={chosen()}
                  onChoose={setChosen}
                />
                <Evidence record={current().record} words={words} chosen={chosen()} onChoose={setChosen} />
              </div>
            </>
          )}
        </Show>
      </main>
    </>
  );
}

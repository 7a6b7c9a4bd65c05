import { createEffect, createMemo, createSignal, For, type JSX, onCleanup, Show } from 'solid-js';
import { ArticleView } from './article.tsx';
import { available, type Command, commandFor } from './commands.ts';
import { decode } from './decode.ts';
import { Dossier } from './dossier.tsx';
import { Evidence } from './evidence.tsx';
import { Intake } from './intake.tsx';
import { LAYERS, type Layer, type Mark, marksOf } from './marks.ts';
import { CommandList, Palette } from './palette.tsx';
import { createPreferences, THEMES } from './preferences.ts';
import { type Input, type Reading, readInput } from './reading.ts';
import { Split } from './split.tsx';
import { neighbour } from './walk.ts';
import { wordsFor } from './words.ts';

const VIEWS = ['reader', 'evidence', 'dossier'] as const;
type View = (typeof VIEWS)[number];

/** The viewer: hand in a page, read it with its evidence. */
export function App(): JSX.Element {
  const [preferences, prefer] = createPreferences();
  const words = createMemo(() => wordsFor(preferences().language));
  const [reading, setReading] = createSignal<Reading | null>(null);
  const [shown, setShown] = createSignal<ReadonlySet<Layer>>(new Set(LAYERS));
  const [chosen, setChosen] = createSignal<Mark | null>(null);
  const [problem, setProblem] = createSignal<string | null>(null);
  const [palette, setPalette] = createSignal<'palette' | 'keys' | null>(null);
  const [view, setView] = createSignal<View>('reader');
  const marks = createMemo(() => {
    const annotations = reading()?.record.annotations;
    return annotations === undefined ? [] : marksOf(annotations);
  });

  const read = async (input: Input): Promise<void> => {
    setProblem(null);
    setChosen(null);
    if (input.text.trim() === '') return;
    try {
      setReading(await readInput(input));
    } catch {
      setProblem(words().failed);
    }
  };
  const toggle = (layer: Layer): void => {
    const next = new Set(shown());
    if (!next.delete(layer)) next.add(layer);
    setShown(next);
  };
  const walk = (step: 1 | -1, sameName: boolean): void => {
    const of = marks().filter(({ layer, entity }) =>
      sameName ? layer !== 'quote' && layer !== 'code' && entity === chosen()?.entity : shown().has(layer),
    );
    setChosen(neighbour(of, chosen(), step));
  };
  const open = (): boolean => reading() !== null;
  const named = (): boolean => chosen()?.entity != null;
  const resize = (by: number): void => prefer({ size: Math.min(180, Math.max(80, preferences().size + by)) });
  const commands: readonly Command[] = [
    { id: 'palette', title: () => words().commands, key: 'Ctrl+k', run: () => setPalette('palette') },
    { id: 'keys', title: () => words().shortcuts, key: '?', run: () => setPalette('keys') },
    { id: 'next', title: () => words().nextMark, key: 'j', when: open, run: () => walk(1, false) },
    { id: 'previous', title: () => words().previousMark, key: 'k', when: open, run: () => walk(-1, false) },
    { id: 'next-mention', title: () => words().nextMention, key: 'n', when: named, run: () => walk(1, true) },
    { id: 'previous-mention', title: () => words().previousMention, key: 'p', when: named, run: () => walk(-1, true) },
    {
      id: 'close',
      title: () => words().close,
      key: 'Escape',
      when: () => chosen() !== null,
      run: () => setChosen(null),
    },
    {
      id: 'theme',
      title: () => `${words().theme} (${words().themes[preferences().theme]})`,
      key: 't',
      run: () => prefer({ theme: THEMES[(THEMES.indexOf(preferences().theme) + 1) % THEMES.length] ?? 'system' }),
    },
    {
      id: 'face',
      title: () => words().face,
      key: 'f',
      run: () => prefer({ face: preferences().face === 'serif' ? 'sans' : 'serif' }),
    },
    { id: 'larger', title: () => words().larger, key: '+', run: () => resize(10) },
    { id: 'smaller', title: () => words().smaller, key: '-', run: () => resize(-10) },
    {
      id: 'language',
      title: () => words().language,
      key: 'l',
      run: () => prefer({ language: preferences().language === 'fr' ? 'en' : 'fr' }),
    },
    { id: 'again', title: () => words().again, when: open, run: () => setReading(null) },
    { id: 'reader', title: () => words().reader, key: 'r', when: open, run: () => setView('reader') },
    { id: 'evidence', title: () => words().evidence, key: 'e', when: open, run: () => setView('evidence') },
    { id: 'dossier', title: () => words().dossier, key: 'd', when: open, run: () => setView('dossier') },
  ];

  const press = (event: KeyboardEvent): void => {
    if (palette() !== null) return;
    const command = commandFor(event, commands);
    if (command === undefined) return;
    event.preventDefault();
    command.run();
  };
  document.addEventListener('keydown', press);
  onCleanup(() => document.removeEventListener('keydown', press));
  createEffect(() => {
    const start = chosen()?.start;
    if (start !== undefined)
      document.querySelector(`.mark[data-start="${start}"]`)?.scrollIntoView({ block: 'nearest' });
  });

  return (
    <>
      <header class="bar">
        <strong class="brand">Dépêche</strong>
        <span class="tagline">{words().tagline}</span>
        <Show when={open()}>
          <button type="button" onClick={() => setReading(null)}>
            {words().again}
          </button>
        </Show>
        <details class="menu">
          <summary>{words().menu}</summary>
          <CommandList commands={available(commands)} onRun={(command) => command.run()} />
        </details>
      </header>
      <Show when={palette()} keyed>
        {(mode) => <Palette commands={commands} words={words()} mode={mode} onClose={() => setPalette(null)} />}
      </Show>
      <main
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void event.dataTransfer?.files[0]
            ?.arrayBuffer()
            .then((bytes) => read({ text: decode(new Uint8Array(bytes)) }));
        }}
      >
        <Show when={problem()}>{(message) => <p role="alert">{message()}</p>}</Show>
        <Show when={reading()} fallback={<Intake words={words()} onRead={(input) => void read(input)} />}>
          {(current) => (
            <>
              <nav class="views" aria-label={words().view}>
                <For each={VIEWS}>
                  {(each) => (
                    <button type="button" aria-pressed={view() === each} onClick={() => setView(each)}>
                      {words()[each]}
                    </button>
                  )}
                </For>
              </nav>
              <Show when={view() === 'evidence'}>
                <Split reading={current()} words={words()} />
              </Show>
              <Show when={view() === 'dossier'}>
                <Dossier record={current().record} words={words()} language={preferences().language} />
              </Show>
              <Show when={view() === 'reader'}>
                <fieldset class="layers">
                  <legend>{words().layers}</legend>
                  <For each={LAYERS}>
                    {(layer) => (
                      <label data-layer={layer}>
                        <input type="checkbox" checked={shown().has(layer)} onChange={() => toggle(layer)} />
                        <span class="sign">{words()[layer]}</span>
                      </label>
                    )}
                  </For>
                  <span class="tagline" role="status">
                    {current().by === 'server' ? words().fromServer : words().fromHere} · {words().confidence}{' '}
                    {new Intl.NumberFormat(preferences().language, { style: 'percent' }).format(
                      current().record.article.confidence,
                    )}
                  </span>
                </fieldset>
                <div class="page">
                  <ArticleView
                    record={current().record}
                    marks={marks()}
                    shown={shown()}
                    words={words()}
                    language={preferences().language}
                    chosen={chosen()}
                    onChoose={setChosen}
                  />
                  <Evidence record={current().record} words={words()} chosen={chosen()} onChoose={setChosen} />
                </div>
              </Show>
            </>
          )}
        </Show>
      </main>
    </>
  );
}

import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { Reading } from '../engine/reading.ts';
import { useDesk } from '../shell/desk.ts';
import { ArticleView } from './article.tsx';
import { Aside } from './aside.tsx';
import { described } from './described.ts';
import { LAYERS, type Layer, type Mark, marksOf } from './marks.ts';
import { isShown } from './segments.ts';
import { Views } from './views.tsx';
import { neighbour } from './walk.ts';

/** The article to read, its layers, and beside it what is known of the chosen mark. */
export function Reader(): JSX.Element {
  return <Views>{(reading) => <Page reading={reading} />}</Views>;
}

function Page(props: { reading: Reading }): JSX.Element {
  const { words, language, offer, say, looking, lookAt } = useDesk();
  const [shown, setShown] = createSignal<ReadonlySet<Layer>>(new Set(LAYERS));
  const [chosen, setChosen] = createSignal<Mark | null>(null);
  const marks = createMemo(() => marksOf(props.reading.record));
  const present = createMemo(() => new Set(marks().map(({ layer }) => layer)));
  const toggle = (layer: Layer): void => {
    const next = new Set(shown());
    if (!next.delete(layer)) next.add(layer);
    setShown(next);
  };
  const walk = (step: 1 | -1, sameName: boolean): void => {
    const of = marks().filter((mark) =>
      sameName
        ? !['quote', 'code', 'speaker'].includes(mark.layer) && mark.entity === chosen()?.entity
        : isShown(mark, shown()),
    );
    setChosen(neighbour(of, chosen(), step));
  };
  // Another view leads here: the mark that covers those words, or the smallest one that touches them.
  const wanted = looking();
  if (wanted !== null) {
    const touching = marks().filter(({ start, end }) => start < wanted.end && end > wanted.start);
    const exact = touching.find(({ start, end }) => start === wanted.start && end === wanted.end);
    setChosen(exact ?? touching.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null);
    lookAt(null);
  }
  // The keys move no focus; what they came to is told.
  createEffect(() => {
    const mark = chosen();
    if (mark !== null) say(described(props.reading.record, mark, words(), language()));
  });
  const named = (): boolean => chosen()?.entity != null;
  offer([
    { id: 'next', title: () => words().nextMark, key: 'j', run: () => walk(1, false) },
    { id: 'previous', title: () => words().previousMark, key: 'k', run: () => walk(-1, false) },
    { id: 'next-mention', title: () => words().nextMention, key: 'n', when: named, run: () => walk(1, true) },
    { id: 'previous-mention', title: () => words().previousMention, key: 'p', when: named, run: () => walk(-1, true) },
    {
      id: 'close',
      title: () => words().close,
      key: 'Escape',
      when: () => chosen() !== null,
      run: () => setChosen(null),
    },
  ]);
  return (
    <>
      <Show when={present().size > 0}>
        <fieldset class="layers">
          <legend>{words().layers}</legend>
          <For each={LAYERS.filter((layer) => present().has(layer))}>
            {(layer) => (
              <label data-layer={layer}>
                <input type="checkbox" checked={shown().has(layer)} onChange={() => toggle(layer)} />
                <span class="sign">{words()[layer]}</span>
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <div class="page">
        <ArticleView
          record={props.reading.record}
          marks={marks()}
          shown={shown()}
          chosen={chosen()}
          onChoose={setChosen}
        />
        <Aside record={props.reading.record} chosen={chosen()} onChoose={setChosen} />
      </div>
    </>
  );
}

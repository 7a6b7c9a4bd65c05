import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { Reading } from '../engine/reading.ts';
import { download } from '../out/download.ts';
import type { Words } from '../words/words.ts';
import { caseOf, fieldsOf } from './correction.ts';
import { type Run, runsOf } from './runs.ts';

/** Longest stretch of markup shown between two runs, in UTF-16 code units; the rest is counted. */
const MOST_MARKUP = 240;

/** The input as raw text beside what was made of it; what is kept or dropped is linked both ways and can be moved. */
export function Split(props: { reading: Reading; words: Words }): JSX.Element {
  const [chosen, setChosen] = createSignal<string | null>(null);
  const [moved, setMoved] = createSignal<ReadonlySet<string>>(new Set<string>());
  const [fields, setFields] = createSignal<Readonly<Record<string, string>>>({});
  const input = (): string => props.reading.input ?? '';
  const article = () => props.reading.record.article;
  const runs = createMemo(() => runsOf(props.reading.record, input().length));
  const move = (id: string): void => {
    const next = new Set(moved());
    if (!next.delete(id)) next.add(id);
    setMoved(next);
  };
  createEffect(() => {
    const id = chosen();
    if (id === null) return;
    for (const each of document.querySelectorAll(`.split [data-run="${id}"]`))
      each.scrollIntoView({ block: 'nearest' });
  });
  const outcome = (run: Run): JSX.Element => {
    const id = run.id ?? '';
    const text = (): string => input().slice(run.start, run.end);
    const shown = (): string =>
      (id.startsWith('b')
        ? article().text.slice(article().blocks[Number(id.slice(1))]?.start, article().blocks[Number(id.slice(1))]?.end)
        : id.startsWith('d')
          ? article().dropped[Number(id.slice(1))]?.text
          : null) ?? text();
    return (
      <li data-run={id} data-fate={run.fate} classList={{ chosen: chosen() === id, moved: moved().has(id) }}>
        <button type="button" class="plain" onClick={() => setChosen(id)}>
          <span class="reason">
            {run.reason === null ? props.words.fate[run.fate] : props.words.reason[run.reason]}
          </span>{' '}
          {shown().slice(0, 400)}
        </button>
        <Show when={run.fate !== 'notice'}>
          <button type="button" aria-pressed={moved().has(id)} onClick={() => move(id)}>
            {run.fate === 'kept' ? props.words.leaveOut : props.words.putBack}
          </button>
        </Show>
      </li>
    );
  };
  return (
    <section class="split" aria-label={props.words.evidence}>
      <h1 class="screen-title" lang={article().language ?? undefined}>
        {article().headline ?? props.words.untitled}
      </h1>
      <p>
        {article().reason === undefined ? '' : `${props.words.confidence} : ${article().reason} `}
        <button
          type="button"
          onClick={() =>
            download(
              'case.json',
              'application/json',
              caseOf(props.reading.record, input(), { moved: moved(), fields: fields() }),
            )
          }
        >
          {props.words.exportCase}
        </button>
      </p>
      <div class="sides">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
        <section class="raw" aria-label={props.words.input} tabIndex={0}>
          <For each={runs()}>
            {(run) => <RawRun run={run} input={input()} chosen={chosen()} onChoose={setChosen} />}
          </For>
        </section>
        <ol class="fates">
          <For each={runs().filter(({ id }) => id !== null)}>{outcome}</For>
        </ol>
      </div>
      <h2>{props.words.fields}</h2>
      <table>
        <tbody>
          <For each={fieldsOf(props.reading.record)}>
            {([name, value]) => (
              <tr>
                <th scope="row">
                  <label for={`field-${name}`}>{name}</label>
                </th>
                <td>
                  <input
                    id={`field-${name}`}
                    value={value}
                    onChange={(event) => setFields({ ...fields(), [name]: event.currentTarget.value })}
                  />
                </td>
                <td>{article().sources[name]?.from ?? '–'}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

function RawRun(props: {
  run: Run;
  input: string;
  chosen: string | null;
  onChoose: (id: string | null) => void;
}): JSX.Element {
  const text = (): string => props.input.slice(props.run.start, props.run.end);
  const shortened = (): string =>
    text().length <= MOST_MARKUP ? text() : `${text().slice(0, MOST_MARKUP)} … (+${text().length - MOST_MARKUP})`;
  return (
    <Show when={props.run.id !== null} fallback={<span class="markup">{shortened()}</span>}>
      <button
        type="button"
        class="run"
        classList={{ chosen: props.chosen === props.run.id }}
        data-run={props.run.id}
        data-fate={props.run.fate}
        onClick={() => props.onChoose(props.run.id)}
      >
        {text()}
      </button>
    </Show>
  );
}

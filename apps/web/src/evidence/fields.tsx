import type { Article, ExtractionRecord } from '@depeche/core';
import { For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import { type Correction, type Field, fieldsOf, wordsOf } from './correction.ts';

/** Candidates shown of a field. */
const MOST = 8;

/** Each field: its value, which can be set right, where it was read, and what else it might have been. */
export function Fields(props: {
  record: ExtractionRecord;
  correction: Correction;
  onCorrect: (next: Correction) => void;
  onShow: (name: Field) => void;
  /** Looks for the candidates of a record that was kept without them; null where they are there or cannot be had. */
  onSeek: (() => void) | null;
  candidates: Article['candidates'];
}): JSX.Element {
  const { words, language } = useDesk();
  const set = (name: Field, value: string, present: string): void => {
    const { [name]: _, ...others } = props.correction.fields as Record<string, string>;
    props.onCorrect({ ...props.correction, fields: value === present ? others : { ...others, [name]: value } });
  };
  const placeName = (from: string): string => (words().readIn as Readonly<Record<string, string>>)[from] ?? from;
  const percent = (score: number): string => new Intl.NumberFormat(language(), { style: 'percent' }).format(score);
  return (
    <>
      <h2>{words().fields}</h2>
      <Show when={props.onSeek}>
        {(seek) => (
          <p>
            <button type="button" onClick={() => seek()()}>
              {words().findCandidates}
            </button>
          </p>
        )}
      </Show>
      <div class="scroll">
        <table class="fields stacks">
          <thead>
            <tr>
              <th scope="col">{words().column.field}</th>
              <th scope="col">{words().column.value}</th>
              <th scope="col">{words().column.readFrom}</th>
              <th scope="col">{words().column.candidates}</th>
            </tr>
          </thead>
          <tbody>
            <For each={fieldsOf(props.record)}>
              {([name, value]) => {
                const candidates = () => props.candidates?.[name] ?? [];
                const source = () => props.record.article.sources[name];
                return (
                  <tr classList={{ corrected: props.correction.fields[name] !== undefined }}>
                    <th scope="row">
                      <label for={`field-${name}`}>{words().field[name]}</label>
                    </th>
                    <td data-label={words().column.value}>
                      <input
                        id={`field-${name}`}
                        value={props.correction.fields[name] ?? value}
                        onChange={(event) => set(name, event.currentTarget.value, value)}
                      />
                    </td>
                    <td data-label={words().column.readFrom} classList={{ nothing: source() === undefined }}>
                      <Show when={source()} fallback="–">
                        {(from) => (
                          <button type="button" class="plain" onClick={() => props.onShow(name)}>
                            {placeName(from().from)}
                          </button>
                        )}
                      </Show>
                    </td>
                    <td data-label={words().column.candidates} classList={{ nothing: candidates().length === 0 }}>
                      <Show when={candidates().length > 1} fallback={candidates().length === 1 ? words().onlyOne : '–'}>
                        <details>
                          <summary>{candidates().length}</summary>
                          <ol class="candidates">
                            <For each={candidates().slice(0, MOST)}>
                              {(each) => (
                                <li>
                                  <button
                                    type="button"
                                    class="plain"
                                    title={words().take}
                                    onClick={() => set(name, wordsOf(each.value), value)}
                                  >
                                    {wordsOf(each.value).slice(0, 160)}
                                  </button>{' '}
                                  <span class="tagline">
                                    {placeName(each.from)} · {percent(each.score)}
                                  </span>
                                </li>
                              )}
                            </For>
                          </ol>
                        </details>
                      </Show>
                    </td>
                  </tr>
                );
              }}
            </For>
          </tbody>
        </table>
      </div>
    </>
  );
}

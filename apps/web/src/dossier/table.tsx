import type { Span } from '@depeche/core';
import { For, type JSX, Show } from 'solid-js';
import { toCsv } from '../out/csv.ts';
import { download } from '../out/download.ts';

/** A claim of the record: its cells, and the words it was read from. */
export interface Row {
  cells: readonly string[];
  /** The same as data, for files: numbers and dates as they are kept. The cells themselves where there is none. */
  bare?: readonly string[];
  /** In `article.text`; the last cell leads there. */
  place: Span | null;
}

export interface Table {
  name: string;
  title: string;
  head: readonly string[];
  /** Columns of numbers, by their place. */
  numbers?: readonly number[];
  rows: readonly Row[];
}

/** Claims as a table; the last cell of each row leads to its words, and the whole can be taken along as CSV. */
export function TableView(props: {
  table: Table;
  language: string | undefined;
  onLook: (place: Span) => void;
}): JSX.Element {
  const save = (): void =>
    download(
      `${props.table.name}.csv`,
      'text/csv',
      toCsv([props.table.head, ...props.table.rows.map(({ cells, bare }) => bare ?? cells)]),
    );
  return (
    <>
      <div class="scroll">
        <table class="stacks">
          <caption class="live">{props.table.title}</caption>
          <thead>
            <tr>
              <For each={props.table.head}>
                {(name, at) => (
                  <th scope="col" classList={{ number: props.table.numbers?.includes(at()) ?? false }}>
                    {name}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.table.rows}>
              {({ cells, place }) => (
                <tr>
                  <For each={cells}>
                    {(cell, at) => (
                      <td
                        lang={at() === cells.length - 1 ? props.language : undefined}
                        data-label={props.table.head[at()]}
                        classList={{ number: props.table.numbers?.includes(at()) ?? false }}
                      >
                        <Show when={place !== null && at() === cells.length - 1 ? place : null} fallback={cell}>
                          {(there) => (
                            <button type="button" class="plain" onClick={() => props.onLook(there())}>
                              {cell}
                            </button>
                          )}
                        </Show>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <button type="button" class="csv" onClick={save} aria-label={`CSV: ${props.table.title}`}>
        CSV
      </button>
    </>
  );
}

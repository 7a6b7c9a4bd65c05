import type { Span } from '@depeche/core';
import { For, type JSX, Show } from 'solid-js';
import { toCsv } from '../out/csv.ts';
import { download } from '../out/download.ts';

/** A claim of the record: its cells, and the words it was read from. */
export interface Row {
  cells: readonly string[];
  /** In `article.text`; the last cell leads there. */
  place: Span | null;
}

export interface Table {
  name: string;
  title: string;
  head: readonly string[];
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
      toCsv([props.table.head, ...props.table.rows.map(({ cells }) => cells)]),
    );
  return (
    <>
      <div class="scroll">
        <table>
          <caption class="live">{props.table.title}</caption>
          <thead>
            <tr>
              <For each={props.table.head}>{(name) => <th scope="col">{name}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.table.rows}>
              {({ cells, place }) => (
                <tr>
                  <For each={cells}>
                    {(cell, at) => (
                      <td lang={props.language}>
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

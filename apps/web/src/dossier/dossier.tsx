import type { ExtractionRecord } from '@depeche/core';
import { type OutputFormat, outputFormats, outputs } from '@depeche/core/output';
import { For, type JSX, Show } from 'solid-js';
import { toCsv } from '../out/csv.ts';
import { download } from '../out/download.ts';
import { attributionOf } from '../reader/speaker.ts';
import { Views } from '../reader/views.tsx';
import { useDesk } from '../shell/desk.ts';
import type { Words } from '../words/words.ts';

interface Table {
  name: string;
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The record's claims as tables: who says what, the dates in their order, amounts, codes, roles and relations. */
export default function DossierScreen(): JSX.Element {
  const { words, language } = useDesk();
  return <Views>{({ record }) => <Dossier record={record} words={words()} language={language()} />}</Views>;
}

function Dossier(props: { record: ExtractionRecord; words: Words; language: string }): JSX.Element {
  const tables = (): Table[] => tablesOf(props.record, props.words, props.language);
  const write = (format: OutputFormat): void => {
    const { ending, mediaType, write: written } = outputs[format];
    download(`article.${ending}`, mediaType, written(props.record));
  };
  return (
    <section class="dossier" aria-label={props.words.dossier}>
      <h1 class="screen-title" lang={props.record.article.language ?? undefined}>
        {props.record.article.headline ?? props.words.untitled}
      </h1>
      <p class="actions">
        <For each={outputFormats}>
          {(format) => (
            <button type="button" onClick={() => write(format)}>
              {format}
            </button>
          )}
        </For>
      </p>
      <For each={tables()}>
        {(table) => (
          <Show when={table.rows.length > 0}>
            <h2>{table.title}</h2>
            <div class="scroll">
              <table>
                <thead>
                  <tr>
                    <For each={table.head}>{(name) => <th scope="col">{name}</th>}</For>
                  </tr>
                </thead>
                <tbody>
                  <For each={table.rows}>
                    {(row) => (
                      <tr>
                        <For each={row}>{(cell) => <td>{cell}</td>}</For>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
            <button
              type="button"
              onClick={() => download(`${table.name}.csv`, 'text/csv', toCsv([table.head, ...table.rows]))}
            >
              CSV
            </button>
          </Show>
        )}
      </For>
    </section>
  );
}

function tablesOf(record: ExtractionRecord, words: Words, language: string): Table[] {
  const annotations = record.annotations;
  if (annotations === undefined) return [];
  const slice = ({ start, end }: { start: number; end: number }): string => record.article.text.slice(start, end);
  const name = (id: string | null): string => annotations.entities.find((each) => each.id === id)?.name ?? '';
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const column = words.column;
  return [
    {
      name: 'quotes',
      title: words.quotes,
      head: [column.speaker, column.words, column.kind],
      rows: annotations.quotes
        .map((quote) => {
          const { name: speaker, written } = attributionOf(record, quote);
          return [speaker ?? written ?? words.unknownSpeaker, slice(quote), words.quoteKind[quote.kind]];
        })
        .sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '', language)),
    },
    {
      name: 'dates',
      title: words.timeline,
      head: [column.value, column.words],
      rows: annotations.dates
        .map((date) => [date.value ?? '', slice(date)])
        .sort(([a = ''], [b = '']) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : a > b ? 1 : 0)),
    },
    {
      name: 'amounts',
      title: words.amount,
      head: [column.value, column.unit, column.words],
      rows: annotations.amounts.map((each) => [
        number.format(each.value),
        each.kind === 'percent' ? '%' : (each.currency ?? ''),
        slice(each),
      ]),
    },
    {
      name: 'codes',
      title: words.code,
      head: [column.code, column.exchange, column.organization],
      rows: annotations.instruments.map(({ symbol, mic, entity }) => [symbol, mic ?? '', name(entity)]),
    },
    {
      name: 'roles',
      title: words.roles,
      head: [column.person, column.role, column.organization],
      rows: annotations.roles.map(({ person, role, organization }) => [name(person), slice(role), name(organization)]),
    },
    {
      name: 'relations',
      title: words.relations,
      head: [column.from, column.kind, column.to, column.words],
      rows: annotations.relations.map((each) => [name(each.from), each.kind, name(each.to), slice(each)]),
    },
  ];
}

import type { ExtractionRecord, Span } from '@depeche/core';
import { type OutputFormat, outputFormats, outputs } from '@depeche/core/output';
import { useNavigate } from '@solidjs/router';
import { createMemo, For, type JSX, lazy, Show } from 'solid-js';
import { download } from '../out/download.ts';
import { entityOf } from '../reader/entities.ts';
import { Views } from '../reader/views.tsx';
import { useDesk } from '../shell/desk.ts';
import { TableView } from './table.tsx';
import { type TableName, tablesOf } from './tables.ts';

// d3's modules for scales, axes and forces: 19 kB together, fetched when a dossier has something to draw.
const TimeDots = lazy(() => import('../charts/time-dots.tsx').then(({ TimeDots: it }) => ({ default: it })));
const Bars = lazy(() => import('../charts/bars.tsx').then(({ Bars: it }) => ({ default: it })));
const Graph = lazy(() => import('../charts/graph.tsx').then(({ Graph: it }) => ({ default: it })));

/** Formats of the whole record; each table below gives its own CSV. */
const whole = outputFormats.filter((format) => !format.startsWith('csv'));
/** Speakers in the chart of who said how much. */
const MOST_SPEAKERS = 12;

/** The record's claims: charts with the table behind each, every row led back to its words. */
export default function DossierScreen(): JSX.Element {
  const { words } = useDesk();
  return <Views name={words().dossier}>{({ record }) => <Dossier record={record} />}</Views>;
}

function Dossier(props: { record: ExtractionRecord }): JSX.Element {
  const { words, language, lookAt } = useDesk();
  const go = useNavigate();
  const tables = createMemo(() => tablesOf(props.record, words(), language()));
  const article = () => props.record.article;
  const write = (format: OutputFormat): void => {
    const { ending, mediaType, write: written } = outputs[format];
    download(`article.${ending}`, mediaType, written(props.record));
  };
  const formatName = (format: string): string => (words().format as Readonly<Record<string, string>>)[format] ?? format;
  const look = (place: Span): void => {
    lookAt(place);
    go('/read');
  };
  const speakers = createMemo(() => {
    const count = new Map<string, number>();
    for (const { cells } of tables().quotes.rows) {
      const [who = '', , said = ''] = cells;
      count.set(who, (count.get(who) ?? 0) + said.split(/\s+/).length);
    }
    return [...count].map(([label, value]) => ({ label, value })).sort((a, b) => b.value - a.value);
  });
  const dated = createMemo(() =>
    (props.record.annotations?.dates ?? []).flatMap(({ value, start, end }) =>
      value === null ? [] : [{ value, label: article().text.slice(start, end) }],
    ),
  );
  const graph = createMemo(() => graphOf(props.record, words().relation));
  const section = (name: TableName, chart: () => JSX.Element = () => null): JSX.Element => (
    <Show when={tables()[name].rows.length > 0}>
      <h2>{tables()[name].title}</h2>
      {chart()}
      <TableView table={tables()[name]} language={article().language ?? undefined} onLook={look} />
    </Show>
  );
  return (
    <section class="dossier" aria-label={words().dossier}>
      <h1 class="screen-title" lang={article().language ?? undefined} dir="auto">
        {article().headline ?? words().untitled}
      </h1>
      <p class="actions">
        <span class="tagline">{words().takeAlong}</span>
        <For each={whole}>
          {(format) => (
            <button type="button" onClick={() => write(format)}>
              {formatName(format)}
            </button>
          )}
        </For>
      </p>
      {section('quotes', () => (
        <Bars bars={speakers().slice(0, MOST_SPEAKERS)} title={words().wordsBySpeaker} language={language()} />
      ))}
      {section('dates', () => (
        <TimeDots points={dated()} title={words().timeline} language={language()} />
      ))}
      {section('amounts')}
      {section('codes')}
      <Show when={graph().edges.length > 0}>
        <h2>{words().whoBelongsWhere}</h2>
        <Graph nodes={graph().nodes} edges={graph().edges} title={words().whoBelongsWhere} />
      </Show>
      {section('roles')}
      {section('relations')}
      {section('names')}
      <Show when={Object.values(tables()).every(({ rows }) => rows.length === 0)}>
        <p class="none">{words().nothingClaimed}</p>
      </Show>
    </section>
  );
}

/** People with their roles and what the relations join, as nodes and edges. */
function graphOf(record: ExtractionRecord, names: Readonly<Record<string, string>>) {
  const { roles = [], relations = [] } = record.annotations ?? {};
  // A role and a relation may say the same of two names; one line joins them, with the role's words.
  const pairs = new Map<string, { from: string; to: string; label: string }>();
  for (const edge of [
    ...roles.flatMap(({ person, role, organization }) =>
      organization === null
        ? []
        : [{ from: person, to: organization, label: record.article.text.slice(role.start, role.end) }],
    ),
    ...relations.map(({ from, to, kind }) => ({ from, to, label: names[kind] ?? kind })),
  ])
    if (!pairs.has(`${edge.from} ${edge.to}`)) pairs.set(`${edge.from} ${edge.to}`, edge);
  const edges = [...pairs.values()];
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = [...ids].map((id) => {
    const entity = entityOf(record, id);
    return { id, name: entity?.name ?? id, type: entity?.type ?? 'code' };
  });
  return { nodes, edges };
}

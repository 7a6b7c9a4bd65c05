import type { ExtractionRecord } from '@depeche/core';
import { Box, Text, useWindowSize } from 'ink';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CommandId } from '../keys/commands.ts';
import { useKeys } from '../keys/use-keys.ts';
import { Bar } from '../screen/bar.tsx';
import { helpRows } from '../screen/help.ts';
import { type Prompt, paletteRow, paletteRows, promptLine, typed } from '../screen/prompt.ts';
import { Rows } from '../screen/rows.tsx';
import type { Setting } from '../screen/setting.ts';
import type { Shell } from '../screen/show.tsx';
import { cellsOf } from '../terminal/width.ts';
import { layers, marksOf } from './layers.ts';
import { type Line, layOut } from './layout.ts';
import { type PaneId, type PaneRow, paneRows } from './panes.ts';
import { sourceRows } from './source.ts';
import {
  clicked,
  firstState,
  foundText,
  hasSomethingOpen,
  isListed,
  placesOf,
  type ReaderState,
  step,
  type View,
} from './state.ts';
import { TextRow } from './text-row.tsx';

/** From this width on a pane stands beside the article. */
const BESIDE = 120;
/** Cells of the margin that names who speaks. */
const MARGIN = 24;
/** Rows a turn of the wheel scrolls. */
const WHEEL = 3;

/** What stands in the source's place where the input is not known. */
const NO_SOURCE = 'the page is not kept with its record: depeche read ADDRESS shows both';

const KEYS = '? help  q leave  / search  s quotes  e entities  d dropped  v values  t dates  o source';
/** The same in a reader that was opened from a list, where there is somewhere to go back to. */
const TURNING = `${KEYS.replace('q leave', 'esc back  q leave')}  J K articles`;

/** The input: being fetched, not to be had, or there. */
type Input = 'loading' | 'none' | { text: string };

/** Read aloud, the marks' signs would stand in the way of the words; their keys bring them back. */
const unmarked: ReaderState = { ...firstState, off: layers.map(({ id }) => id) };

interface Shown extends Shell {
  record: ExtractionRecord;
  /** The input as it came, or what gets it when it is first asked for; null where it is not known. */
  input: string | null | (() => Promise<string>);
  /** Goes to another article of the list that the reader was opened from: 1 the next one, -1 the one before. */
  turn?(by: number): void;
  /** Leads back to where the reader was opened from. */
  back(): void;
}

/** The full-screen reader of one record. */
export function Reader({ record, input: given, turn, setting, mouse, queue, leave, suspend, back }: Shown) {
  const { columns, rows } = useWindowSize();
  const [state, setState] = useState<ReaderState>(setting.spoken ? unmarked : firstState);
  const [prompt, setPrompt] = useState<Prompt | null>(null);
  const [got, setGot] = useState<Input>('loading');
  const input = typeof given === 'function' ? got : given === null ? 'none' : { text: given };
  const current = useRef({ state, prompt });
  const marks = useMemo(() => marksOf(record.annotations), [record]);
  const beside = columns >= BESIDE && !setting.spoken;
  const width = Math.max(10, Math.min(setting.measure, columns - 2));
  const shown = useMemo(() => marks.filter(({ layer }) => !state.off.includes(layer.id)), [marks, state.off]);
  const lines = useMemo(() => layOut(record, shown, width), [record, shown, width]);
  const height = Math.max(1, rows - 1);

  const helped = useMemo(() => helpOf(setting), [setting]);
  const kept = useRef<{ record: ExtractionRecord; pane: string; rows: PaneRow[] } | null>(null);
  const listOf = (now: ReaderState): readonly PaneRow[] => {
    if (!isListed(now)) return [];
    if (now.pane === 'help') return helped;
    const pane = now.pane as PaneId;
    if (kept.current?.record !== record || kept.current.pane !== pane)
      kept.current = { record, pane, rows: paneRows(record, pane) };
    return kept.current.rows;
  };
  const viewOf = (now: ReaderState): View => ({
    lines,
    rows: height,
    pane: listOf(now),
    places: placesOf(now, record.article.text, record.annotations?.entities ?? []),
  });
  const put = (next: Partial<{ state: ReaderState; prompt: Prompt | null }>): void => {
    current.current = { ...current.current, ...next };
    setState(current.current.state);
    setPrompt(current.current.prompt);
  };

  const run = (command: CommandId): void => {
    const now = current.current.state;
    if (command === 'leave') leave();
    else if (command === 'suspend') suspend();
    else if (command === 'search')
      put({ state: { ...now, pane: null }, prompt: { kind: 'search', text: '', chosen: 0 } });
    else if (command === 'palette') put({ prompt: { kind: 'palette', text: '', chosen: 0 } });
    else if (command === 'close' && !hasSomethingOpen(now)) back();
    else if (command === 'next-article') turn?.(1);
    else if (command === 'previous-article') turn?.(-1);
    else put({ state: step(now, command, viewOf(now)) });
  };

  const press = (key: string): void => {
    const { state: now, prompt: typing } = current.current;
    if (typing !== null) {
      const next = typed(typing, key, 'reader');
      if (next === null || !('done' in next)) put({ prompt: next });
      else if (typing.kind === 'palette') {
        put({ prompt: null });
        run(next.done as CommandId);
      } else {
        const searched = { ...now, query: next.done, place: -1 };
        put({ prompt: null, state: step(searched, 'next', viewOf(searched)) });
      }
      return;
    }
    const layer = layers.find((each) => each.key === key);
    const command = setting.bindings.commandOn('reader', key);
    if (layer !== undefined) {
      const off = now.off.includes(layer.id) ? now.off.filter((id) => id !== layer.id) : [...now.off, layer.id];
      put({ state: { ...now, off } });
    } else if (command !== null) run(command);
  };

  const wantsInput = state.pane === 'source' && typeof given === 'function';
  useEffect(() => {
    if (!wantsInput || typeof given !== 'function') return undefined;
    let wanted = true;
    given().then(
      (text) => wanted && setGot({ text }),
      () => wanted && setGot('none'),
    );
    return () => {
      wanted = false;
    };
  }, [wantsInput, given]);

  useKeys({ queue, mouse }, press, ({ kind, row, column }) => {
    const now = current.current.state;
    if (kind !== 'click') {
      for (let turn = 0; turn < WHEEL; turn++) run(kind === 'wheel-down' ? 'down' : 'up');
    } else if (!isListed(now) || !beside || column > width)
      put({ state: clicked(now, row, entityAt(lines, shown, column)) });
  });

  const top = Math.min(state.top, Math.max(0, lines.length - height));
  const read = lines.length === 0 ? 100 : Math.min(100, Math.round(((top + height) / lines.length) * 100));
  const { query, entity } = state;
  const standing = useMemo(() => {
    const places = placesOf({ query, entity }, record.article.text, record.annotations?.entities ?? []);
    return foundText({ query, entity, place: state.place }, places);
  }, [query, entity, state.place, record]);
  const open = state.pane !== null || prompt?.kind === 'palette';
  const margin = beside && !open;
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Box height={height} overflow="hidden">
        {open && !beside ? null : (
          <Box flexDirection="column" width={width + 2} flexShrink={0} paddingLeft={1}>
            {lines.slice(top, top + height).map((line) => (
              <TextRow key={line.row} line={line} theme={setting.theme} query={state.query} />
            ))}
          </Box>
        )}
        {margin ? <Margin lines={lines.slice(top, top + height)} /> : null}
        {open && beside ? <Rule height={height} /> : null}
        {open ? (
          <Pane
            {...{ record, input, setting, state, prompt, height }}
            at={lines[top]?.start ?? 0}
            wide={beside ? columns - width - 3 : columns}
            rows={listOf(state)}
          />
        ) : null}
      </Box>
      <Bar
        text={
          prompt !== null ? `${promptLine(prompt)}▏` : setting.spoken ? '? help' : turn === undefined ? KEYS : TURNING
        }
        right={prompt === null ? `${standing}${read}%` : ''}
        columns={columns}
      />
    </Box>
  );
}

/** A line between the article and what stands beside it. */
function Rule({ height }: { height: number }) {
  return (
    <Box width={1} flexShrink={0}>
      <Text dimColor>{Array.from({ length: height }, () => '│').join('\n')}</Text>
    </Box>
  );
}

/** Who speaks in the quotes that begin in the rows beside. */
function Margin({ lines }: { lines: readonly Line[] }) {
  return (
    <Box flexDirection="column" width={MARGIN} flexShrink={0} paddingLeft={1}>
      {lines.map(({ speaker, row }) => (
        <Text key={row} dimColor wrap="truncate">
          {speaker === null ? ' ' : `« ${speaker}`}
        </Text>
      ))}
    </Box>
  );
}

interface Beside {
  record: ExtractionRecord;
  input: Input;
  setting: Setting;
  state: ReaderState;
  prompt: Prompt | null;
  height: number;
  /** The place in `article.text` that stands at the top. */
  at: number;
  wide: number;
  rows: readonly PaneRow[];
}

function Pane({ record, input, setting, state, prompt, height, at, wide, rows }: Beside) {
  const room = { height, width: wide };
  if (prompt?.kind === 'palette') {
    const found = paletteRows('reader', prompt.text).map((command) => ({
      text: paletteRow(command, setting.bindings),
    }));
    return <Rows title="commands" rows={found} chosen={prompt.chosen} {...room} empty="no command has such a name" />;
  }
  if (state.pane === 'source') {
    const shown =
      typeof input === 'string'
        ? []
        : sourceRows(record, input.text, Math.max(0, at), Math.max(20, wide - 3), height - 1);
    const empty = input === 'loading' ? '…' : NO_SOURCE;
    return <Rows title="source" rows={shown.map((text) => ({ text }))} chosen={-1} {...room} empty={empty} />;
  }
  return <Rows title={state.pane ?? ''} rows={rows} chosen={state.chosen} {...room} />;
}

/** The help as rows: the commands with their keys, and the switches of the layers of marks. */
function helpOf({ bindings }: Setting): PaneRow[] {
  const switches = layers.map(({ key, sign, label }) => `${key.padEnd(24)} ${sign} ${label} on or off`);
  return [...helpRows('reader', bindings), ...switches].map((text) => ({ text, at: -1, entity: null }));
}

/** The entity that is named at a cell of a row, null where none is. */
function entityAt(lines: readonly Line[], marks: ReturnType<typeof marksOf>, column: number) {
  return (row: number): string | null => {
    const line = lines[row];
    if (line === undefined || line.start < 0) return null;
    let cells = 1;
    for (const { text, at } of line.segments) {
      let place = at;
      for (const character of text) {
        cells += cellsOf(character);
        if (cells > column) break;
        place += character.length;
      }
      if (cells <= column) continue;
      if (at < 0) return null;
      return (
        marks.findLast(({ start, end, entity }) => entity !== null && start <= place && end > place)?.entity ?? null
      );
    }
    return null;
  };
}

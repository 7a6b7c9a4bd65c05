import { Box, useWindowSize } from 'ink';
import { useEffect, useRef, useState } from 'react';
import type { CommandId, Screen } from '../keys/commands.ts';
import { useKeys } from '../keys/use-keys.ts';
import { Bar } from '../screen/bar.tsx';
import { helpRows } from '../screen/help.ts';
import { type Prompt, paletteRow, paletteRows, promptLine, typed } from '../screen/prompt.ts';
import { firstRow, Rows } from '../screen/rows.tsx';
import type { Shell } from '../screen/show.tsx';
import type { Row } from './places.ts';

const WHEEL = 3;
/** Rows from the end at which more are asked for. */
const AHEAD = 30;

interface Listed extends Shell {
  screen: Screen;
  title: string;
  rows: readonly Row[];
  /** The row chosen first. */
  start?: number | undefined;
  /** How many rows there are in all, as it is written, where more may be loaded; else those given. */
  total?: string;
  /** What is said where there are no rows. */
  empty?: string;
  /** Whether the last row stays chosen as rows are added behind it. */
  follows?: boolean;
  /** What the last line says beside the keys. */
  status: string;
  /** Whether a click on a row and `go` do something other than what the row leads to. */
  open(row: Row, at: number): void;
  /** Commands that are the screen's own. */
  command?(command: CommandId, at: number): void;
  /** Called with the search as it is typed. */
  search?(text: string): void;
  /** Called with the line of sources that was typed, to be kept or subscribed to. */
  sources?(line: string): void;
  /** Called when the end comes near. */
  more?(): void;
  back(): void;
}

/** A screen of rows to choose from: moving, searching, help and palette are the same on all of them. */
export function List(props: Listed) {
  const { screen, title, rows, status, setting, mouse, queue } = props;
  const { total = String(rows.length) } = props;
  const { columns, rows: tall } = useWindowSize();
  const [state, setState] = useState<{ chosen: number; help: number | null; prompt: Prompt | null }>({
    chosen: props.start ?? 0,
    help: null,
    prompt: null,
  });
  const current = useRef(state);
  const height = Math.max(2, tall - 1);
  const { more, follows } = props;
  // Whoever stands on the last row stays on it as rows are added.
  const known = useRef(rows.length);
  if (follows === true && known.current !== rows.length) {
    if (current.current.chosen >= known.current - 1)
      current.current = { ...current.current, chosen: Math.max(0, rows.length - 1) };
    known.current = rows.length;
  }
  const chosen = Math.min(current.current.chosen, Math.max(0, rows.length - 1));

  useEffect(() => {
    if (rows.length > 0 && chosen >= rows.length - AHEAD) more?.();
  }, [chosen, rows.length, more]);

  const put = (next: Partial<typeof state>): void => {
    current.current = { ...current.current, ...next };
    setState(current.current);
  };
  const helped = helpRows(screen, setting.bindings);
  const move = (by: number): void => {
    const { help } = current.current;
    if (help !== null) {
      put({ help: Math.max(0, Math.min(help + by, helped.length - 1)) });
      return;
    }
    const from = Math.min(current.current.chosen, Math.max(0, rows.length - 1));
    put({ chosen: Math.max(0, Math.min(from + by, rows.length - 1)) });
  };

  const run = (command: CommandId): void => {
    const at = Math.min(current.current.chosen, Math.max(0, rows.length - 1));
    const row = rows[at];
    const moves: Partial<Record<CommandId, number>> = {
      down: 1,
      up: -1,
      'page-down': height - 2,
      'page-up': 2 - height,
      top: -Number.MAX_SAFE_INTEGER,
      bottom: Number.MAX_SAFE_INTEGER,
    };
    const by = moves[command];
    if (by !== undefined) move(by);
    else if (command === 'leave') props.leave();
    else if (command === 'suspend') props.suspend();
    else if (command === 'help') put({ help: current.current.help === null ? 0 : null });
    else if (command === 'palette') put({ prompt: { kind: 'palette', text: '', chosen: 0 }, help: null });
    else if (command === 'search') put({ prompt: { kind: 'search', text: '', chosen: 0 }, help: null });
    else if (command === 'import') put({ prompt: { kind: 'sources', text: '', chosen: 0 }, help: null });
    else if (command === 'subscribe') put({ prompt: { kind: 'feed', text: '', chosen: 0 }, help: null });
    else if (command === 'close') {
      if (current.current.help !== null) put({ help: null });
      else props.back();
    } else if (command === 'go') {
      if (row !== undefined && current.current.help === null) props.open(row, at);
    } else props.command?.(command, at);
  };

  const press = (key: string): void => {
    const { prompt } = current.current;
    if (prompt === null) {
      const command = setting.bindings.commandOn(screen, key);
      if (command !== null) run(command);
      return;
    }
    const next = typed(prompt, key, screen);
    if (next === null || !('done' in next)) {
      put({ prompt: next, ...(prompt.kind === 'search' ? { chosen: 0 } : {}) });
      if (prompt.kind === 'search') props.search?.(next?.text ?? '');
      return;
    }
    put({ prompt: null });
    if (prompt.kind === 'palette') run(next.done as CommandId);
    else if (prompt.kind !== 'search' && next.done.trim() !== '') props.sources?.(next.done);
  };

  useKeys({ queue, mouse }, press, ({ kind, row }) => {
    if (kind !== 'click') move(kind === 'wheel-down' ? WHEEL : -WHEEL);
    else if (row > 0 && row < height && current.current.help === null) {
      const at = firstRow(current.current.chosen, height - 1) + row - 1;
      const hit = rows[at];
      if (hit === undefined) return;
      if (at === current.current.chosen) props.open(hit, at);
      else put({ chosen: at });
    }
  });

  const { prompt, help } = state;
  const palette = prompt?.kind === 'palette' ? paletteRows(screen, prompt.text) : null;
  return (
    <Box flexDirection="column" width={columns} height={tall}>
      <Box height={height} overflow="hidden">
        {palette !== null ? (
          <Rows
            title="commands"
            rows={palette.map((command) => ({ text: paletteRow(command, setting.bindings) }))}
            chosen={prompt?.chosen ?? 0}
            height={height}
            width={columns}
            empty="no command has such a name"
          />
        ) : help !== null ? (
          <Rows title="help" rows={helped.map((text) => ({ text }))} chosen={help} height={height} width={columns} />
        ) : (
          <Rows
            title={title}
            rows={rows}
            chosen={chosen}
            height={height}
            width={columns}
            {...(props.empty === undefined ? {} : { empty: props.empty })}
          />
        )}
      </Box>
      <Bar
        text={prompt !== null ? `${promptLine(prompt)}▏` : setting.spoken ? '? help' : status}
        right={prompt !== null || setting.spoken || rows.length === 0 ? '' : `${chosen + 1}/${total}`}
        columns={columns}
      />
    </Box>
  );
}

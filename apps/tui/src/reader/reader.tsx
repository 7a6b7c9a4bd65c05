import type { ExtractionRecord } from '@depeche/core';
import { Box, Text, useApp, useInput, useWindowSize } from 'ink';
import { useMemo, useRef, useState } from 'react';
import { safeLine } from '../terminal/safe.ts';
import { commandOn, commands } from './keys.ts';
import { layers, marksOf } from './layers.ts';
import { type Line, layOut } from './layout.ts';
import { paneRows } from './panes.ts';
import { firstState, matchesOf, type ReaderState, step, type View } from './state.ts';

/** Widest column of text, in cells: longer rows are hard to follow. */
const MEASURE = 80;
/** From this width on a pane stands beside the article. */
const BESIDE = 120;

/** The full-screen reader of one record. */
export function Reader({ record, colour }: { record: ExtractionRecord; colour: boolean }) {
  const { exit } = useApp();
  const { columns, rows } = useWindowSize();
  const [state, setState] = useState<ReaderState>(firstState);
  const current = useRef(state);
  const marks = useMemo(() => marksOf(record.annotations), [record]);
  const beside = columns >= BESIDE;
  const width = Math.max(10, Math.min(MEASURE, columns - 2));
  const shown = useMemo(() => marks.filter(({ layer }) => !state.off.includes(layer.id)), [marks, state.off]);
  const lines = useMemo(() => layOut(record, shown, width), [record, shown, width]);
  const height = Math.max(1, rows - 1);

  const viewOf = (now: ReaderState): View => ({
    lines,
    rows: height,
    pane: now.pane === null || now.pane === 'help' ? [] : paneRows(record, now.pane),
    places:
      now.query !== ''
        ? matchesOf(record.article.text, now.query)
        : (record.annotations?.entities.find(({ id }) => id === now.entity)?.mentions.map(({ start }) => start) ?? []),
  });

  const press = (name: string): void => {
    const now = current.current;
    let next = now;
    if (now.typing !== null) {
      if (name === 'escape') next = { ...now, typing: null };
      else if (name === 'backspace') next = { ...now, typing: now.typing.slice(0, -1) };
      else if (name === 'return') {
        const searched = { ...now, typing: null, query: now.typing, place: -1 };
        next = step(searched, 'next', viewOf(searched));
      } else if (name.length <= 2) next = { ...now, typing: safeLine(now.typing + name).slice(0, 200) };
    } else {
      const layer = layers.find(({ key }) => key === name);
      const command = commandOn(name);
      if (layer !== undefined) {
        const off = now.off.includes(layer.id) ? now.off.filter((id) => id !== layer.id) : [...now.off, layer.id];
        next = { ...now, off };
      } else if (command === 'leave') exit();
      else if (command !== null) next = step(now, command, viewOf(now));
    }
    current.current = next;
    setState(next);
  };

  useInput((input, key) => {
    if (key.ctrl && input === 'c') press('ctrl-c');
    else if (key.upArrow) press('up');
    else if (key.downArrow) press('down');
    else if (key.pageDown) press('pagedown');
    else if (key.pageUp) press('pageup');
    else if (key.home) press('home');
    else if (key.end) press('end');
    else if (key.escape) press('escape');
    else if (key.return) press('return');
    else if (key.backspace || key.delete) press('backspace');
    // Several keys may arrive in one string.
    else if (!key.ctrl && !key.meta)
      for (const character of input) press(character === '\r' || character === '\n' ? 'return' : character);
  });

  const side = state.pane !== null;
  const pane = side ? <Pane record={record} state={state} rows={height} /> : null;
  const top = Math.min(state.top, Math.max(0, lines.length - height));
  const read = lines.length === 0 ? 100 : Math.min(100, Math.round(((top + height) / lines.length) * 100));
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Box height={height} overflow="hidden">
        {side && !beside ? null : (
          <Box flexDirection="column" width={width + 2} flexShrink={0} paddingLeft={1}>
            {lines.slice(top, top + height).map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen has no other name
              <Row key={at} line={line} colour={colour} query={state.query} />
            ))}
          </Box>
        )}
        {pane}
      </Box>
      <Text inverse wrap="truncate">
        {state.typing === null
          ? ` ${read}%  ? help  s quotes  d dropped  e entities  v values  / search  q leave `
          : `/${state.typing}`}
      </Text>
    </Box>
  );
}

function Row({ line, colour, query }: { line: Line; colour: boolean; query: string }) {
  if (line.segments.length === 0) return <Text> </Text>;
  const found = query !== '' && matchesOf(line.segments.map(({ text }) => text).join(''), query).length > 0;
  return (
    <Text wrap="truncate" inverse={found}>
      {line.segments.map(({ text, layer, strong }, at) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of a row has no other name
          key={at}
          bold={strong}
          underline={layer !== null && layer.id !== 'quote'}
          {...(layer !== null && colour ? { color: layer.colour } : {})}
        >
          {text}
        </Text>
      ))}
    </Text>
  );
}

function Pane({ record, state, rows }: { record: ExtractionRecord; state: ReaderState; rows: number }) {
  const listed =
    state.pane === 'help' || state.pane === null
      ? [
          ...commands.map(
            ({ keys, label }) =>
              `${keys
                .map((key) => (key === ' ' ? 'space' : key))
                .join(', ')
                .padEnd(14)}${label}`,
          ),
          ...layers.map(({ key, sign, label }) => `${key.padEnd(14)}${sign} ${label} on or off`),
        ]
      : paneRows(record, state.pane).map(({ text }) => text);
  const from = Math.max(0, state.chosen - rows + 3);
  return (
    <Box flexDirection="column" flexGrow={1} paddingLeft={1} overflow="hidden">
      <Text bold>{state.pane}</Text>
      {listed.length === 0 ? <Text>nothing here</Text> : null}
      {listed.slice(from, from + rows - 1).map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen has no other name
        <Text key={at} wrap="truncate" inverse={state.pane !== 'help' && from + at === state.chosen}>
          {text === '' ? ' ' : text}
        </Text>
      ))}
    </Box>
  );
}

import { Box, Text, useIsScreenReaderEnabled } from 'ink';
import { across } from '../terminal/width.ts';

/** A row, and whether it stands out, as what is unread does. */
export interface RowText {
  text: string;
  strong?: boolean;
}

/** Rows to choose from under a title, as many as fit, the chosen one in sight and marked from edge to edge. */
export function Rows({
  title,
  rows,
  chosen,
  height,
  width,
  empty = 'nothing here',
}: {
  title: string;
  rows: readonly RowText[];
  /** -1: none is chosen. */
  chosen: number;
  height: number;
  /** Cells there are. */
  width: number;
  /** What stands in the place of rows where there are none. */
  empty?: string;
}) {
  const spoken = useIsScreenReaderEnabled();
  if (spoken && chosen >= 0) return <Spoken title={title} rows={rows} chosen={chosen} empty={empty} />;
  const from = firstRow(chosen, height - 1);
  const shown = rows
    .slice(from, from + height - 1)
    .map((row, line) => ({ ...row, line, isChosen: from + line === chosen }));
  return (
    <Box flexDirection="column" flexGrow={1} overflow="hidden">
      <Text bold wrap="truncate">
        {` ${title}`}
      </Text>
      {rows.length === 0 ? <Text wrap="truncate">{`  ${empty}`}</Text> : null}
      {shown.map(({ text, strong, line, isChosen }) => (
        <Text key={line} wrap="truncate" inverse={isChosen} bold={strong === true}>
          {isChosen ? across(` ›${text}`, width) : `  ${text === '' ? ' ' : text}`}
        </Text>
      ))}
    </Box>
  );
}

/** What a screen reader reads of rows: the title, and the one that is chosen. */
function Spoken({
  title,
  rows,
  chosen,
  empty,
}: {
  title: string;
  rows: readonly RowText[];
  chosen: number;
  empty: string;
}) {
  const row = rows[chosen];
  return (
    <Box flexDirection="column">
      <Text>{title}</Text>
      <Box aria-role="listitem" aria-state={{ selected: row !== undefined }}>
        <Text>{row === undefined ? empty : `${chosen + 1} of ${rows.length}: ${row.text}`}</Text>
      </Box>
    </Box>
  );
}

/** The first row shown, so that the chosen one is. */
export function firstRow(chosen: number, height: number): number {
  return Math.max(0, chosen - height + 2);
}

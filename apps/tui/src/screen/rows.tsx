import { Box, Text, useIsScreenReaderEnabled } from 'ink';

/** Rows to choose from under a title, as many as fit, the chosen one in sight. */
export function Rows({
  title,
  rows,
  chosen,
  height,
}: {
  title: string;
  rows: readonly string[];
  /** -1: none is chosen. */
  chosen: number;
  height: number;
}) {
  const spoken = useIsScreenReaderEnabled();
  if (spoken && chosen >= 0) return <Spoken title={title} rows={rows} chosen={chosen} />;
  const from = firstRow(chosen, height - 1);
  return (
    <Box flexDirection="column" flexGrow={1} paddingLeft={1} overflow="hidden">
      <Text bold wrap="truncate">
        {title}
      </Text>
      {rows.length === 0 ? <Text>nothing here</Text> : null}
      {rows.slice(from, from + height - 1).map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen has no other name
        <Text key={at} wrap="truncate" inverse={from + at === chosen}>
          {`${from + at === chosen ? '›' : ' '}${text === '' ? ' ' : text}`}
        </Text>
      ))}
    </Box>
  );
}

/** What a screen reader reads of rows: the title, and the one that is chosen. */
function Spoken({ title, rows, chosen }: { title: string; rows: readonly string[]; chosen: number }) {
  const row = rows[chosen];
  return (
    <Box flexDirection="column">
      <Text>{title}</Text>
      <Box aria-role="listitem" aria-state={{ selected: row !== undefined }}>
        <Text>{row === undefined ? 'nothing here' : `${chosen + 1} of ${rows.length}: ${row}`}</Text>
      </Box>
    </Box>
  );
}

/** The first row shown, so that the chosen one is. */
export function firstRow(chosen: number, height: number): number {
  return Math.max(0, chosen - height + 2);
}

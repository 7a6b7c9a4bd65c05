import { Text, useIsScreenReaderEnabled } from 'ink';
import { fitted } from '../library/rows.ts';
import { across } from '../terminal/width.ts';

/** Cells that the keys keep at least, however long the right side is. */
const LEAST = 20;

/** The last row, from edge to edge: the keys or what is typed, and on the right where the reader stands. */
export function Bar({ text, right, columns }: { text: string; right: string; columns: number }) {
  const spoken = useIsScreenReaderEnabled();
  if (spoken) return <Text>{right === '' ? text : `${right}, ${text}`}</Text>;
  const room = columns - [...right].length - 3;
  const line = right === '' || room < LEAST ? across(` ${text}`, columns) : `${fitted(` ${text}`, room)}  ${right} `;
  return (
    <Text inverse wrap="truncate">
      {line}
    </Text>
  );
}

import { Text, Transform } from 'ink';
import { memo } from 'react';
import { linked } from '../terminal/link.ts';
import { matchesOf } from '../terminal/matches.ts';
import { colourOf, type Theme } from '../terminal/theme.ts';
import type { Line } from './layout.ts';

/** One row of the article with its marks; a row that holds the search's words is shown inverse. */
export const TextRow = memo(function TextRow({ line, theme, query }: { line: Line; theme: Theme; query: string }) {
  if (line.segments.length === 0) return <Text> </Text>;
  const found = query !== '' && matchesOf(line.segments.map(({ text }) => text).join(''), query).length > 0;
  const row = (
    <Text wrap="truncate" inverse={found}>
      {line.segments.map(({ text, layer, strong }, at) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of a row has no other name
          key={at}
          bold={strong}
          underline={layer !== null && layer.id !== 'quote'}
          {...(layer === null ? {} : colourOf(layer, theme))}
        >
          {text}
        </Text>
      ))}
    </Text>
  );
  const { link } = line;
  return link === undefined ? row : <Transform transform={(text) => linked(link, text)}>{row}</Transform>;
});

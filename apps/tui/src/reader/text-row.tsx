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
  let cells = 0;
  const stretches = line.segments.map((segment) => {
    const from = cells;
    cells += segment.text.length;
    return { ...segment, from };
  });
  const row = (
    <Text wrap="truncate" inverse={found}>
      {stretches.map(({ text, layer, strong, from }) => (
        <Text
          key={from}
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

import { type Article, extract, type Span } from '@depeche/core';
import type { LineLabel } from './sample.ts';

/** What a record says each line of a text is: a notice where any of it is one, else what most of it is. */
export function linesOf(text: string): LineLabel[] {
  const spans = spansOf(extract(text, { kind: 'text', annotations: false }).article);
  let at = 0;
  return text.split('\n').map((line) => {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    let label: LineLabel = 'boilerplate';
    let most = 0;
    for (const [name, span] of spans) {
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      const size = shared > 0 && name === 'notice' ? Number.POSITIVE_INFINITY : shared;
      if (size <= most) continue;
      most = size;
      label = name;
    }
    return label;
  });
}

function spansOf({ notices, sources, authors, blocks }: Article): [LineLabel, Span][] {
  const spans: [LineLabel, Span][] = notices.map(({ source }) => ['notice', source]);
  for (const [name, source] of Object.entries(sources)) {
    const kind = /^(headline|standfirst|byline|dateline)(?:-\d+)?$/.exec(name)?.[1];
    if (kind !== undefined) spans.push([kind as LineLabel, source]);
  }
  for (const { source } of authors) if (source !== undefined) spans.push(['byline', source]);
  for (const { type, source } of blocks)
    spans.push([type === 'caption' || type === 'standfirst' ? type : 'body', source]);
  return spans;
}

import type { Span } from '@depeche/core';

/** Characters shown on each side, cut back to whole words. */
const REACH = 40;

/** A place with the words around it, as one line; an ellipsis where the text goes on. */
export function around(text: string, { start, end }: Span): string {
  let from = Math.max(0, start - REACH);
  let to = Math.min(text.length, end + REACH);
  if (from > 0) {
    while (from < start && !/\s/.test(text.charAt(from - 1))) from++;
  }
  if (to < text.length) {
    while (to > end && !/\s/.test(text.charAt(to))) to--;
  }
  const line = text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${line}${to < text.length ? ' …' : ''}`;
}

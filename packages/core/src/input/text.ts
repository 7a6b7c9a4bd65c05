import type { Page, PageBlock } from './page.ts';

/** Reads plain text: every line that holds something is a block, verbatim. */
export function readText(source: string, url: string | null): Page {
  const blocks: PageBlock[] = [];
  let at = 0;
  while (at <= source.length) {
    let end = at;
    while (end < source.length && !isLineEnd(source.charCodeAt(end))) end++;
    let start = at;
    let behind = end;
    while (start < behind && isBlank(source.charCodeAt(start))) start++;
    while (behind > start && isBlank(source.charCodeAt(behind - 1))) behind--;
    if (behind > start) {
      blocks.push({
        index: blocks.length,
        text: source.slice(start, behind),
        start,
        end: behind,
        map: null,
        element: -1,
        firstElement: -1,
        linkChars: 0,
        links: 0,
        hidden: null,
      });
    }
    at = end + 1;
  }
  return { kind: 'text', source, url, tree: null, blocks };
}

/** Line feed, carriage return, line and paragraph separator, next line, form feed, vertical tab. */
function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029 || code === 0x85;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x202f || code === 0x3000;
}

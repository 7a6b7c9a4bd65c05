import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  (
    'address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody td th tr ul'
  ).split(' '),
);
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'title']);

/**
 * The words of a system's own markup, blocks apart on lines, so that no system loses words for gluing two paragraphs
 * together.
 */
export function textOf(markup: string): string {
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent++;
      if (BLOCKS.has(name)) text += '\n';
    },
    ontext(words) {
      if (silent === 0) text += words;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
      if (BLOCKS.has(name)) text += '\n';
    },
  });
  parser.end(markup);
  return text;
}

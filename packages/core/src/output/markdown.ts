import type { Block, ExtractionRecord } from '../record.ts';

/** Characters that would be read as marks inside a line (CommonMark 0.31, 2.4 Backslash escapes). */
const inlineMarks = /[\\`*_[\]<>&]/g;
/** What would be read as a mark where a line begins: a heading, a list, a rule, a quote, a setext underline. */
const leadingMark = /^(#{1,6}(?= |$)|[-+=~|](?=.|$))/;
const leadingNumber = /^(\d{1,9})([.)])(?= |$)/;

/** What some reader of Markdown takes for the end of a line. */
const lineBreak = /\r\n?|[\n\f\v\u0085\u2028\u2029]/;

function escapeLine(text: string): string {
  return text
    .replace(inlineMarks, '\\$&')
    .replace(leadingMark, (mark) => `\\${mark}`)
    .replace(leadingNumber, '$1\\$2');
}

function escapeBlock(text: string): string {
  return text
    .split(lineBreak)
    .map((line) => escapeLine(line.trim()))
    .join('\n');
}

/** The words of one block inside one line of Markdown. */
function oneLine(text: string): string {
  return escapeLine(text.replace(/\s+/g, ' ').trim());
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  let longest = 2;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function tableRow(text: string): string {
  const cells = text.split('\t').map((cell) => oneLine(cell).replaceAll('|', '\\|'));
  return `| ${cells.join(' | ')} |`;
}

function quoted(text: string): string {
  return escapeBlock(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function blockMarkdown(block: Block, text: string): string {
  switch (block.type) {
    case 'heading':
      // The headline is the document's only first-level heading.
      return `${'#'.repeat(Math.min(6, Math.max(2, block.level ?? 2)))} ${oneLine(text)}`;
    case 'list-item':
      return `- ${oneLine(text)}`;
    case 'blockquote':
      return quoted(text);
    case 'code':
      return fenced(text);
    case 'table-row':
      return tableRow(text);
    case 'caption':
      return `*${oneLine(text)}*`;
    case 'paragraph':
    case 'standfirst':
      return escapeBlock(text);
  }
}

/** Items of one list and rows of one table stand on following lines, all else is parted by a blank line. */
function joint(before: Block | undefined, block: Block): string {
  if (before === undefined) return '';
  const together = before.type === block.type && (block.type === 'list-item' || block.type === 'table-row');
  return together ? '\n' : '\n\n';
}

/** GitHub's tables need a rule under the first row. */
function tableRule(row: string, text: string): string {
  return `${row}\n|${' --- |'.repeat(text.split('\t').length)}`;
}

/** What JSON leaves as it is and YAML takes for a line break or for no character at all. */
const unsafeInYaml = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A YAML double-quoted scalar (or a list of them): JSON, with YAML's own breaks escaped. */
function scalar(value: unknown): string {
  return JSON.stringify(value).replace(
    unsafeInYaml,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function frontMatter(record: ExtractionRecord): string {
  const { article } = record;
  const lines: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return;
    lines.push(`${name}: ${scalar(value)}`);
  };
  add('title', article.headline);
  add(
    'authors',
    article.authors.map((author) => author.name),
  );
  add('agency', article.agency);
  add('publisher', article.publisher?.name);
  add('published', article.published);
  add('modified', article.modified);
  add('language', article.language);
  add('url', article.url);
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
}

/**
 * The record as Markdown (CommonMark, tables as GitHub has them) under a YAML front matter with the fields. Text from the
 * page is escaped: it reads as written and brings no link, no HTML and no heading of its own.
 *
 * @param record a record without `error`
 */
export function toMarkdown(record: ExtractionRecord): string {
  const { article } = record;
  let body = '';
  let before: Block | undefined;
  for (const block of article.blocks) {
    const text = article.text.slice(block.start, block.end);
    let piece = blockMarkdown(block, text);
    if (block.type === 'table-row' && before?.type !== 'table-row') piece = tableRule(piece, text);
    body += joint(before, block) + piece;
    before = block;
  }
  const parts: string[] = [];
  if (article.headline !== null) parts.push(`# ${oneLine(article.headline)}`);
  if (article.standfirst !== null) parts.push(`**${oneLine(article.standfirst)}**`);
  if (body !== '') parts.push(body);
  return `${frontMatter(record)}${parts.join('\n\n')}\n`;
}

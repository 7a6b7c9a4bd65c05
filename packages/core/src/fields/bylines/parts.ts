import { sourceSpan } from '../../input/offsets.ts';
import type { PageBlock } from '../../input/page.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import { endsSentence } from '../headline-text.ts';
import { isWeakOpener, openerLength } from '../people/names.ts';
import { marksByline } from './marks.ts';
import { type Add, LONGEST_LINE, merge, type Named } from './named.ts';
import { fromUser } from './users.ts';

/**
 * A byline that is a line of its block, under a headline or above a day: pages laid out with `font` and `br` have no
 * elements around such lines.
 *
 * @returns whether a line opens as a byline does
 */
export function fromLines(
  evidence: Evidence,
  block: PageBlock,
  score: number,
  add: Add,
  authors: Candidate<Named[]>[],
): boolean {
  let start = 0;
  let found = false;
  for (const line of block.text.split('\n')) {
    const from = start;
    start += line.length + 1;
    const opener = from === 0 || line.length > LONGEST_LINE ? 0 : openerLength(line, evidence.words);
    if (opener === 0) continue;
    found = true;
    if (fromUser(evidence, block, { start: from, text: line, opener }, authors)) continue;
    add(line, score, 'text', (person) => sourceSpan(block, from + person.start, from + person.end), null);
  }
  return found;
}

/** A line of elements is looked through for a byline up to this length, in UTF-16 units, and so many elements. */
const LONGEST_ROW = 300;
const MOST_ELEMENTS = 40;

/**
 * A byline in an element of its own amid a row of others: "24.01.2023 | Gemeinderat | Von Anna Keller" with a `span` around
 * each, or one of them marked as the author's.
 *
 * @returns whether an element opens as a byline does, or is marked as one
 */
export function fromElements(
  evidence: Evidence,
  block: PageBlock,
  score: number,
  add: Add,
  authors: Candidate<Named[]>[],
): boolean {
  const { page, words, region } = evidence;
  const { tree } = page;
  // Only below a headline is a mark alone enough: lists of teasers mark theirs, too.
  const heads = region.headline >= 0 && block.index > region.headline && block.index <= region.first;
  // Rows behind the article are other stories'.
  if (tree === null || block.index > region.last || block.text.length > LONGEST_ROW || endsSentence(block.text))
    return false;
  const last = Math.min(tree.last[block.element] as number, block.element + MOST_ELEMENTS);
  const before = authors.length;
  for (let element = block.element + 1; element <= last; element++) {
    if ((tree.close[element] as number) < block.start || (tree.open[element] as number) > block.end) continue;
    const text = tree.textOf(element, LONGEST_LINE + 1);
    const at = text.length < 3 || text.length > LONGEST_LINE ? -1 : block.text.indexOf(text);
    if (at < 0) continue;
    const opener = openerLength(text, words);
    if (
      opener === 0
        ? !heads || block.linkChars > text.length || !marksByline(tree, element)
        : isWeakOpener(text.slice(0, opener))
    )
      continue;
    add(text, score - 0.05, 'text', ({ start, end }) => sourceSpan(block, at + start, at + end), null);
    element = tree.last[element] as number;
  }
  merge(authors, before);
  return authors.length > before;
}

import { sourceSpan } from '../../input/offsets.ts';
import type { PageBlock } from '../../input/page.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import { openerLength } from '../people/names.ts';
import { findDates } from '../time/prose.ts';
import { LONGEST_LINE, type Named } from './named.ts';

/**
 * "by larkspur87 » Mon Jun 06, 2016 7:20 pm": the line over a forum's post, where users are called as they like.
 *
 * @returns whether the line is one
 */
export function fromPost(
  { lines }: Evidence,
  block: PageBlock,
  opener: number,
  authors: Candidate<Named[]>[],
): boolean {
  const date = lines.dates(block)[0];
  if (date === undefined || date.start <= opener) return false;
  const before = block.text.slice(opener, date.start);
  const name = /^[^\s»|•,][^»|•,]{0,39}(?=\s?[»|•,])/.exec(before)?.[0].trim() ?? '';
  if (name === '' || name.split(' ').length > 3) return false;
  const source = sourceSpan(block, opener, opener + name.length);
  authors.push({ value: [{ name, source }], score: 0.8, from: 'text', source, block: null });
  return true;
}

/** What a user may be called where a line names no one else: one word of small letters, figures and marks. */
const USER = /^[\p{Ll}\d][\p{Ll}\d_.-]{2,29}$/u;

/** A line of a block, where it begins in the block, and how long the byline's opener at its head is: 0 where it has none. */
interface Line {
  text: string;
  start: number;
  opener: number;
}

/**
 * "Posted on March 3, 2024 by tashby", "Submitted by tashby on Mon, 03/04/2024": a line of a day and a user's name.
 *
 * @returns whether it is one
 */
export function fromUser(
  evidence: Evidence,
  block: PageBlock,
  { text, start, opener }: Line,
  authors: Candidate<Named[]>[],
): boolean {
  const { words } = evidence;
  if (text.length > LONGEST_LINE) return false;
  const date = findDates(text, evidence)[0];
  if (date === undefined) return false;
  const lead = opener > 0 ? opener : date.end + openerLength(text.slice(date.end), words);
  if (lead === date.end) return false;
  const [name, ...further] = text
    .slice(lead, opener > 0 ? date.start : text.length)
    .trim()
    .split(/\s+/);
  if (name === undefined || !USER.test(name) || words.nobody.includes(name) || further.length > (opener > 0 ? 2 : 0))
    return false;
  if (further.some((word) => !isBesideDay(word, words))) return false;
  const at = start + text.indexOf(name, lead);
  const source = sourceSpan(block, at, at + name.length);
  authors.push({ value: [{ name, source }], score: 0.5, from: 'text', source, block: null });
  return true;
}

/** "on", "le", "Mon,": words that may stand between a name and its day. */
function isBesideDay(word: string, words: Evidence['words']): boolean {
  const bare = word.toLowerCase().replace(/[.,]$/, '');
  return [words.dateFillers, words.weekdays, words.nameStops].some((list) => list.includes(bare));
}

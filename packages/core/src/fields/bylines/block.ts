import { sourceSpan } from '../../input/offsets.ts';
import type { PageBlock } from '../../input/page.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import { hasGivenName, isWeakOpener, type Person, readByline } from '../people/names.ts';
import { DATE_OPENS } from '../time/date-line.ts';
import { isMarked, linkedNames } from './marks.ts';
import { type Add, merge, type Named } from './named.ts';
import { fromNameAndDay, fromNameAtTime } from './names-and-days.ts';
import { fromElements, fromLines } from './parts.ts';
import { fromPost, fromUser } from './users.ts';

/**
 * What one block says of who wrote the article: a byline by its opener, by a mark or by the wire's claim; else one in a part of
 * it, a name beside a day, or a user's.
 *
 * @param score of a plain byline here
 * @param marks elements looked at for a mark of a byline, and what was found
 */
export function fromBlock(
  evidence: Evidence,
  block: PageBlock,
  score: number,
  add: Add,
  authors: Candidate<Named[]>[],
  marks: Map<number, boolean>,
): void {
  const { page, lines } = evidence;
  const text = block.text;
  if (text.length < 3 || text.length > 400) return;
  const opener = lines.opener(block);
  if (evidence.body.pageType === 'forum' && opener > 0 && fromPost(evidence, block, opener, authors)) return;
  const claim = evidence.claims.find((each) => each.block === block.index && each.kind === 'byline');
  const marked = isMarked(page.tree, block, marks);
  if (opener === 0 && !marked && claim === undefined) {
    if (fromElements(evidence, block, score, add, authors) || fromLines(evidence, block, score, add, authors)) return;
    fromNameAndDay(evidence, block, authors);
    fromNameAtTime(evidence, block, authors);
    fromUser(evidence, block, { text, start: 0, opener: 0 }, authors);
    return;
  }
  const named = readByline(text, evidence).people;
  if (named.length === 0 && opener > 0 && fromUser(evidence, block, { text, start: 0, opener }, authors)) return;
  // "Author Interviews": an opener that is a noun too needs a name that is known.
  if (claim === undefined && !marked && isWeakOpener(text.slice(0, opener)) && !hasGivenName(named[0]?.name ?? ''))
    return;
  const linked = marked || opener > 0 ? linkedNames(evidence, block) : [];
  const [start, end] = claim === undefined ? [0, text.length] : [behindDate(evidence, block, claim.start), claim.end];
  const place = (person: Person): Named['source'] => sourceSpan(block, start + person.start, start + person.end);
  // Running text may open with "By" or stand in an element that names an author in passing.
  if (claim === undefined && text.length > 160 && linked.length === 0) return;
  const whole = claim === undefined ? block.index : start === 0 && end === text.length ? block.index : null;
  const before = authors.length;
  const written = opener > 0 ? named.map((person) => person.name.toLowerCase()) : [];
  const fuller = written.length > linked.length && linked.every((name) => written.includes(name.toLowerCase()));
  if (linked.length > 0 && !fuller)
    for (const name of linked)
      add(name, opener > 0 ? score + 0.05 : score, 'text', () => sourceOfName(block, name), whole);
  else add(text.slice(start, end), opener > 0 || claim !== undefined ? score : score - 0.15, 'text', place, whole);
  merge(authors, before);
}

/** Where a claimed byline's names begin: behind the date that opens it ("Dec 19, 2023 by Ann Lee"). */
function behindDate({ lines }: Evidence, block: PageBlock, start: number): number {
  const dates = lines.dates(block);
  if (start > 0 || lines.opener(block) > 0 || (dates[0]?.start ?? block.text.length) > DATE_OPENS) return start;
  const end = dates.at(-1)?.end ?? 0;
  return end + (/^[\s,|/·•–—-]*/.exec(block.text.slice(end))?.[0].length ?? 0);
}

function sourceOfName(block: PageBlock, name: string): Named['source'] {
  const at = block.text.indexOf(name);
  return at < 0 ? null : sourceSpan(block, at, at + name.length);
}

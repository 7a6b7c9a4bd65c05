import { sourceSpan } from '../input/offsets.ts';
import type { PageBlock } from '../input/page.ts';
import type { Dateline } from '../record.ts';
import { datelineAt } from '../wire/dateline.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { isoOf } from './time/calendar.ts';
import { readDateLine } from './time/date-line.ts';

const MOST_PARAGRAPHS = 4;

/** The wire's dateline: at the head of a first paragraph, or on a line of its own. */
export function readDateline(evidence: Evidence): Candidate<Dateline>[] {
  const { page, body, claims } = evidence;
  const found: Candidate<Dateline>[] = [];
  for (const claim of claims) {
    const block = page.blocks[claim.block];
    if (claim.kind !== 'dateline' || block === undefined) continue;
    const words = block.text.slice(claim.start, claim.end);
    const opening = datelineAt(words, evidence);
    const line = opening === null ? readDateLine(words, evidence) : null;
    const date = line?.dates[0]?.moment;
    const value =
      opening?.dateline ??
      (line?.agency == null
        ? null
        : { place: null, date: date === undefined ? null : isoOf(date).slice(0, 10), agency: line.agency });
    if (value !== null)
      found.push({ value, score: 0.7, from: 'text', source: sourceSpan(block, claim.start, claim.end), block: null });
  }
  let paragraphs = 0;
  for (let index = 0; index <= evidence.region.last; index++) {
    if (body.verdicts[index]?.keep !== true) continue;
    const block = page.blocks[index] as PageBlock;
    if (paragraphs++ >= MOST_PARAGRAPHS) break;
    const opening = evidence.lines.opening(block);
    if (opening === null) continue;
    found.push({
      value: opening.dateline,
      score: 0.9,
      from: 'text',
      source: sourceSpan(block, 0, opening.end),
      block: null,
    });
    break;
  }
  return found.sort((a, b) => b.score - a.score);
}

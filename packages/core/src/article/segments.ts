import type { Body } from '../body/body.ts';
import { flat } from '../fields/likeness.ts';
import type { Fields } from '../fields/read.ts';
import type { Page, PageBlock } from '../input/page.ts';
import type { DropReason } from '../record.ts';
import type { Claim, ClaimKind } from '../wire/claim.ts';

/** A part of a page block and the one thing it is; the same object each time: what outlives a call is copied. Together the segments hold every visible character once. */
export interface Segment {
  block: PageBlock;
  /** Range of `block.text`, no white space at its ends. */
  start: number;
  end: number;
  is: ClaimKind;
  /** Of a claimed notice. */
  claim: Claim | null;
  /** Of a dropped segment. */
  reason: DropReason;
}

/**
 * Deals every block out, in their order, and hands each segment on: first to what the wire's conventions claim, then to the field whose winner it shows, then to the
 * body, and what is left is dropped with its reason. What a reader cannot see is always dropped.
 */
export function dealOut(
  page: Page,
  body: Body,
  claims: readonly Claim[],
  fields: Fields,
  take: (segment: Segment) => void,
): void {
  const claimed = new Map<number, Claim[]>();
  const shown = fieldBlocks(fields);
  for (const claim of claims) {
    const list = claimed.get(claim.block);
    if (list === undefined) claimed.set(claim.block, [claim]);
    else list.push(claim);
  }
  const headline = sayer(fields);
  const put = putter(take);
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index] as PageBlock;
    const verdict = body.verdicts[block.index];
    const reason = block.hidden !== null ? 'hidden' : (verdict?.reason ?? 'other');
    const rest: Segment['is'] = block.hidden === null && verdict?.keep === true ? 'body' : 'dropped';
    const kind = shown.get(block.index) ?? (headline(block.text) ? 'headline' : undefined);
    const own = block.hidden === null ? claimed.get(block.index) : undefined;
    if (own === undefined) {
      const is = block.hidden === null && kind !== undefined ? kind : rest;
      put(block, 0, block.text.length, is, null, reason);
      continue;
    }
    own.sort((a, b) => a.start - b.start);
    let at = 0;
    for (const claim of own) {
      const start = Math.max(at, claim.start);
      const end = Math.min(block.text.length, claim.end);
      if (end <= start) continue;
      put(block, at, start, kind ?? leftover(block.text, at, start, rest), null, reason);
      put(block, start, end, claim.kind, claim, claim.reason ?? reason);
      at = end;
    }
    const last = block.text.length;
    put(block, at, last, kind ?? leftover(block.text, at, last, rest), null, reason);
  }
}

type Put = (
  block: PageBlock,
  start: number,
  end: number,
  is: Segment['is'],
  claim: Claim | null,
  reason: DropReason,
) => void;

/** Hands on a part of a block, without the white space at its ends, where it holds anything. */
function putter(take: (segment: Segment) => void): Put {
  let segment: Segment | null = null;
  return (block, start, end, is, claim, reason) => {
    const { text } = block;
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (to <= from) return;
    segment ??= { block, start: from, end: to, is, claim, reason };
    segment.block = block;
    segment.start = from;
    segment.end = to;
    segment.is = is;
    segment.claim = claim;
    segment.reason = reason;
    take(segment);
  };
}

/** Whether a text says the headline once more: the body does not hold it, wherever it is repeated. */
function sayer({ headline }: Fields): (text: string) => boolean {
  const value = headline[0]?.value ?? '';
  if (value.length < SHORTEST_HEADLINE) return () => false;
  const said = flat(value);
  return (text) => Math.abs(text.length - value.length) <= 8 && flat(text) === said;
}

/** A headline shorter than this may be a name that the article says too. */
const SHORTEST_HEADLINE = 12;

/** The blocks that show nothing but the winner of a field. */
function fieldBlocks(fields: Fields): Map<number, ClaimKind> {
  const shown = new Map<number, ClaimKind>();
  const show = (kind: ClaimKind, candidate: { block: number | null } | undefined): void => {
    if (candidate !== undefined && candidate.block !== null && !shown.has(candidate.block))
      shown.set(candidate.block, kind);
  };
  show('headline', fields.headline[0]);
  show('byline', fields.authors[0]);
  show('dateline', fields.dateline[0]);
  show('dateline', fields.published[0]);
  show('dateline', fields.modified[0]);
  show('standfirst', fields.standfirst[0]);
  for (const block of fields.standfirst[0]?.further ?? []) show('standfirst', { block });
  return shown;
}

/** Marks left between two claims are no body text of their own. */
function leftover(text: string, start: number, end: number, rest: Segment['is']): Segment['is'] {
  return rest === 'body' && !/[\p{L}\p{N}]/u.test(text.slice(start, end)) ? 'dropped' : rest;
}

function isBlank(code: number): boolean {
  if (code < 0x7f) return code <= 0x20;
  return code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x200b || code === 0xfeff;
}

import type { Body } from '../body/body.ts';
import { flat } from '../fields/likeness.ts';
import type { Fields } from '../fields/read.ts';
import type { Page, PageBlock } from '../input/page.ts';
import type { DropReason } from '../record.ts';
import type { Claim, ClaimKind } from '../wire/claim.ts';

/** A part of a page block and the one thing it is. Together the segments hold every visible character once. */
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
 * Deals every block out: first to what the wire's conventions claim, then to the field whose winner it shows, then to the
 * body, and what is left is dropped with its reason. What a reader cannot see is always dropped.
 */
export function dealOut(page: Page, body: Body, claims: readonly Claim[], fields: Fields): Segment[] {
  const claimed = new Map<number, Claim[]>();
  const shown = fieldBlocks(fields);
  for (const claim of claims) {
    const list = claimed.get(claim.block);
    if (list === undefined) claimed.set(claim.block, [claim]);
    else list.push(claim);
  }
  const segments: Segment[] = [];
  for (const block of page.blocks) {
    const verdict = body.verdicts[block.index];
    const reason = block.hidden !== null ? 'hidden' : (verdict?.reason ?? 'other');
    const rest: Segment['is'] = block.hidden === null && verdict?.keep === true ? 'body' : 'dropped';
    const put = (start: number, end: number, is: Segment['is'], claim: Claim | null): void => {
      const [from, to] = tight(block.text, start, end);
      if (to > from) segments.push({ block, start: from, end: to, is, claim, reason: claim?.reason ?? reason });
    };
    const kind = shown.get(block.index) ?? (says(block.text, fields) ? 'headline' : undefined);
    const own = block.hidden === null ? (claimed.get(block.index) ?? []).sort((a, b) => a.start - b.start) : [];
    if (own.length === 0) {
      put(0, block.text.length, block.hidden === null && kind !== undefined ? kind : rest, null);
      continue;
    }
    let at = 0;
    for (const claim of own) {
      const start = Math.max(at, claim.start);
      const end = Math.min(block.text.length, claim.end);
      if (end <= start) continue;
      put(at, start, kind ?? leftover(block.text, at, start, rest), null);
      put(start, end, claim.kind, claim);
      at = end;
    }
    put(at, block.text.length, kind ?? leftover(block.text, at, block.text.length, rest), null);
  }
  return segments;
}

/** Whether a block says the headline once more: the text does not hold it, wherever it is repeated. */
function says(text: string, { headline }: Fields): boolean {
  const value = headline[0]?.value ?? '';
  if (value.length < SHORTEST_HEADLINE || Math.abs(text.length - value.length) > 8) return false;
  return flat(text) === flat(value);
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

function tight(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x200b || code === 0xfeff;
}

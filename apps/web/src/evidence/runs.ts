import type { DropReason, ExtractionRecord, Span } from '@depeche/core';

/** A stretch of the input as it was given, and what became of it. */
export interface Run extends Span {
  /** `b3`: the fourth block, `d0`: the first dropped run, `n0`: the first notice; null for what no reader sees. */
  id: string | null;
  fate: 'kept' | 'dropped' | 'notice' | 'markup';
  reason: DropReason | null;
}

/** The whole input cut into runs, in its order, without gaps; where two claims overlap the earlier one stands. */
export function runsOf(record: ExtractionRecord, length: number): Run[] {
  const { blocks, dropped, notices } = record.article;
  const claims: Run[] = [
    ...blocks.map(({ source }, at): Run => ({ ...source, id: `b${at}`, fate: 'kept', reason: null })),
    ...dropped.map(({ source, reason }, at): Run => ({ ...source, id: `d${at}`, fate: 'dropped', reason })),
    ...notices.map(({ source }, at): Run => ({ ...source, id: `n${at}`, fate: 'notice', reason: null })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const runs: Run[] = [];
  let at = 0;
  for (const claim of claims) {
    const start = Math.max(claim.start, at);
    const end = Math.min(claim.end, length);
    if (end <= start) continue;
    if (start > at) runs.push({ start: at, end: start, id: null, fate: 'markup', reason: null });
    runs.push({ ...claim, start, end });
    at = end;
  }
  if (at < length) runs.push({ start: at, end: length, id: null, fate: 'markup', reason: null });
  return runs;
}

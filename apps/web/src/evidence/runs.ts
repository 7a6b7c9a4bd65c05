import type { DropReason, ExtractionRecord, Span } from '@depeche/core';

/** A stretch of the input as it was given, and what became of it. */
export interface Run extends Span {
  /** `b3`: the fourth block, `d0`: the first dropped run, `n0`: the first notice, `f-headline`: where a field was read. */
  id: string | null;
  fate: 'kept' | 'dropped' | 'notice' | 'field' | 'markup';
  reason: DropReason | null;
}

/**
 * The whole input cut into runs, in its order, without gaps. Where two claims overlap the earlier one stands; places where
 * fields were read are shown where nothing else is.
 */
export function runsOf(record: ExtractionRecord, length: number): Run[] {
  const { blocks, dropped, notices, sources } = record.article;
  const claims: Run[] = [
    ...blocks.map(({ source }, at): Run => ({ ...source, id: `b${at}`, fate: 'kept', reason: null })),
    ...dropped.map(({ source, reason }, at): Run => ({ ...source, id: `d${at}`, fate: 'dropped', reason })),
    ...notices.map(({ source }, at): Run => ({ ...source, id: `n${at}`, fate: 'notice', reason: null })),
  ];
  const fields = Object.entries(sources).map(
    ([name, { start, end }]): Run => ({ start, end, id: `f-${name}`, fate: 'field', reason: null }),
  );
  const text = cut({ start: 0, end: length }, claims);
  return text.flatMap((run) => (run.fate === 'markup' ? cut(run, fields) : [run]));
}

/** A range dealt out to the claims that lie in it; what no claim covers is markup. */
function cut(range: Span, claims: readonly Run[]): Run[] {
  const runs: Run[] = [];
  let at = range.start;
  const markup = (start: number, end: number): Run => ({ start, end, id: null, fate: 'markup', reason: null });
  for (const claim of [...claims].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(claim.start, at);
    const end = Math.min(claim.end, range.end);
    if (end <= start) continue;
    if (start > at) runs.push(markup(at, start));
    runs.push({ ...claim, start, end });
    at = end;
  }
  if (at < range.end) runs.push(markup(at, range.end));
  return runs;
}

import type { Item } from '../items.ts';
import { LEAST_WORDS, type Turn } from './turn.ts';

/** The clauses that cues report: direct where they are quotations whole, mixed where they hold quoted words. */
export function addReported(turn: Turn): void {
  const { unit, reports, taken } = turn;
  const { connectors } = turn.scene.words;
  const claimed = new Set<number>();
  for (const { clause, cue, source } of reports) {
    const { from, to } = clause;
    if (to <= from) continue;
    const inside = unit.items.slice(from, to);
    const marks = inside.flatMap((item) => (item.quote === null ? [] : [item.quote]));
    const free = inside.filter((item) => item.quote === null && item.word && !connectors.has(item.lower));
    if (marks.length > 0 && (free.length === 0 || onlyAnnounces(inside))) {
      for (const quote of marks) {
        if (taken.has(quote) || quote.words < LEAST_WORDS) continue;
        taken.add(quote);
        turn.add('direct', quote, cue, source, quote.unclosed);
      }
      continue;
    }
    if (free.length < (marks.length > 0 ? 1 : 2) || claimed.has(from)) continue;
    claimed.add(from);
    if ((source === null && marks.length === 0) || marks.some((quote) => taken.has(quote))) continue;
    for (const quote of marks) taken.add(quote);
    const span = { start: (inside[0] as Item).start, end: (inside.at(-1) as Item).end };
    turn.add(marks.length > 0 ? 'mixed' : 'indirect', span, cue, source, false);
  }
}

/** "Z est plus critique : « … »": free words, then a colon, then nothing but the quotation. */
function onlyAnnounces(inside: readonly Item[]): boolean {
  const quote = inside.findIndex((item) => item.quote !== null);
  if (quote < 1 || inside[quote - 1]?.lower !== ':') return false;
  return inside.slice(quote).every((item) => item.quote !== null || !item.word);
}

import type { Entity, Quote, Span } from '../../../core/src/record.ts';
import { type Case, type GoldQuote, inBody, iou, overlaps, same, trim } from './gold.ts';

/** How much of two reported clauses must be shared for one to count as the other, as the shared scorer has it. */
const ENOUGH = 0.75;

/** A found quote with the gold quote it is. */
export interface Match {
  found: Quote;
  gold: GoldQuote;
}

/** Pairs what was found with the gold: direct quotes by their very span, reported clauses by overlap. */
export function matchQuotes({ gold, document }: Case, quotes: readonly Quote[]): Match[] {
  const { text } = gold;
  const used = new Set<Quote>();
  const matches: Match[] = [];
  for (const wanted of gold.quotes) {
    if (!inBody(document, wanted)) continue;
    const direct = wanted.kind === 'direct';
    const near = quotes.filter((one) => {
      if (used.has(one) || (one.kind === 'direct') !== direct) return false;
      const [a, b] = [trim(text, one), trim(text, wanted)];
      return direct ? same(a, b) : iou(a, b) >= ENOUGH;
    });
    const [found] = near.sort((a, b) => iou(b, wanted) - iou(a, wanted));
    if (found === undefined) continue;
    used.add(found);
    matches.push({ found, gold: wanted });
  }
  return matches;
}

/** Whether the source of a found quote is the gold's: its entity, or its words where either has none. */
export function isSource(match: Match, entities: readonly Entity[], bySpan: boolean): boolean {
  const { found, gold } = match;
  const name = entities.find((entity) => entity.id === found.entity)?.name ?? null;
  if ((gold.entity !== null && name !== null) || !bySpan) return name === gold.entity;
  return overlaps(found.speaker, gold.speaker);
}

/** Whether the gold says anything about who speaks. */
export function hasSource(gold: { speaker: Span | null; entity: string | null }): boolean {
  return gold.speaker !== null || gold.entity !== null;
}

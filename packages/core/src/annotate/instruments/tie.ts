import type { Entity, Instrument, Span } from '../../record.ts';
import type { Document } from '../document.ts';
import { NAME_DISTANCE } from './brackets.ts';

type Mention = Span & { entity: string };

/** Ties each code to its entity: the company or index named last before it, near; the same code keeps the same entity. */
export function tieInstruments(document: Document, codes: Instrument[], entities: Entity[]): Instrument[] {
  if (codes.length === 0) return codes;
  const mentions: Mention[] = entities
    .filter(({ type }) => type === 'organization' || type === 'index' || type === 'product')
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity: entity.id })))
    .sort((a, b) => a.start - b.start);
  const known = new Map<string, string>();
  let at = 0;
  return codes.map((instrument) => {
    while (at < mentions.length && (mentions[at] as Mention).end <= instrument.start) at++;
    const entity = nearestBefore(document.text, mentions[at - 1], instrument) ?? known.get(instrument.symbol) ?? null;
    if (entity !== null && !known.has(instrument.symbol)) known.set(instrument.symbol, entity);
    return { ...instrument, entity: known.get(instrument.symbol) ?? entity };
  });
}

function nearestBefore(text: string, mention: Mention | undefined, code: Span): string | null {
  if (mention === undefined || code.start - mention.end > NAME_DISTANCE) return null;
  return text.slice(mention.end, code.start).includes('\n') ? null : mention.entity;
}

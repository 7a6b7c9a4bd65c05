import type { Amount, DateMention, Entity, Instrument } from '../../record.ts';
import type { Document } from '../document.ts';

/** What other annotators found before; its characters are no part of a name. */
export interface Known {
  dates: DateMention[];
  amounts: Amount[];
  codes: Instrument[];
}

export function findEntities(_document: Document, _known: Known): Entity[] {
  return [];
}

import type { Entity, Instrument } from '../../record.ts';
import type { Document } from '../document.ts';

/** The codes in the text, not yet tied to the entities they stand behind (`entity` is null). */
export function findInstruments(_document: Document): Instrument[] {
  return [];
}

/** Ties each code to its entity: the company named just before it. */
export function tieInstruments(_document: Document, codes: Instrument[], _entities: Entity[]): Instrument[] {
  return codes;
}

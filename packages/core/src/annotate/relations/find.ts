import type { Entity, Instrument, Relation, Role } from '../../record.ts';
import type { Document } from '../document.ts';

export function findRelations(
  _document: Document,
  _entities: Entity[],
  _roles: Role[],
  _instruments: Instrument[],
): Relation[] {
  return [];
}

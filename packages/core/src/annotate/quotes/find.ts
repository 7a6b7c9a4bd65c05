import type { Entity, Quote, Role } from '../../record.ts';
import type { Document } from '../document.ts';

export function findQuotes(_document: Document, _entities: Entity[], _roles: Role[]): Quote[] {
  return [];
}

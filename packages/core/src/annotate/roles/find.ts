import type { Entity, Role } from '../../record.ts';
import type { Document } from '../document.ts';

export function findRoles(_document: Document, _entities: Entity[]): Role[] {
  return [];
}

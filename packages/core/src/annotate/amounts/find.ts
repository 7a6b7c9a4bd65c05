import type { Amount } from '../../record.ts';
import type { Document } from '../document.ts';

export function findAmounts(_document: Document): Amount[] {
  return [];
}

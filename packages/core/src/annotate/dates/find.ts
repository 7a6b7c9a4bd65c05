import type { DateMention } from '../../record.ts';
import type { Document } from '../document.ts';

export function findDates(_document: Document): DateMention[] {
  return [];
}

import type { EntityType } from '../../record.ts';

/** The types in the order the model numbers them. */
export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'product', 'event', 'index'];

/** Labels: 0 is outside; 1 + 2·type begins a name, 2 + 2·type goes on with one. */
export const LABELS = 1 + 2 * TYPES.length;

export const beginOf = (type: number): number => 1 + 2 * type;

/** The type a label speaks of; -1 outside. */
export const typeOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 1);

/** Whether a label goes on with a name. */
export const goesOn = (label: number): boolean => label > 0 && label % 2 === 0;

/** Whether `after` may follow `before`: a name goes on only with its own type. */
export function mayFollow(before: number, after: number): boolean {
  return !goesOn(after) || typeOf(before) === typeOf(after);
}

import { recased } from '../../languages/recased.ts';
import { fold, lookup } from '../../lexicon/index.ts';
import type { EntityType } from '../../record.ts';

/** Fewer letters in capitals are an acronym as likely as a name. */
const FEWEST_LETTERS = 4;

/**
 * What an entity is called: its longest mention, of equally long ones one that is not in capitals. A dateline's "HAMBURG" with
 * no other mention is written as the lexicon writes it, and a person or place it does not hold as people are.
 *
 * @param surfaces of its mentions, in the order of the text; one and more
 */
export function calledBy(type: EntityType, surfaces: readonly string[]): string {
  let name = '';
  for (const surface of surfaces)
    if (surface.length > name.length || (surface.length === name.length && shouts(name) && !shouts(surface)))
      name = surface;
  if (!shouts(name) || name.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return name;
  const known = lookup(fold(name)).filter((entry) => entry.type === type);
  if (known.some(({ spelling }) => spelling === name)) return name;
  const entry = known.find(({ spelling }) => fold(spelling) === fold(name));
  return entry?.spelling ?? (type === 'person' || type === 'place' ? recased(name) : name);
}

function shouts(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

import type { NameList } from './entry.ts';
import { CITIES } from './gazetteer.ts';
import { organizations } from './organizations/organizations.ts';
import { people } from './people/people.ts';
import { places } from './places/places.ts';
import { things } from './things/things.ts';

/** Every list, in order of precedence: where two lists hold a spelling, the earlier one's entry comes first. */
export const lists: readonly NameList[] = [
  ...places,
  ...organizations,
  ...people,
  ...things,
  { type: 'place', kind: 'town', names: CITIES },
];

import { fold } from '../entry.ts';
import { givenNames } from './given.ts';
import { moreGivenNames } from './given-more.ts';
import { givenNamesOfTheWorld } from './given-world.ts';
import { particles, surnames } from './surnames.ts';
import { surnamesOfTheWorld } from './surnames-world.ts';

interface Names {
  readonly given: ReadonlyMap<string, 'm' | 'f' | '?'>;
  readonly family: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

let names: Names | null = null;

/** Built at the first question and never changed after. A name listed for men and women counts as either's. */
function read(): Names {
  if (names !== null) return names;
  const given = new Map<string, 'm' | 'f' | '?'>();
  for (const [text, gender] of [
    [givenNames.men, 'm'],
    [givenNames.women, 'f'],
    [givenNames.either, '?'],
    [givenNamesOfTheWorld.men, 'm'],
    [givenNamesOfTheWorld.women, 'f'],
    [moreGivenNames.men, 'm'],
    [moreGivenNames.women, 'f'],
  ] as const) {
    for (const word of text.split(/\s+/)) {
      const key = fold(word);
      if (key === '') continue;
      const known = given.get(key);
      given.set(key, known === undefined || known === gender ? gender : '?');
    }
  }
  names = {
    given,
    family: new Set(`${surnames} ${surnamesOfTheWorld}`.split(/\s+/).map(fold)),
    particles: new Set(particles.split(' ').map(fold)),
  };
  return names;
}

/** The gender a given name tells of (`fold`ed; compounds with a space: "jean pierre"); null where it is none we know. */
export function givenNameGender(key: string): 'm' | 'f' | '?' | null {
  return read().given.get(key) ?? null;
}

/** Whether a folded word is a common family name. */
export function isSurname(key: string): boolean {
  return read().family.has(key);
}

/** Whether a folded word may stand inside a name in lower case: "de", "von", "bin". */
export function isParticle(key: string): boolean {
  return read().particles.has(key);
}

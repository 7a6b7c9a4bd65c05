import { words } from './words.ts';

/** The kinds the lexicon sorts organizations into. */
export type OrganizationKind = 'international' | 'public' | 'media' | 'sport' | 'university' | 'company' | 'finance';

/** Common nouns that stand for somebody named elsewhere: "le constructeur", "the lender", "l'élue". Lower case. */
export interface SpeakerNouns {
  /** Nouns for a person beside the heads of roles. */
  people: ReadonlySet<string>;
  /** Nouns for an organization, with the kinds they fit; an empty list where any may. */
  organizations: ReadonlyMap<string, readonly OrganizationKind[]>;
  /** Bodies that no other organization's name stands for: "la police" is not the company before. */
  authorities: ReadonlySet<string>;
  /** "le premier", "the former" and "le second" of two named before. */
  ordinals: { first: readonly string[]; second: readonly string[] };
  /** A word of an organization's name to its kind, where the lexicon does not know it. */
  nameKinds: ReadonlyMap<string, readonly OrganizationKind[]>;
  /** Nouns for a place that acts: "the city", "le royaume". */
  places: ReadonlySet<string>;
  /** A word of a name to the nouns it tells: "airways" to "airline". */
  tells: ReadonlyMap<string, ReadonlySet<string>>;
  /** A wider noun to the roles it may stand for: "dirigeant" to "PDG", "lawmaker" to "senator". */
  wider: ReadonlyMap<string, ReadonlySet<string>>;
  /** "ce dernier", "the latter": who was named last, as the words in a row. */
  latter: readonly string[];
}

/** Nouns listed by the kinds they fit; the kinds before the colon, blanks between. */
export function organizationNouns(
  lists: readonly (readonly [readonly OrganizationKind[], string])[],
): ReadonlyMap<string, readonly OrganizationKind[]> {
  const map = new Map<string, readonly OrganizationKind[]>();
  for (const [kinds, list] of lists)
    for (const word of words(list)) map.set(word, [...(map.get(word) ?? []), ...kinds]);
  return map;
}

/** Groups of roles by the wider nouns in front of the colon: `dirigeant patron: pdg directeur`. */
export function widerNouns(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const line of lines.trim().split('\n')) {
    const [nouns = '', roles = ''] = line.split(':');
    for (const noun of words(nouns)) map.set(noun, new Set([...(map.get(noun) ?? []), ...words(roles)]));
  }
  return map;
}

import type { OrganizationKind } from '../../../languages/speakers.ts';
import type { EntityType } from '../../../record.ts';
import type { Source } from '../source.ts';
import type { Candidate, Manner, Scene } from './candidates.ts';
import type { Profile } from './profile.ts';

/** What may hold of a candidate; each has one learned weight a manner. */
export type Feature =
  | 'person'
  | 'organization'
  | 'place'
  | '0 units'
  | '1 unit'
  | '2 units'
  | '3 units'
  | '4 units'
  | '5+ units'
  | 'nearest'
  | 'second'
  | 'third'
  | 'further'
  | 'named most'
  | 'named often'
  | 'named early'
  | 'same paragraph'
  | 'subject'
  | 'behind a preposition'
  | 'owner'
  | 'just spoke'
  | 'spoke last'
  | 'spoke before'
  | 'spoke'
  | 'gender agrees'
  | 'gender differs'
  | 'noun said of it'
  | 'noun in its name'
  | 'its name tells'
  | 'called so before'
  | 'other words differ'
  | 'has another role'
  | 'subject just before'
  | 'named later'
  | 'role said of it'
  | 'wider than its role'
  | 'another word said of it'
  | 'kind fits'
  | 'kind differs'
  | 'type fits'
  | 'business of unknown kind'
  | 'body of unknown kind'
  | 'called best'
  | 'called as well'
  | 'another is called better'
  | 'spoke, never so called'
  | 'has another noun'
  | 'nobody'
  | 'plural'
  | 'with a complement'
  | 'with its owner'
  | 'nobody so called'
  | 'body so called by nobody'
  | 'person so called by nobody'
  | 'unknown noun'
  | 'no candidate';

/** A source as the candidates are judged by it. */
export interface Asked {
  source: Source;
  manner: Manner;
  /** A noun's head, its other words, and what it can be; empty for pronouns. */
  head: string;
  others: readonly string[];
  person: boolean;
  kinds: readonly OrganizationKind[] | undefined;
}

/** Reads a source once for all its candidates. */
export function ask(source: Source, manner: Manner, scene: Scene): Asked {
  if (manner !== 'noun') return { source, manner, head: '', others: [], person: true, kinds: undefined };
  const { determiners, prepositions, speakers } = scene.words;
  const head = headOf(source, scene);
  const others = source.words.filter(
    (word) => word !== head && word.length > 3 && !determiners.has(word) && !prepositions.has(word),
  );
  return { source, manner, head, others, person: isPersonal(head, scene), kinds: speakers.organizations.get(head) };
}

/** Whether the source's gender and a person's agree, where both show. A noun's gender says nothing of an organization. */
export function genderFeature({ source, manner }: Asked, profile: Profile): Feature | null {
  const word = source.words[0] ?? '';
  const female = manner === 'she' || (manner === 'noun' && /^(?:la|une|cette)$/.test(word));
  if (!female && !(manner === 'he' || (manner === 'noun' && /^(?:le|un|ce|cet)$/.test(word)))) return null;
  const { gender } = profile;
  return gender === null ? null : (gender === 'female') === female ? 'gender agrees' : 'gender differs';
}

/** The noun without determiners and prepositions: its head first, as French has it; English nouns have their head last. */
export function headOf(source: Source, scene: Scene): string {
  const { words, french } = scene;
  const nouns = source.words.filter(
    (word) => !words.determiners.has(word) && !words.prepositions.has(word) && !words.possessives.has(word),
  );
  if (french) return nouns.find((word) => isKnown(word, scene)) ?? nouns[0] ?? '';
  const of = source.words.findIndex((word) => words.prepositions.has(word));
  const phrase = (of < 0 ? source.words : source.words.slice(0, of)).filter((word) => !words.determiners.has(word));
  return phrase.findLast((word) => isKnown(word, scene)) ?? phrase.at(-1) ?? '';
}

/** A noun for a person: the head of a role, or one of the listed. */
export function isPersonal(word: string, scene: Scene): boolean {
  return scene.offices.has(word) || scene.words.speakers.people.has(word) || /^\d+-year-old$/.test(word);
}

function isKnown(word: string, scene: Scene): boolean {
  return isPersonal(word, scene) || scene.words.speakers.organizations.has(word);
}

/** How well a definite noun fits what is known of a candidate. */
export function describeNoun(
  { head, others, person, kinds }: Asked,
  profile: Profile,
  type: EntityType,
  scene: Scene,
): Feature[] {
  const { speakers } = scene.words;
  const features: Feature[] = [];
  if (profile.roles.has(head)) features.push('role said of it');
  else if (profile.name.has(head)) features.push('noun in its name');
  else if (profile.called.has(head) || calledAlike(head, profile, scene)) features.push('called so before');
  else if (profile.nouns.has(head)) features.push('noun said of it');
  else if ([...profile.name].some((word) => speakers.tells.get(word)?.has(head))) features.push('its name tells');
  const wider = speakers.wider.get(head);
  if (wider !== undefined && [...profile.roles, ...profile.nouns].some((word) => wider.has(word)))
    features.push('wider than its role');
  if (others.length > 0) {
    if (others.some((word) => profile.roles.has(word) || profile.nouns.has(word)))
      features.push('another word said of it');
    else if (features.length > 0 && (profile.roles.has(head) ? profile.roles : profile.nouns).size > 1)
      features.push('other words differ');
  }
  if (type === 'person' && features.length === 0 && (profile.roles.size > 0 || profile.called.size > 0))
    if (scene.offices.has(head)) features.push('has another role');
  if (type === 'organization' && features.length === 0 && kinds !== undefined && !kinds.includes('finance'))
    if ([...profile.nouns].some((word) => speakers.organizations.has(word))) features.push('has another noun');
  if (type === 'place' || (type === 'person' ? person : kinds !== undefined)) features.push('type fits');
  if (kinds !== undefined && type === 'organization' && kinds.length > 0) {
    const business = kinds.includes('company');
    if (profile.kinds.size === 0) features.push(business ? 'business of unknown kind' : 'body of unknown kind');
    else features.push(kinds.some((kind) => profile.kinds.has(kind)) ? 'kind fits' : 'kind differs');
  }
  return features;
}

/** "the lender", further up, for "the bank": nouns that one name tells are said of one sort. */
function calledAlike(head: string, { called }: Profile, { words }: Scene): boolean {
  if (called.size === 0) return false;
  for (const nouns of words.speakers.tells.values())
    if (nouns.has(head)) for (const noun of called) if (nouns.has(noun)) return true;
  return false;
}

/** Whether a noun can mean one of this type at all: where it is known for the other type only, it cannot. */
export function canBe({ person, kinds }: Asked, type: EntityType): boolean {
  return person === (kinds !== undefined) || (type === 'person') === person;
}

/** "La police", "the court": only what is so called, or a public body. */
export function isBarred({ head }: Asked, profile: Profile, features: readonly Feature[], scene: Scene): boolean {
  if (!scene.words.speakers.authorities.has(head)) return false;
  return !profile.kinds.has('public') && !features.some((feature) => CALLED.includes(feature));
}

/** How well a candidate is called by the noun, the likeliest first. */
export const CALLED: readonly Feature[] = [
  'role said of it',
  'noun in its name',
  'called so before',
  'noun said of it',
  'its name tells',
  'wider than its role',
  'kind fits',
];

/** Marks the candidates the noun calls best, the nearest of them above all, and those that are called worse. */
export function compare(candidates: readonly Candidate[]): void {
  const levels = candidates.map(({ features }) => {
    const level = CALLED.findIndex((called) => features.includes(called));
    if (level < 0) return CALLED.length;
    return (
      level + (features.includes('another word said of it') ? -0.5 : features.includes('other words differ') ? 0.5 : 0)
    );
  });
  const best = Math.min(...levels);
  if (best === CALLED.length) return;
  let nearest = true;
  candidates.forEach(({ features }, index) => {
    if (levels[index] !== best) features.push('another is called better');
    else {
      features.push(nearest ? 'called best' : 'called as well');
      nearest = false;
    }
  });
}

/** What speaks for nobody named being meant. */
export function describeNobody(asked: Asked, others: readonly Candidate[], scene: Scene): Feature[] {
  const { source, manner, head, person, kinds } = asked;
  const features: Feature[] = ['nobody'];
  if (others.length === 0) features.push('no candidate');
  if (manner !== 'noun') return features;
  const { possessives, prepositions } = scene.words;
  if (/s$/.test(head) && /^(?:les|des|ces|ses|leurs|the|these|those|its|his|her|their)$/.test(source.words[0] ?? ''))
    features.push('plural');
  if (source.words.some((word, k) => k > 0 && prepositions.has(word))) features.push('with a complement');
  if (possessives.has(source.words[0] ?? '')) features.push('with its owner');
  const called = others.some((one) => one.features.includes('called best'));
  if (called) return features;
  features.push('nobody so called');
  if (kinds !== undefined) features.push('body so called by nobody');
  else if (person) features.push('person so called by nobody');
  else features.push('unknown noun');
  return features;
}

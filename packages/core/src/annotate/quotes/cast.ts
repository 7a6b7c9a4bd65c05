import { fold, givenNameGender, lookup } from '../../lexicon/index.ts';
import type { Entity, Role } from '../../record.ts';
import { type Mention, mentionsInOrder } from '../items.ts';

export type Gender = 'male' | 'female';

/** What is known of those who may speak: their mentions, their roles' words and their gender. */
export interface Cast {
  mentions: Mention[];
  roles: Map<string, Set<string>>;
  genders: Map<string, Gender>;
}

const WOMAN = /^(?:mme|mlle|mrs|ms|miss|madame|dame|lady)$/;
const MAN = /^(?:m|mr|monsieur|sir|lord)$/;
const TITLE = /(\p{L}+)\.?\s+$/u;
const HER_OFFICE = /(?:^|\s)(?:la|une)\s(?:\p{L}+\s){1,4}$/u;
const NO_OFFICE = /(?:de|à|dans|par|sur) la\s(?:\p{L}+\s){1,4}$/u;
const LOOKED_AT = 6;

/** Gathers the cast: one walk over the roles and one over the persons. */
export function readCast(text: string, entities: readonly Entity[], roles: readonly Role[]): Cast {
  const byPerson = new Map<string, Set<string>>();
  for (const { person, role } of roles) {
    const set = byPerson.get(person) ?? new Set<string>();
    for (const word of text
      .slice(role.start, role.end)
      .toLowerCase()
      .split(/[^\p{L}-]+/u))
      if (word.length > 2) set.add(word);
    byPerson.set(person, set);
  }
  const genders = new Map<string, Gender>();
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    const gender = genderByTitle(text, entity) ?? genderOfName(entity.name);
    if (gender !== null) genders.set(entity.id, gender);
  }
  return { mentions: mentionsInOrder(entities), roles: byPerson, genders };
}

/** What the words before the person's first mentions tell: "Mme", "Mr", "la ministre". */
function genderByTitle(text: string, person: Entity): Gender | null {
  let office = false;
  for (const mention of person.mentions.slice(0, LOOKED_AT)) {
    const before = text.slice(Math.max(0, mention.start - 60), mention.start).toLowerCase();
    const title = TITLE.exec(before.slice(-16))?.[1] ?? '';
    if (WOMAN.test(title)) return 'female';
    if (MAN.test(title)) return 'male';
    office ||= HER_OFFICE.test(before) && !NO_OFFICE.test(before);
  }
  return office ? 'female' : null;
}

const GENDERS = { m: 'male', f: 'female' } as const;

/** The gender of a person known to the lexicon, else of the given name, where it is one sex's only. */
export function genderOfName(name: string): Gender | null {
  const known = new Set(lookup(fold(name)).flatMap((entry) => (entry.type === 'person' ? [entry.gender] : [])));
  const [only] = known;
  if (known.size === 1 && only != null) return GENDERS[only];
  const words = fold(name).split(/[\s-]+/);
  if (words.length < 2) return null;
  const compound = givenNameGender(words.slice(0, 2).join(' '));
  const given = compound ?? givenNameGender(words[0] ?? '');
  return given === 'm' || given === 'f' ? GENDERS[given] : null;
}

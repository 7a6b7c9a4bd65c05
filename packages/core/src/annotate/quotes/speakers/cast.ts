import type { SpeakerNouns } from '../../../languages/speakers.ts';
import { fold, givenNameGender, lookup } from '../../../lexicon/index.ts';
import type { Entity, Role } from '../../../record.ts';
import { type Mention, mentionsInOrder } from '../../items.ts';

export type Gender = 'male' | 'female';

/** What the text and the lexicon tell of somebody who may speak. */
export interface Profile {
  /** A person's sex, or the grammatical gender a French article gives a name; null where nothing shows. */
  gender: Gender | null;
  /** Words of the roles stated of a person. */
  roles: ReadonlySet<string>;
  /** Common nouns set beside the name: "la banque X", "X, a lender". */
  nouns: ReadonlySet<string>;
  /** An organization's or place's own name, word by word. */
  name: ReadonlySet<string>;
  /** What the lexicon or its name says an organization is: "company", "sport" … */
  kinds: ReadonlySet<string>;
  /** Nouns that meant it further up. */
  called: Set<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
const WOMAN = /^(?:mme|mlle|mrs|ms|miss|madame|dame|lady)$/;
const MAN = /^(?:m|mr|monsieur|sir|lord)$/;
const TITLE = /(\p{L}+)\.?\s+$/u;
const HER_OFFICE = /(?:^|\s)(?:la|une)\s(?:\p{L}+\s){1,4}$/u;
const NO_OFFICE = /(?:de|à|dans|par|sur) la\s(?:\p{L}+\s){1,4}$/u;
const ARTICLE = /(?:^|[\s(])(la|le|du|au|une|un)\s$/;
const NOUN_BEFORE = /(?:^|[\s'’(])(?:le|la|l['’]|the|un|une|a|an|du|au|son|sa|its)\s?((?:[\p{L}-]+\s){1,3})$/u;
const NOUN_BEHIND =
  /^,?\s(?:\(\p{Lu}+\),?\s)?(?:un|une|an?|the|le|la|l['’]|is an?|est une?|est la?e?)\s?([\p{L}-]+(?:\s[\p{L}-]+){0,3})/u;
/** Mentions of one entity that are looked at. */
const LOOKED_AT = 6;

/** Everybody named in the text who may speak; profiles are drawn up when first asked for. */
export class Cast {
  readonly mentions: readonly Mention[];
  private readonly text: string;
  private readonly words: SpeakerNouns;
  private readonly roles = new Map<string, Set<string>>();
  private readonly profiles = new Map<string, Profile>();

  constructor(text: string, entities: readonly Entity[], roles: readonly Role[], words: SpeakerNouns) {
    this.text = text;
    this.words = words;
    this.mentions = mentionsInOrder(entities);
    for (const { person, role } of roles) {
      const known = this.roles.get(person) ?? new Set<string>();
      for (const word of wordsOf(text.slice(role.start, role.end))) known.add(word);
      this.roles.set(person, known);
    }
  }

  profile(entity: Entity): Profile {
    const known = this.profiles.get(entity.id);
    if (known !== undefined) return known;
    const made = entity.type === 'person' ? this.person(entity) : this.organization(entity);
    this.profiles.set(entity.id, made);
    return made;
  }

  /** The `count` mentions before a place, the nearest first. */
  earlier(at: number, count: number): Mention[] {
    const behind = this.indexOf(at);
    return this.mentions.slice(Math.max(0, behind - count), behind).reverse();
  }

  /** The `count` mentions at or behind a place. */
  later(at: number, count: number): readonly Mention[] {
    const from = this.indexOf(at);
    return this.mentions.slice(from, from + count);
  }

  private indexOf(at: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle] as Mention).start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private person(entity: Entity): Profile {
    const gender = this.genderByTitle(entity) ?? genderOfName(entity.name);
    return {
      gender,
      roles: this.roles.get(entity.id) ?? NOTHING,
      nouns: this.nounsBeside(entity),
      name: NOTHING,
      kinds: NOTHING,
      called: new Set(),
    };
  }

  private organization(entity: Entity): Profile {
    let gender: Gender | null = null;
    for (const mention of entity.mentions.slice(0, LOOKED_AT)) {
      const article = ARTICLE.exec(this.text.slice(Math.max(0, mention.start - 5), mention.start).toLowerCase())?.[1];
      if (article !== undefined) gender = article === 'la' || article === 'une' ? 'female' : 'male';
      if (gender !== null) break;
    }
    const kinds = new Set<string>(lookup(fold(entity.name)).map((entry) => entry.kind));
    const name = new Set(wordsOf(entity.name, 1));
    if (kinds.size === 0)
      for (const word of name) for (const kind of this.words.nameKinds.get(word) ?? []) kinds.add(kind);
    return { gender, roles: NOTHING, nouns: this.nounsBeside(entity), name, kinds, called: new Set() };
  }

  /** What the words before the person's first mentions tell: "Mme", "Mr", "la ministre". */
  private genderByTitle(person: Entity): Gender | null {
    let office = false;
    for (const mention of person.mentions.slice(0, LOOKED_AT)) {
      const before = this.text.slice(Math.max(0, mention.start - 60), mention.start).toLowerCase();
      const title = TITLE.exec(before.slice(-16))?.[1] ?? '';
      if (WOMAN.test(title)) return 'female';
      if (MAN.test(title)) return 'male';
      office ||= HER_OFFICE.test(before) && !NO_OFFICE.test(before);
    }
    return office ? 'female' : null;
  }

  private nounsBeside(entity: Entity): Set<string> {
    const nouns = new Set<string>();
    for (const mention of entity.mentions.slice(0, LOOKED_AT)) {
      const before = this.text.slice(Math.max(0, mention.start - 48), mention.start).toLowerCase();
      const behind = this.text.slice(mention.end, mention.end + 64).toLowerCase();
      for (const word of wordsOf(NOUN_BEFORE.exec(before)?.[1] ?? '')) nouns.add(word);
      for (const word of wordsOf(NOUN_BEHIND.exec(behind)?.[1] ?? '')) nouns.add(word);
    }
    return nouns;
  }
}

function wordsOf(phrase: string, shortest = 2): string[] {
  return phrase
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > shortest);
}

const GENDERS = { m: 'male', f: 'female' } as const;

/** The sex of a person known to the lexicon, else what the given name tells, where it is one sex's only. */
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

import type { SpeakerNouns } from '../../../languages/speakers.ts';
import { fold, givenNameGender, isSurname, lookup } from '../../../lexicon/index.ts';
import type { Entity, Span } from '../../../record.ts';

export type Gender = 'male' | 'female';

const NOTHING: ReadonlySet<string> = new Set();
const WOMAN = /^(?:mme|mlle|mrs|ms|miss|madame|dame|lady)$/;
const MAN = /^(?:m|mr|monsieur|sir|lord)$/;
const LETTERS = /^\p{L}+$/u;
const DETERMINER = /^(?:le|la|the|un|une|an?|du|au|son|sa|its)$/;
const NOUN_BEHIND =
  /^,?\s(?:\(\p{Lu}+\),?\s)?(?:un|une|an?|the|le|la|l['’]|is an?|est une?|est la?e?)\s?([\p{L}-]+(?:\s[\p{L}-]+){0,3})/u;
/** Mentions of one entity that are looked at. */
const LOOKED_AT = 4;

/** What the text and the lexicon tell of somebody who may speak; each thing is looked up when first asked for. */
export class Profile {
  /** Nouns that meant it further up. */
  readonly called = new Set<string>();
  /** Words of the roles stated of a person. */
  readonly roles: ReadonlySet<string>;
  private readonly entity: Entity;
  private readonly text: string;
  private readonly words: SpeakerNouns;
  private readonly offices: ReadonlySet<string>;
  private knownGender: Gender | null | undefined;
  private knownNouns: ReadonlySet<string> | undefined;
  private knownName: ReadonlySet<string> | undefined;
  private knownKinds: ReadonlySet<string> | undefined;

  constructor(
    entity: Entity,
    text: string,
    roles: ReadonlySet<string> | undefined,
    words: SpeakerNouns,
    offices: ReadonlySet<string>,
  ) {
    this.entity = entity;
    this.text = text;
    this.roles = roles ?? NOTHING;
    this.words = words;
    this.offices = offices;
  }

  /** A person's sex; null where nothing shows. */
  get gender(): Gender | null {
    if (this.knownGender === undefined)
      this.knownGender =
        this.entity.type === 'person'
          ? (this.genderByTitle() ?? genderOfName(this.entity.name) ?? this.genderByOffice())
          : null;
    return this.knownGender;
  }

  /** Common nouns set beside the name: "la banque X", "X, a lender". */
  get nouns(): ReadonlySet<string> {
    this.knownNouns ??= new Set(this.looked().flatMap((mention) => [...this.before(mention), ...this.behind(mention)]));
    return this.knownNouns;
  }

  /** An organization's or place's own name, word by word. */
  get name(): ReadonlySet<string> {
    this.knownName ??= this.entity.type === 'person' ? NOTHING : new Set(wordsOf(this.entity.name, 1));
    return this.knownName;
  }

  /** What the lexicon or its name says an organization is: "company", "sport" … */
  get kinds(): ReadonlySet<string> {
    if (this.knownKinds !== undefined) return this.knownKinds;
    const kinds = new Set<string>();
    if (this.entity.type !== 'person') {
      for (const { kind } of lookup(fold(this.entity.name))) kinds.add(kind);
      if (kinds.size === 0)
        for (const word of this.name) for (const kind of this.words.nameKinds.get(word) ?? []) kinds.add(kind);
    }
    this.knownKinds = kinds;
    return kinds;
  }

  private looked(): readonly Span[] {
    return this.entity.mentions.slice(0, LOOKED_AT);
  }

  /** A title before one of the person's first mentions: "Mme", "Mr". */
  private genderByTitle(): Gender | null {
    for (const mention of this.looked()) {
      const before = this.text.slice(Math.max(0, mention.start - 16), mention.start).toLowerCase();
      const title = titleIn(before);
      if (WOMAN.test(title)) return 'female';
      if (MAN.test(title)) return 'male';
    }
    return null;
  }

  /** "la ministre X", "du juge X": the article of the office nearest before the name, where nothing surer tells. */
  private genderByOffice(): Gender | null {
    for (const mention of this.looked()) {
      const words = this.text
        .slice(Math.max(0, mention.start - 60), mention.start)
        .toLowerCase()
        .split(' ');
      if (words.pop() !== '') continue;
      const office = words.findLastIndex((word, k) => k > words.length - 5 && this.offices.has(word));
      const before = office < 0 ? '' : (words[office - 1] ?? '');
      const article =
        this.offices.has(before) || /^(?:ancienn?e?|nouvelle|nouveau|jeune|première|premier)$/.test(before);
      const found = article ? (words[office - 2] ?? '') : before;
      if (/^(?:la|une)$/.test(found)) return 'female';
      if (/^(?:le|un|du|au)$/.test(found)) return 'male';
    }
    return null;
  }

  /** Up to three words between a determiner and the name. */
  private before(mention: Span): string[] {
    const row = this.text
      .slice(Math.max(0, mention.start - 48), mention.start)
      .toLowerCase()
      .split(' ');
    if (row.at(-1) !== '') return [];
    const nouns: string[] = [];
    for (let k = row.length - 2; k >= 0 && nouns.length <= 3; k -= 1) {
      const word = row[k] as string;
      if (DETERMINER.test(word)) return nouns.flatMap((noun) => wordsOf(noun));
      const elided = /^l['’]/.test(word);
      const noun = elided ? word.slice(2) : word;
      if (!/^[\p{L}-]+$/u.test(noun)) return [];
      nouns.push(noun);
      if (elided) return nouns.flatMap((each) => wordsOf(each));
    }
    return [];
  }

  private behind(mention: Span): string[] {
    const behind = this.text.slice(mention.end, mention.end + 64).toLowerCase();
    if (!/^,?\s/.test(behind)) return [];
    return wordsOf(NOUN_BEHIND.exec(behind)?.[1] ?? '');
  }
}

export function wordsOf(phrase: string, shortest = 2): string[] {
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
  // "Sylvie, 52 ans": a first name alone, unless it is a surname too.
  if (words.length < 2 && isSurname(words[0] ?? '')) return null;
  const compound = givenNameGender(words.slice(0, 2).join(' '));
  const given = compound ?? givenNameGender(words[0] ?? '');
  return given === 'm' || given === 'f' ? GENDERS[given] : null;
}

/** The word right before a name, without its stop: "Mme ", "Mr. ". */
function titleIn(before: string): string {
  if (!/\s$/.test(before)) return '';
  const word =
    before
      .trimEnd()
      .split(/[\s'’(]/)
      .at(-1) ?? '';
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return LETTERS.test(bare) ? bare : '';
}

import type { SpeakerNouns } from '../../../languages/speakers.ts';
import type { Entity, Role } from '../../../record.ts';
import { type Mention, mentionsInOrder } from '../../items.ts';
import { Profile, wordsOf } from './profile.ts';

/** Everybody named in the text who may speak; profiles are drawn up when first asked for. */
export class Cast {
  readonly mentions: readonly Mention[];
  private readonly text: string;
  private readonly words: SpeakerNouns;
  private readonly offices: ReadonlySet<string>;
  private readonly roles = new Map<string, Set<string>>();
  private readonly profiles = new Map<string, Profile>();

  constructor(
    text: string,
    entities: readonly Entity[],
    roles: readonly Role[],
    words: SpeakerNouns,
    offices: ReadonlySet<string>,
  ) {
    this.text = text;
    this.words = words;
    this.offices = offices;
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
    const made = new Profile(entity, this.text, this.roles.get(entity.id), this.words, this.offices);
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
}

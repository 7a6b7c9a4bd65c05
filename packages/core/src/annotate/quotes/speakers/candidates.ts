import type { QuoteWords } from '../../../languages/quotes.ts';
import type { Entity } from '../../../record.ts';
import type { Mention } from '../../items.ts';
import type { Source } from '../source.ts';
import type { Unit } from '../units.ts';
import type { Cast } from './cast.ts';
import {
  type Asked,
  ask,
  CALLED,
  canBe,
  compare,
  describeNobody,
  describeNoun,
  type Feature,
  genderFeature,
  isBarred,
} from './features.ts';

/** How a source is put: a pronoun by what it may stand for, or a definite noun. */
export type Manner = 'he' | 'she' | 'it' | 'any' | 'noun';

/** Somebody a source may stand for, or null for nobody named, with what speaks for and against it. */
export interface Candidate {
  entity: Entity | null;
  features: Feature[];
}

/** Somebody who spoke, and in which unit. */
export interface Spoken {
  entity: Entity | null;
  unit: number;
}

/** All a candidate is judged by. */
export interface Scene {
  cast: Cast;
  units: readonly Unit[];
  words: QuoteWords;
  french: boolean;
  /** Heads of roles in this language. */
  offices: ReadonlySet<string>;
  /** Who spoke before, the latest last. */
  spoken: readonly Spoken[];
}

/** Mentions looked back on, and candidates kept. */
const LOOK_BACK = 60;
const MOST = 16;
/** Mentions behind the source that are looked at. */
const LOOK_AHEAD = 10;
/** Units further back count as one distance. */
const FAR = 12;

export function mannerOf(source: Source, words: QuoteWords): Manner {
  if (source.kind === 'noun') return 'noun';
  const word = source.words[0] ?? '';
  const manner = words.pronouns.get(word) ?? words.oblique.get(word) ?? 'any';
  return manner === 'they' ? 'any' : manner;
}

/** Whom the source in unit `at` may stand for: those named before it, the nearest first, and nobody. */
export function collect(source: Source, at: number, scene: Scene): Candidate[] {
  const manner = mannerOf(source, scene.words);
  const asked = ask(source, manner, scene);
  const seen = new Map<string, { entity: Entity; mention: Mention; count: number }>();
  for (const mention of scene.cast.earlier(source.start, LOOK_BACK)) {
    const { entity } = mention;
    const known = seen.get(entity.id);
    if (known !== undefined) known.count += 1;
    else if (seen.size < MOST && fits(entity, asked, scene)) seen.set(entity.id, { entity, mention, count: 1 });
  }
  const last = scene.spoken.at(-1);
  const before = scene.spoken.findLast((one) => one.entity !== null && one.entity !== last?.entity);
  const most = Math.max(0, ...[...seen.values()].map((one) => one.count));
  let rank = 0;
  const candidates: Candidate[] = [];
  const owned = manner === 'noun' && scene.words.possessives.has(source.words[0] ?? '');
  for (const { entity, mention, count } of seen.values()) {
    // "son rival", "her lawyer": somebody else than who spoke.
    if (owned && last?.entity === entity) continue;
    const unit = unitOf(mention.start, at, scene.units);
    const features: Feature[] = [kindOf(entity)];
    features.push(distances[Math.min(at - unit, distances.length - 1)] as Feature);
    features.push(ranks[Math.min(rank, ranks.length - 1)] as Feature);
    if (count === most && count > 1) features.push('named most');
    if (entity.mentions.length > 2) features.push('named often');
    if (entity.mentions[0] !== undefined && unitOf(entity.mentions[0].start, at, scene.units) <= 1)
      features.push('named early');
    if (scene.units[unit]?.block === scene.units[at]?.block) features.push('same paragraph');
    features.push(...place(mention, scene.units[unit], scene.words));
    if (unit === at - 1 && features.includes('subject')) features.push('subject just before');
    if (last?.entity === entity)
      features.push(at - last.unit <= 1 ? 'just spoke' : at - last.unit <= 5 ? 'spoke last' : 'spoke');
    else if (before?.entity === entity) features.push('spoke before');
    else if (scene.spoken.some((one) => one.entity === entity)) features.push('spoke');
    const profile = scene.cast.profile(entity);
    const gender = entity.type === 'person' || manner !== 'noun' ? genderFeature(asked, profile) : null;
    if (gender !== null) features.push(gender);
    if (manner === 'noun') {
      const said = describeNoun(asked, profile, entity.type, scene);
      if (isBarred(asked, profile, said, scene)) continue;
      // "her spokesman": somebody unnamed, unless one is called so.
      if (
        owned &&
        scene.offices.has(asked.head) &&
        entity.type === 'person' &&
        !said.some((feature) => CALLED.includes(feature))
      )
        continue;
      // "la présidente" is no man; "le ministre" may be a woman.
      if (gender === 'gender differs' && profile.gender === 'male' && scene.offices.has(asked.head)) continue;
      features.push(...said);
      if (last?.entity === entity && !said.some((feature) => CALLED.includes(feature)))
        features.push('spoke, never so called');
    }
    candidates.push({ entity, features });
    rank += 1;
  }
  if (manner === 'noun') {
    candidates.push(...namedLater(asked, seen, scene));
    compare(candidates);
  }
  candidates.push({ entity: null, features: describeNobody(asked, candidates, scene) });
  return candidates;
}

/** "Le Premier ministre a annoncé …" before his name: only persons whose role, organizations whose noun is said. */
function namedLater(asked: Asked, seen: ReadonlyMap<string, unknown>, scene: Scene): Candidate[] {
  const candidates: Candidate[] = [];
  const met = new Set<string>();
  for (const { entity } of scene.cast.later(asked.source.end, LOOK_AHEAD)) {
    if (seen.has(entity.id) || met.has(entity.id) || (entity.type !== 'person' && entity.type !== 'organization'))
      continue;
    met.add(entity.id);
    const profile = scene.cast.profile(entity);
    const said = describeNoun(asked, profile, entity.type, scene);
    if (!said.some((feature) => feature === 'role said of it' || feature === 'noun said of it')) continue;
    const gender = entity.type === 'person' ? genderFeature(asked, profile) : null;
    if (gender !== null) said.push(gender);
    candidates.push({ entity, features: ['named later', ...said] });
  }
  return candidates;
}

const kindOf = (entity: Entity): Feature =>
  entity.type === 'person' ? 'person' : entity.type === 'place' ? 'place' : 'organization';

const distances = ['0 units', '1 unit', '2 units', '3 units', '4 units', '5+ units'] as const;
const ranks = ['nearest', 'second', 'third', 'further'] as const;

/** Whether a pronoun can mean this entity at all. */
function fits(entity: Entity, asked: Asked, scene: Scene): boolean {
  const { manner, source } = asked;
  const person = entity.type === 'person';
  if (entity.type === 'place')
    return manner === 'noun' && source.words.some((word) => scene.words.speakers.places.has(word));
  if (!person && entity.type !== 'organization') return false;
  if (manner === 'noun') return canBe(asked, entity.type);
  if (manner === 'any') return true;
  if (manner === 'it') return !person;
  if (!person) return scene.french;
  const { gender } = scene.cast.profile(entity);
  return gender === null || (gender === 'female') === (manner === 'she');
}

/** Index of the unit a place lies in, at or before unit `at`. */
function unitOf(start: number, at: number, units: readonly Unit[]): number {
  let unit = at;
  while (unit > 0 && at - unit < FAR && (units[unit] as Unit).start > start) unit -= 1;
  return unit;
}

const POSSESSIVE = /^['’]s?$/;

/** Where in its unit the mention stands: as the first name, behind a preposition, as an owner. */
function place(mention: Mention, unit: Unit | undefined, words: QuoteWords): Feature[] {
  const features: Feature[] = [];
  let first = true;
  for (let k = 0; unit !== undefined && k < Math.min(unit.items.length, 60); k += 1) {
    const item = unit.items[k];
    if (item?.entity == null) continue;
    const before = unit.items[k - 1]?.lower ?? '';
    const further = words.determiners.has(before) ? (unit.items[k - 2]?.lower ?? '') : before;
    const oblique = words.prepositions.has(before) || words.prepositions.has(further);
    const owner = POSSESSIVE.test(unit.items[k + 1]?.lower ?? '');
    if (item.start === mention.start) {
      if (oblique) features.push('behind a preposition');
      else if (owner) features.push('owner');
      else if (first) features.push('subject');
      break;
    }
    if (!oblique && !owner && item.entity.type !== 'place') first = false;
  }
  return features;
}

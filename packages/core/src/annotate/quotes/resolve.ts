import type { Entity } from '../../record.ts';
import type { Source } from './source.ts';
import { type Candidate, collect, type Manner, mannerOf, type Scene } from './speakers/candidates.ts';
import { headOf } from './speakers/features.ts';
import { choose } from './speakers/rank.ts';
import type { Unit } from './units.ts';

/** Chooses among a source's candidates; the model's trainer puts its own choice in this place. */
export type Chooser = (source: Source, manner: Manner, candidates: readonly Candidate[]) => Entity | null;

export const byModel: Chooser = (_source, manner, candidates) => choose(candidates, manner);

const NOBODY = /^(?:on|je|i|we|nous|ce|one|who)$/;

/** The entity a source stands for: its own name's, else the one the candidates before it yield. */
export function resolve(source: Source, unit: number, scene: Scene, chooser: Chooser): Entity | null {
  if (source.kind === 'name') return source.entity;
  if (source.kind === 'none') return null;
  const { words } = scene;
  const first = source.words[0] ?? '';
  if (source.kind === 'pronoun') {
    const many = (words.pronouns.get(first) ?? words.oblique.get(first)) === 'they';
    if (many || NOBODY.test(first)) return null;
  } else {
    const nouns = source.words.filter((word) => !words.determiners.has(word) && !words.prepositions.has(word));
    // "la même source": whoever that was.
    if (nouns.some((word) => words.same.has(word)) || (words.same.has(first) && nouns[0] === 'source'))
      return scene.spoken.at(-1)?.entity ?? null;
    const ordinal = nouns.length === 1 ? oneOfTwo(nouns[0] ?? '', unit, scene) : undefined;
    if (ordinal !== undefined) return ordinal;
    if (nouns.length === 1 && words.speakers.latter.includes(nouns[0] ?? '')) return latter(source, unit, scene);
  }
  const manner = mannerOf(source, words);
  const entity = chooser(source, manner, collect(source, unit, scene));
  if (entity !== null && manner === 'noun') scene.cast.profile(entity).called.add(headOf(source, scene));
  return entity;
}

/** "le premier", "the second": of the two persons named side by side in the sentences before; undefined where none are. */
function oneOfTwo(noun: string, unit: number, scene: Scene): Entity | undefined {
  const { first, second } = scene.words.speakers.ordinals;
  const place = first.includes(noun) ? 1 : second.includes(noun) ? 0 : -1;
  if (place < 0) return undefined;
  for (let back = 1; back <= 3 && unit - back >= 0; back += 1) {
    const before = scene.units[unit - back] as Unit;
    const named = scene.cast
      .earlier(before.end, 8)
      .filter(({ start, entity }) => start >= before.start && entity.type === 'person');
    const [late, early] = named;
    if (named.length === 2 && late?.entity !== early?.entity) return named[place]?.entity;
  }
  return undefined;
}

/** "ce dernier", "the latter": who was named last. */
function latter(source: Source, unit: number, scene: Scene): Entity | null {
  const candidates = collect(source, unit, scene);
  return candidates.find((one) => one.entity !== null && !one.features.includes('gender differs'))?.entity ?? null;
}

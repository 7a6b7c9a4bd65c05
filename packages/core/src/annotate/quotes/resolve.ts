import type { Entity } from '../../record.ts';
import type { Source } from './source.ts';
import { type Candidate, collect, type Manner, mannerOf, type Scene } from './speakers/candidates.ts';
import { choose } from './speakers/rank.ts';

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
    if (nouns.length === 1 && words.speakers.latter.includes(nouns[0] ?? '')) return latter(source, unit, scene);
  }
  return chooser(source, mannerOf(source, words), collect(source, unit, scene));
}

/** "ce dernier", "the latter": who was named last. */
function latter(source: Source, unit: number, scene: Scene): Entity | null {
  const candidates = collect(source, unit, scene);
  return candidates.find((one) => one.entity !== null && !one.features.includes('gender differs'))?.entity ?? null;
}

import type { QuoteWords } from '../../languages/quotes.ts';
import type { Entity, Span } from '../../record.ts';
import type { Mention } from '../items.ts';
import type { Cast } from './cast.ts';
import type { Source } from './speaker.ts';
import type { Unit } from './units.ts';

/** What was said last: the speaker a pronoun, "the same source" or an unattributed quotation goes back to. */
export interface Before {
  entity: Entity | null;
  speaker: Span | null;
  /** Unit index. */
  unit: number;
}

/** Resolves sources to entities, in reading order. */
export class Resolver {
  private readonly cast: Cast;
  private readonly units: readonly Unit[];
  private readonly words: QuoteWords;

  constructor(cast: Cast, units: readonly Unit[], words: QuoteWords) {
    this.cast = cast;
    this.units = units;
    this.words = words;
  }

  resolve(source: Source, unit: number, last: Before | null, lastOrganization: Entity | null): Entity | null {
    if (source.kind === 'name') return source.entity;
    if (source.kind === 'none') return null;
    if (source.kind === 'pronoun') return this.pronoun(source, unit, last);
    return this.noun(source, unit, last, lastOrganization);
  }

  private earlier(at: number, count: number): Mention[] {
    const { mentions } = this.cast;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return mentions.slice(Math.max(0, low - count), low).reverse();
  }

  /** Index of the unit a place lies in, at or before `unit`. */
  private distance(unit: number, at: number): number {
    let k = unit;
    while (k > 0 && unit - k < 12 && (this.units[k]?.start ?? 0) > at) k -= 1;
    return unit - k;
  }

  private isSubject(mention: Span, unit: number): boolean {
    const items = this.units[Math.max(0, unit)]?.items ?? [];
    for (let k = 0; k < Math.min(items.length, 14); k += 1) {
      const item = items[k];
      if (item === undefined || item.entity === null) continue;
      if (this.words.prepositions.has(items[k - 1]?.lower ?? '')) continue;
      return (
        item.start === mention.start || items[k + 1]?.start === mention.start || items[k + 2]?.start === mention.start
      );
    }
    return false;
  }

  private pronoun(source: Source, unit: number, last: Before | null): Entity | null {
    const word = source.words[0] ?? '';
    const kind = this.words.pronouns.get(word) ?? this.words.oblique.get(word) ?? 'any';
    if (kind === 'they' || /^(on|i|je|we|nous|ce)$/.test(word)) return null;
    const french = /^(il|elle|lui|celui-ci|celle-ci)$/.test(word);
    const female = /^(elle|she|her|celle-ci)$/.test(word);
    let best: Entity | null = null;
    let bestScore = -Infinity;
    const seen = new Set<string>();
    for (const mention of this.earlier(source.start, 40)) {
      const { entity } = mention;
      const person = entity.type === 'person';
      if (kind === 'it' ? entity.type !== 'organization' : !person && !(french && entity.type === 'organization'))
        continue;
      const gender = this.cast.genders.get(entity.id);
      if (person && gender !== undefined && (gender === 'female') !== female) continue;
      if (seen.has(entity.id)) continue;
      seen.add(entity.id);
      const away = this.distance(unit, mention.start);
      let score = -away;
      if (this.isSubject(mention, unit - away)) score += 1.2;
      if (person && gender !== undefined) score += 1;
      if (!person && french) score -= 2.2;
      if (last !== null && last.entity?.id === entity.id && unit - last.unit <= 6) score += 1.5;
      if (score > bestScore) [best, bestScore] = [entity, score];
    }
    if (best === null && kind === 'it' && last !== null && last.entity?.type === 'organization') return last.entity;
    return best;
  }

  private noun(source: Source, unit: number, last: Before | null, lastOrganization: Entity | null): Entity | null {
    const { words, cast } = this;
    const heads = source.words.filter((word) => !words.determiners.has(word) && !words.prepositions.has(word));
    const [first = ''] = heads;
    if (heads.some((word) => words.same.has(word)) || (words.same.has(source.words[0] ?? '') && /^source$/.test(first)))
      return last?.entity ?? null;
    const earlier = this.earlier(source.start, 400);
    const female = source.words[0] === 'la';
    // A role said of a person before.
    for (const mention of earlier) {
      if (mention.entity.type !== 'person') continue;
      const roles = cast.roles.get(mention.entity.id);
      if (roles === undefined || !heads.some((word) => word.length > 3 && roles.has(word) && !words.bodies.has(word)))
        continue;
      const gender = cast.genders.get(mention.entity.id);
      if (gender !== undefined && (source.words[0] === 'le' ? gender === 'female' : female && gender === 'male'))
        continue;
      return mention.entity;
    }
    if (heads.some((word) => words.bodies.has(word))) {
      for (const mention of earlier) {
        if (mention.entity.type === 'person') continue;
        const name = mention.entity.name.toLowerCase();
        if (heads.some((word) => word.length > 3 && words.bodies.has(word) && name.split(/[^\p{L}]+/u).includes(word)))
          return mention.entity;
      }
      if (
        /^(study|étude|report|rapport|statement|communiqué|source|police|officials|prosecutors|gouvernement|government|ville|ministère|cour|court|tribunal|sénat)$/.test(
          heads.at(-1) ?? '',
        ) &&
        heads.length === 1
      )
        return null;
      if (lastOrganization !== null && last !== null && unit - last.unit < 4) return lastOrganization;
      const counts = new Map<string, { entity: Entity; score: number }>();
      earlier.forEach((mention, index) => {
        if (mention.entity.type !== 'organization') return;
        const known = counts.get(mention.entity.id) ?? { entity: mention.entity, score: 0 };
        known.score += 1 / (1 + index * 0.15);
        counts.set(mention.entity.id, known);
      });
      let best: { entity: Entity; score: number } | null = null;
      for (const one of counts.values()) if (best === null || one.score > best.score) best = one;
      return best?.entity ?? null;
    }
    // Another definite noun for a person: "le parlementaire", "the billionaire".
    if (
      /^(le|la|l'|the|cet|cette)$/.test(source.words[0] ?? '') &&
      heads.length <= 3 &&
      !/s$/.test(first) &&
      !words.papers.has(first)
    ) {
      if (last?.entity?.type === 'person' && unit - last.unit < 6) {
        const gender = cast.genders.get(last.entity.id);
        if (gender === undefined || !/^l[ea]$/.test(source.words[0] ?? '') || (gender === 'female') === female)
          return last.entity;
      }
      for (const mention of earlier.slice(0, 12)) {
        if (mention.entity.type !== 'person') continue;
        const gender = cast.genders.get(mention.entity.id);
        if (gender !== undefined && /^l[ea]$/.test(source.words[0] ?? '') && (gender === 'female') !== female) continue;
        return mention.entity;
      }
    }
    return null;
  }
}

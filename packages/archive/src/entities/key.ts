import type { Entity } from '@depeche/core';
import { wordsOf } from '../fold.ts';

/** Legal forms that a company's name is written with or without. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp plc sa sas sarl se ag gmbh nv bv spa srl ab asa oyj kk'.split(
    ' ',
  ),
);

/**
 * What an entity of one article is joined by with those of others. Conservative: one entity too many is mended by a join, two
 * mixed up are not seen. Where nothing is certain enough, the key holds for this article alone, through its revisions.
 *
 * - a Wikidata id, where there is one
 * - a person's full name of two words or more; a surname alone stands for somebody else in every article
 * - an organization's name without legal forms; of up to three letters within one language only
 * - other names as they are written; countries by their code
 */
export function joinKey(entity: Entity, language: string | null, article: number): string {
  const { type, name, wikidata, country } = entity;
  if (wikidata !== undefined) return `${type} ${wikidata}`;
  if (type === 'place' && country !== undefined) return `country ${country}`;
  const words = wordsOf(name);
  if (words.length === 0 || (type === 'person' && words.length < 2)) return `${type} ${words[0] ?? name} #${article}`;
  const bare = type === 'organization' ? words.filter((word) => !LEGAL_FORMS.has(word)) : words;
  const joined = (bare.length === 0 ? words : bare).join(' ');
  const short = type === 'organization' && joined.length <= 3;
  return `${type} ${joined}${short ? ` (${language?.split('-')[0] ?? ''})` : ''}`;
}

/** What the noun before a name says it is, where the model took it for a person. */

import type { LanguagePack } from '../../languages/pack.ts';
import { fold, givenNameGender, lookup } from '../../lexicon/index.ts';
import type { EntityType } from '../../record.ts';
import type { Document, Sentence, Token } from '../document.ts';
import { type Name, surfaceOf } from './names.ts';

/**
 * "le groupe Patrick Watson" and "Les Docks" are organizations, "le comté de Harney" is a place. A single word that is a named
 * person's surname stays that.
 *
 * @param surnames last words of the article's full names of persons, lower case
 */
export function toldByNoun(document: Document, name: Name, surnames: ReadonlySet<string>, pack: LanguagePack): Name {
  const { tokens, sentences } = document;
  const { names } = pack;
  const first = tokens[name.from] as Token;
  const begin = (sentences[first.sentence] as Sentence).firstToken;
  const single = name.to - name.from === 1;
  const noun = name.from > begin ? (tokens[name.from - 1] as Token) : undefined;
  if (noun !== undefined && !noun.capital) {
    if (name.type !== 'product' && names.vessels.has(noun.lower)) return vessel(document, name);
    if (name.type !== 'person' && single && names.kin.has(noun.lower)) return { ...name, type: 'person' };
    if (name.type === 'place' && names.bearers.has(noun.lower)) return { ...name, type: 'person' };
    if (name.type === 'place' && !single && isBearer(document, name, noun, pack)) return { ...name, type: 'person' };
  }
  if (name.type === 'organization' && isTerritory(document, name, begin, pack)) return { ...name, type: 'place' };
  if (name.type !== 'person') return name;
  const last = tokens[name.to - 1] as Token;
  if (!single && names.placeEnds.has(last.lower) && !isKnown(document, name, 'person'))
    return { ...name, type: 'place' };
  if (!single && first.lower === 'les' && first.capital) return { ...name, type: 'organization' };
  if (single && surnames.has(first.lower)) return name;
  if (isKnown(document, name, 'person')) return name;
  let at = name.from - 1;
  while (at >= begin && name.from - at <= 2 && names.of.has((tokens[at] as Token).lower)) at--;
  if (at < begin) return name;
  const { lower, capital } = tokens[at] as Token;
  if (capital) return name;
  if (at === name.from - 1) {
    // "sa cheffe de cabinet Katie Telford"
    const complement = /^(?:de|d')$/.test(tokens[at - 1]?.lower ?? '');
    return names.bodies.has(lower) && !complement ? { ...name, type: 'organization' } : name;
  }
  return single && names.territories.has(lower) ? { ...name, type: 'place' } : name;
}

const isKnown = (document: Document, name: Name, type: EntityType): boolean =>
  lookup(surfaceOf(document, name)).some((entry) => entry.type === type);

/** "le chalutier Petit Mousse": a ship, unless a firm's or a body's known name stands there. */
const vessel = (document: Document, name: Name): Name =>
  isKnown(document, name, 'organization') ? name : { ...name, type: 'product' };

/** "la contrebassiste Sélène Saint-Aimé": a given name first, right behind somebody's trade. */
function isBearer(document: Document, name: Name, { lower }: Token, { roles }: LanguagePack): boolean {
  const given = givenNameGender(fold((document.tokens[name.from] as Token).text)) !== null;
  return given && roles.heads.has(lower) && !isKnown(document, name, 'place');
}

/** "le hameau de La Vavrette", which no body is known to be called; departments and regions have offices of their own. */
function isTerritory(document: Document, name: Name, begin: number, { names }: LanguagePack): boolean {
  const { tokens } = document;
  const at = name.from - 2;
  if (at < begin || !/^(?:de|d'|du|of)$/.test((tokens[at + 1] as Token).lower)) return false;
  const { lower, capital } = tokens[at] as Token;
  if (capital || !names.territories.has(lower) || /^(?:département|région|station|massif|state|port)$/.test(lower))
    return false;
  return !isKnown(document, name, 'organization');
}

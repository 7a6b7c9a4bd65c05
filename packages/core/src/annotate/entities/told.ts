/** What the noun before a name says it is, where the model took it for a person. */

import type { LanguagePack } from '../../languages/pack.ts';
import { lookup } from '../../lexicon/index.ts';
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
  if (name.type !== 'person') return name;
  const first = tokens[name.from] as Token;
  const begin = (sentences[first.sentence] as Sentence).firstToken;
  const single = name.to - name.from === 1;
  if (!single && first.lower === 'les' && first.capital) return { ...name, type: 'organization' };
  if (single && surnames.has(first.lower)) return name;
  if (lookup(surfaceOf(document, name)).some(({ type }) => type === 'person')) return name;
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

/** What bears a place's or a person's name without being one: treaties by where they were made, species by who is honoured. */

import type { LanguagePack } from '../../languages/pack.ts';
import type { Document, Sentence, Token } from '../document.ts';
import type { Name } from './names.ts';

/**
 * Whether a name is only a part of what is none: "le traité de Lyon", "les traités de Conflans et de Saint-Maur", "Le crapaud de
 * Lataste est une espèce".
 */
export function isNamesake({ tokens, sentences }: Document, name: Name, { names }: LanguagePack): boolean {
  if (names.agreements.size === 0 || (name.type !== 'place' && name.type !== 'person')) return false;
  const { firstToken, lastToken } = sentences[(tokens[name.from] as Token).sentence] as Sentence;
  const before = name.from - 1;
  const noun = tokens[before - 1] as Token | undefined;
  if (before - 1 < firstToken || noun === undefined) return false;
  const of = (tokens[before] as Token).lower;
  if (of !== 'de' && of !== "d'") return false;
  if (name.type === 'place' && names.agreements.has(noun.lower)) return true;
  const [is, a, kind] = [tokens[name.to], tokens[name.to + 1], tokens[name.to + 2]];
  return (
    before - 2 === firstToken &&
    !noun.capital &&
    name.to + 2 < lastToken &&
    is?.lower === 'est' &&
    /^une?$/.test(a?.lower ?? '') &&
    names.kinds.has(kind?.lower ?? '')
  );
}

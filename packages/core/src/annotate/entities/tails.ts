/** Where a body's name ends that goes on in common words: "Centre national du cinéma et de l'image animée". */

import type { LanguagePack } from '../../languages/pack.ts';
import type { Document, Sentence, Token } from '../document.ts';
import type { Name } from './names.ts';

/** By their endings, adjectives and participles that common nouns in names have. */
const ADJECTIVE = /^\p{Ll}{2,}(?:eure?|ale?s?|aires?|iques?|ifs?|ives?|elles?|ières?|iers?|ées?|és)$/u;

/** "Département fédéral" is of something; "Front national" is not. */
const REACHES: ReadonlySet<string> = new Set(
  'national nationale fédéral fédérale central centrale général générale régional régionale interministériel interprofessionnel supérieur supérieure'.split(
    ' ',
  ),
);
const WHOLE: ReadonlySet<string> = new Set([
  'front',
  'rassemblement',
  'assemblée',
  'parti',
  'garde',
  'banque',
  'marine',
]);

/**
 * A French body's name with the complement that its reach asks for ("Comptoir national d'escompte"), and with the second one
 * that a first in common words is joined to ("du cinéma et de l'image animée").
 */
export function withTail({ tokens, sentences }: Document, name: Name, pack: LanguagePack): Name {
  const { names } = pack;
  if (name.type !== 'organization' || names.bodyHeads.size === 0) return name;
  const first = tokens[name.from] as Token;
  const reaches =
    name.to - name.from > 1 && REACHES.has((tokens[name.to - 1] as Token).lower) && !WHOLE.has(first.lower);
  if (!first.capital || !(reaches || names.organizationHeads.has(first.lower))) return name;
  const last = (sentences[first.sentence] as Sentence).lastToken;
  let { to } = name;
  const small = (at: number): boolean => at < last && tokens[at]?.kind === 'word' && tokens[at]?.capital === false;
  /** Behind "de la défense"; -1 where that does not stand there. */
  const complement = (from: number): number => {
    let at = from;
    while (at < last && at - from < 2 && names.of.has((tokens[at] as Token).lower)) at++;
    if (at === from || !small(at) || names.of.has((tokens[at] as Token).lower)) return -1;
    at++;
    return small(at) && ADJECTIVE.test((tokens[at] as Token).lower) ? at + 1 : at;
  };
  if (reaches) to = Math.max(to, complement(to));
  if (to - name.from > 2 && small(to - 1) && tokens[to]?.lower === 'et') to = Math.max(to, complement(to + 1));
  return to === name.to ? name : { ...name, to };
}

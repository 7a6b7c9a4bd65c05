/** French public bodies that are named with common words: their heads, what they look after, where they sit. */

import type { LanguagePack } from '../../languages/pack.ts';
import type { Document, Sentence, Token } from '../document.ts';
import type { Name } from './names.ts';

/** Words between a head and what it looks after: "de l'". */
const MOST_LINKS = 2;
/** Offices that a ministry looks after, at most. */
const MOST_OFFICES = 6;

const folded = ({ text }: Token): string => text.toLowerCase().replace('’', "'");
const isCapital = ({ kind, text }: Token): boolean => kind === 'word' && text !== text.toLowerCase();

/**
 * "ministère des Affaires étrangères, du Commerce et du Développement" is one name, "préfecture des Landes" and "Bourse d'Oslo"
 * are bodies; in "ministre de la Défense" there is no name. Names in order, none inside another.
 */
export function withBodies(document: Document, names: readonly Name[], { names: words }: LanguagePack): Name[] {
  if (words.seatedBodies.size === 0) return [...names];
  const { tokens, sentences } = document;
  const out: Name[] = [];
  for (const each of names) {
    const behind = out[out.length - 1]?.to ?? 0;
    if (each.from < behind) continue;
    const { firstToken, lastToken } = sentences[(tokens[each.from] as Token).sentence] as Sentence;
    const head = headBefore(tokens, each, Math.max(firstToken, behind), words.of);
    const noun = head < 0 ? '' : folded(tokens[head] as Token);
    if (words.portfolioHolders.has(noun) && words.portfolios.has(folded(tokens[each.from] as Token))) continue;
    const seated = each.type === 'place' && words.seatedBodies.has(noun);
    const misread = each.type === 'place' && words.seatedBodies.has(folded(tokens[each.from] as Token));
    const name: Name =
      seated || misread ? { from: seated ? head : each.from, to: each.to, type: 'organization' } : each;
    const whole = words.ministries.has(folded(tokens[name.from] as Token));
    out.push(whole ? { ...name, to: officesEnd(tokens, name.to, lastToken, words.of) } : name);
  }
  return out;
}

/** The word before a name and the small words that lead to it; -1 where there is none. */
function headBefore(tokens: readonly Token[], { from }: Name, first: number, of: ReadonlySet<string>): number {
  let at = from - 1;
  while (at >= first && from - at <= MOST_LINKS && of.has(folded(tokens[at] as Token))) at--;
  return at < first || at === from - 1 ? -1 : at;
}

/** Where a ministry's name ends that goes on with ", du Commerce et du Développement". */
function officesEnd(tokens: readonly Token[], to: number, last: number, of: ReadonlySet<string>): number {
  let end = to;
  for (let count = 0; count < MOST_OFFICES; count++) {
    let at = end;
    if (at < last && (tokens[at] as Token).text === ',') at++;
    if (at < last && (tokens[at] as Token).text === 'et') at++;
    if (at === end) return end;
    const joint = at;
    while (at < last && at - joint < MOST_LINKS && of.has(folded(tokens[at] as Token))) at++;
    if (at === joint || at >= last || !isCapital(tokens[at] as Token)) return end;
    while (at < last && isCapital(tokens[at] as Token)) at++;
    end = at;
  }
  return end;
}

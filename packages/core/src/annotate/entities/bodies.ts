/** French public bodies that are named with common words: their heads, what they look after, where they sit. */

import type { NameWords } from '../../languages/names.ts';
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
    const end = whole ? officesEnd(tokens, name.to, lastToken, words.of) : name.to;
    out.push({ ...name, to: listEnd(tokens, { ...name, to: end }, lastToken, words) });
  }
  return out;
}

const isJoint = (token: Token | undefined): boolean => token !== undefined && /^(?:,|et)$/.test(token.text);

/** By the endings of the adjectives that offices have: "extérieur", "sociale", "numérique". */
const isAdjective = ({ text, kind }: Token): boolean =>
  kind === 'word' && /^\p{Ll}+(?:eure?|ales?|aire|ique|ives?)$/u.test(text);

/** The word before a name and the small words that lead to it; -1 where there is none. */
function headBefore(tokens: readonly Token[], { from }: Name, first: number, of: ReadonlySet<string>): number {
  let at = from - 1;
  while (at >= first && from - at <= MOST_LINKS && of.has(folded(tokens[at] as Token))) at--;
  return at < first || at === from - 1 ? -1 : at;
}

/**
 * Where a body's name ends that lists what it looks after in common words: "Direction générale de la concurrence, de la
 * consommation et de la répression des fraudes", "Conseil économique, social et environnemental".
 */
function listEnd(tokens: readonly Token[], { from, to, type }: Name, last: number, words: NameWords): number {
  const isCommonWord = (at: number): boolean =>
    at < last && (tokens[at] as Token).kind === 'word' && !isCapital(tokens[at] as Token);
  if (type !== 'organization' || to - from < 2 || !isCommonWord(to - 1)) return to;
  if (!words.organizationHeads.has(folded(tokens[from] as Token))) return to;
  /** Behind one thing that is looked after, with the small words before it; -1 where there is none. */
  const thingEnd = (begin: number): number => {
    let at = begin;
    while (at < last && at - begin < MOST_LINKS && words.of.has(folded(tokens[at] as Token))) at++;
    return isCommonWord(at) ? at + 1 : -1;
  };
  let end = to;
  for (let count = 0; count < MOST_OFFICES && (tokens[end] as Token | undefined)?.text === ','; count++) {
    const next = thingEnd(end + 1);
    if (next < 0 || next >= last) return to;
    end = next;
  }
  if (end === to || end >= last || (tokens[end] as Token).text !== 'et') return to;
  const closing = thingEnd(end + 1);
  if (closing < 0 || (tokens[closing] as Token | undefined)?.text === ',') return to;
  const complement = closing < last && words.of.has(folded(tokens[closing] as Token)) ? thingEnd(closing) : -1;
  return complement > 0 && (tokens[closing] as Token).text === 'des' ? complement : closing;
}

/** Where a ministry's name ends that goes on with ", du Commerce et du Développement". */
function officesEnd(tokens: readonly Token[], to: number, last: number, of: ReadonlySet<string>): number {
  let end = to;
  for (let count = 0; count < MOST_OFFICES; count++) {
    // "du Commerce extérieur et de la Coopération": an adjective between two.
    if (isJoint(tokens[end + 1]) && isAdjective(tokens[end] as Token)) end++;
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

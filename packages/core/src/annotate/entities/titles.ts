/** Titles of works where a sentence says that they are: "Sirocco est un album", "Dark Harbor is a 1996 film". */

import type { LanguagePack } from '../../languages/pack.ts';
import type { Document, Sentence, Token } from '../document.ts';
import type { Name } from './names.ts';

/** Tokens between a sentence's beginning and its verb, and between that and what the work is, at most. */
const LONGEST_TITLE = 10;
const REACH = 5;

/** Sentences that say at their beginning that something is a work, each with the token of its verb. */
export function workSentences({ tokens, sentences }: Document, { names }: LanguagePack): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index < sentences.length; index++) {
    const { firstToken, lastToken } = sentences[index] as Sentence;
    const end = Math.min(lastToken - 2, firstToken + LONGEST_TITLE);
    for (let at = firstToken + 1; at < end; at++) {
      const { lower, text } = tokens[at] as Token;
      if (text === ',' || text === ':') break;
      if (lower !== 'est' && lower !== 'is' && lower !== 'was') continue;
      if (isWork(tokens, at + 1, Math.min(lastToken, at + 1 + REACH), names.works)) found.set(index, at);
      break;
    }
  }
  return found;
}

function isWork(tokens: readonly Token[], from: number, to: number, works: ReadonlySet<string>): boolean {
  if (!/^(?:une?|le|la|l'|an?|the)$/.test((tokens[from] as Token).lower)) return false;
  for (let at = from + 1; at < to; at++) {
    const { lower, kind, capital } = tokens[at] as Token;
    if (works.has(lower)) return true;
    if (kind === 'punctuation' || capital) return false;
  }
  return false;
}

/** Whether a name is such a sentence's title or a part of it. */
export function isWorkTitle({ tokens }: Document, name: Name, verbs: ReadonlyMap<number, number>): boolean {
  if (name.type === 'event' || name.type === 'product') return false;
  const verb = verbs.get((tokens[name.from] as Token).sentence);
  return verb !== undefined && name.to <= verb && !tokens.slice(name.to, verb).some(({ text }) => text === '(');
}

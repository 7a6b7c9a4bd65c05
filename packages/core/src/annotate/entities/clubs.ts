/** Clubs by the letters before a city's name, and by what a report of a match does with them. */

import type { LanguagePack } from '../../languages/pack.ts';
import type { Document, Sentence, Token } from '../document.ts';
import { isLand } from './known.ts';
import type { Name } from './names.ts';

/** "US Dax", "AS Béziers", "FC Annecy": the letters and the city are one name. Names in order, none inside another. */
export function withLetters(document: Document, names: readonly Name[], { names: words }: LanguagePack): Name[] {
  if (words.clubLetters.size === 0) return [...names];
  const { tokens } = document;
  const out: Name[] = [];
  for (const name of names) {
    const last = out[out.length - 1];
    if (words.clubLetters.has((tokens[name.from] as Token).text) && name.to - name.from > 1 && isCity(document, name)) {
      out.push(name.type === 'event' ? name : { ...name, type: 'organization' });
      continue;
    }
    const letters = tokens[name.from - 1];
    const begins = letters?.sentence === (tokens[name.from] as Token).sentence && words.clubLetters.has(letters.text);
    const free = last === undefined || last.to < name.from || last.from === name.from - 1;
    if (!begins || !free || name.type === 'product' || name.type === 'event') {
      out.push(name);
      continue;
    }
    if (last?.to === name.from) out.pop();
    out.push({ from: name.from - 1, to: name.to, type: 'organization' });
  }
  return out;
}

/** Whether what follows the letters is a name in small letters, as "US ARMY" is not. */
function isCity({ tokens }: Document, { from }: Name): boolean {
  const { text, capital } = tokens[from + 1] as Token;
  return capital && text !== text.toUpperCase();
}

/** "battu par Oyonnax", "Biarritz reçoit": in a report on sport a town that plays is its club; a country stays what it is. */
export function asRival(document: Document, name: Name, { names }: LanguagePack): Name {
  const { tokens, sentences } = document;
  if (name.type !== 'place') return name;
  const { firstToken, lastToken } = sentences[(tokens[name.from] as Token).sentence] as Sentence;
  const before = name.from > firstToken ? (tokens[name.from - 1] as Token).lower : '';
  const after = name.to < lastToken ? (tokens[name.to] as Token).lower : '';
  if (!names.against.has(before) && !names.plays.has(after)) return name;
  return isLand(document, name) ? name : { ...name, type: 'organization' };
}

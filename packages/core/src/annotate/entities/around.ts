/** The common nouns that say what a name is: the one it hangs on, and the one put behind it. */

import { CLASS } from './classes.ts';
import { EDGE, type Word } from './looks.ts';
import type { Run } from './runs.ts';

/** Tokens between a name and the noun it hangs on: "de", "la". */
const REACH = 4;

const isNoun = ({ lettered, capital }: Word): boolean => lettered && !capital;
const isSmall = ({ classes }: Word): boolean => (classes & (CLASS.link | CLASS.determiner)) !== 0;

/** "frégate" in "la frégate La Diligente", "maire" in "maire de La Rochelle": the word before a run, small words passed over; `EDGE` for none. */
export function governor(words: readonly Word[], { from }: Run, first: number): Word {
  for (let at = from - 1; at >= first && from - at <= REACH; at--) {
    const word = words[at] as Word;
    if (isSmall(word)) continue;
    return isNoun(word) ? word : EDGE;
  }
  return EDGE;
}

/** "montre" in "Pléiade, une montre connectée": the word behind a comma or a bracket, a determiner passed over; `EDGE` for none. */
export function apposition(words: readonly Word[], { to }: Run, last: number): Word {
  if (to + 1 >= last) return EDGE;
  const { key } = words[to] as Word;
  if (key !== ',' && key !== '(') return EDGE;
  let at = to + 1;
  while (at < last && at <= to + 2 && isSmall(words[at] as Word)) at++;
  const word = at < last ? (words[at] as Word) : EDGE;
  return isNoun(word) ? word : EDGE;
}

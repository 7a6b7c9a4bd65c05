/** Communes by their shape: "Sotteville-sous-le-Val" is one place, whatever was seen in a part of it. */

import type { Document, Token } from '../document.ts';
import { claim } from './claim.ts';
import type { Name } from './names.ts';

/** Small words that are written into communes' names and into no one else's. */
const INSIDE: ReadonlySet<string> = new Set(['sur', 'sous', 'lès', 'lez', 'en']);
/** Tokens on either side of such a word, at most: "Saint-Pierre" "-sur-l'" "Isle". */
const REACH = 6;

/** Names with such communes among them, in order; what was read in a part of one gives way. */
export function withCommunes({ tokens, pack }: Document, names: readonly Name[]): Name[] {
  if (pack?.code !== 'fr') return [...names];
  const communes: Name[] = [];
  for (let at = 2; at + 2 < tokens.length; at++) {
    if ((tokens[at - 1] as Token).text !== '-' || !INSIDE.has((tokens[at] as Token).text)) continue;
    const last = communes[communes.length - 1]?.to ?? 0;
    let from = at;
    while (from - 1 >= last && at - from < REACH && glued(tokens, from)) from--;
    let to = at + 1;
    while (to < tokens.length && to - at <= REACH && glued(tokens, to)) to++;
    const [first, end] = [tokens[from] as Token, tokens[to - 1] as Token];
    if (from > last - 1 && first.capital && end.capital && end.kind === 'word')
      communes.push({ from, to, type: 'place' });
  }
  return claim(names, communes, tokens.length);
}

/** Whether a token is written in one with the one before it, as words, hyphens and elisions. */
function glued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  return (
    token.start === before.end &&
    (token.kind === 'word' || token.text === '-') &&
    (before.kind === 'word' || before.text === '-')
  );
}

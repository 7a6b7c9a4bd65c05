/** French roads by their numbers: "l'A28", "la RN 20", "la D928", "le GR 441". */

import type { Document, Token } from '../document.ts';
import { claim } from './claim.ts';
import type { Name } from './names.ts';

/** The articles that each kind of road has; motorways alone have numbers that aircraft have too. */
const ROADS: Readonly<Record<string, RegExp>> = {
  A: /^(?:l'|aux?)$/,
  N: /^(?:la|les)$/,
  D: /^(?:la|les)$/,
  RN: /^(?:la|les)$/,
  RD: /^(?:la|les)$/,
  GR: /^(?:le|du|les|au)$/,
};

/** "A320", "A350" fly. */
const FLIES = /^3\d\d$/;

/** Names with the roads among them, in order; what was read in a road's place gives way. */
export function withRoads({ tokens, pack }: Document, names: readonly Name[]): Name[] {
  if (pack?.code !== 'fr') return [...names];
  const roads: Name[] = [];
  for (let at = 1; at + 1 < tokens.length; at++) {
    const { text } = tokens[at] as Token;
    if (text.length > 2) continue;
    const article = Object.hasOwn(ROADS, text) ? ROADS[text] : undefined;
    if (article === undefined) continue;
    const figure = tokens[at + 1] as Token;
    if (figure.kind !== 'number' || !/^\d{1,4}$/.test(figure.text)) continue;
    if (text === 'A' && FLIES.test(figure.text)) continue;
    if (article.test((tokens[at - 1] as Token).lower)) roads.push({ from: at, to: at + 2, type: 'place' });
  }
  return claim(names, roads, tokens.length);
}

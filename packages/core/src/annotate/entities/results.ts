/** Lines of results and standings, in which a city's name is its club's. */

import type { Document, Sentence, Token } from '../document.ts';
import { isLand } from './known.ts';
import type { Name } from './names.ts';

/** No line of results is longer, in tokens. */
const LONGEST = 40;

/**
 * "Nottingham 24 11 5 8 41 29 38", "St. Louis 7 Houston 2", "MONTREAL AT BOSTON": cities before figures in a line without
 * other words, and the guests of a fixture, are clubs. Countries stay what they are.
 */
export function clubsOfResults(document: Document, names: readonly Name[]): Name[] {
  const { tokens, sentences } = document;
  const lines = new Map<number, boolean>();
  return names.map((name) => {
    if (name.type !== 'place') return name;
    const index = (tokens[name.from] as Token).sentence;
    const sentence = sentences[index] as Sentence;
    let table = lines.get(index);
    if (table === undefined) {
      table = isTable(tokens, sentence);
      lines.set(index, table);
    }
    const club =
      (table && (isScored(tokens, name, sentence) || isHost(tokens, name, sentence))) ||
      isGuest(tokens, name, sentence);
    return club && !isLand(document, name) ? { ...name, type: 'organization' } : name;
  });
}

/** Two figures and more, and no lower-case word. */
function isTable(tokens: readonly Token[], { firstToken, lastToken }: Sentence): boolean {
  if (lastToken - firstToken > LONGEST) return false;
  let figures = 0;
  for (let at = firstToken; at < lastToken; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'number') figures++;
    else if (kind === 'word' && text === text.toLowerCase()) return false;
  }
  return figures >= 2;
}

/** A small figure right behind the name, which neither stands in brackets nor is the first part of a date. */
function isScored(tokens: readonly Token[], { from, to }: Name, { firstToken, lastToken }: Sentence): boolean {
  if (from > firstToken && (tokens[from - 1] as Token).text === '(') return false;
  const figure = to < lastToken ? tokens[to] : undefined;
  return figure?.kind === 'number' && /^\d{1,3}$/.test(figure.text) && !isDated(tokens, to, lastToken);
}

/** "Grenoble - Béziers 27-20": the first of a line, with a dash parted from it and a score at the line's end. */
function isHost(tokens: readonly Token[], { from, to }: Name, { firstToken, lastToken }: Sentence): boolean {
  const dash = tokens[to];
  if (from !== firstToken || to + 2 >= lastToken || dash === undefined || !/^[-–—]$/.test(dash.text)) return false;
  const score = tokens[lastToken - 1] as Token;
  return dash.start > (tokens[to - 1] as Token).end && score.kind === 'number' && /^\d{1,3}$/.test(score.text);
}

function isDated(tokens: readonly Token[], at: number, last: number): boolean {
  const behind = at + 1 < last ? (tokens[at + 1] as Token) : undefined;
  if (behind === undefined || behind.start !== (tokens[at] as Token).end || behind.text === ',') return false;
  // "27-20" ends a line, "12-10-96" is a day.
  return !(behind.text === '-' && at + 3 === last && tokens[at + 2]?.kind === 'number');
}

/** A line that is nothing but "X AT Y": X plays at Y. */
function isGuest(tokens: readonly Token[], { from, to }: Name, { firstToken, lastToken }: Sentence): boolean {
  return (
    from === firstToken && lastToken - firstToken <= 8 && to + 1 < lastToken && (tokens[to] as Token).text === 'AT'
  );
}

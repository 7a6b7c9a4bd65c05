/** A word, a number or a mark of a date's words. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  /** Lower case, straight apostrophes. */
  text: string;
  start: number;
  end: number;
}

/** Longest stretch that is cut into tokens: a date stands in a short line. */
export const LONGEST_LINE = 2000;

/** Cuts a line into words (inner apostrophes and hyphens included), numbers and marks. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /(\d+)|(\p{L}+(?:['’-]\p{L}+)*)|([^\s\p{L}\d])/gu;
  for (const match of line.slice(0, LONGEST_LINE).matchAll(pattern)) {
    // Two elements that touch: "ChoiDec. 21".
    const seam = match[2] === undefined ? 0 : match[0].search(/\p{Ll}\p{Lu}\p{Ll}{2}/u) + 1;
    if (seam > 0) {
      const cut = match.index + seam;
      tokens.push({ kind: 'word', text: match[0].slice(0, seam).toLowerCase(), start: match.index, end: cut });
      tokens.push({
        kind: 'word',
        text: match[0].slice(seam).toLowerCase(),
        start: cut,
        end: match.index + match[0].length,
      });
      continue;
    }
    // "Dec 05, 20232 Shares", "Dec 22 20234:46 AM": a year that touches a number.
    if (match[1] !== undefined && /^20\d{3,6}$/.test(match[0]) && followsDay(tokens)) {
      const cut = match.index + 4;
      tokens.push({ kind: 'number', text: match[0].slice(0, 4), start: match.index, end: cut });
      tokens.push({ kind: 'number', text: match[0].slice(4), start: cut, end: match.index + match[0].length });
      continue;
    }
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    tokens.push({
      kind,
      text: match[0].toLowerCase().replace(/’/g, "'"),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return tokens;
}

/** Whether a day and its month stand before: "Dec 05,", "Dec 22", "22 Dec". */
function followsDay(tokens: readonly Token[]): boolean {
  const [before, last] = tokens.slice(tokens.at(-1)?.text === ',' ? -3 : -2);
  const kinds = `${before?.kind} ${last?.kind}`;
  return kinds === 'word number' || kinds === 'number word';
}

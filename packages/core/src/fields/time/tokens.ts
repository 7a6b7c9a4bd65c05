import { kindAt, LETTER } from '../../languages/letters.ts';

/** A word, a number or a mark of a date's words. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  /** Lower case, straight apostrophes. */
  text: string;
  start: number;
  end: number;
}

/** Where the figures of other scripts begin, nought to nine: Arabic, Persian, Devanagari, Bengali, full-width ones. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const FIGURES = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g;

/** A line with the figures of other scripts as European ones; every place in it stays where it was. */
export function inEuropeanFigures(line: string): string {
  return line.replace(FIGURES, (figure) => {
    const code = figure.charCodeAt(0);
    return String(code - (NOUGHTS.find((nought) => code >= nought && code < nought + 10) ?? code));
  });
}

/** Longest stretch that is cut into tokens: a date stands in a short line. */
export const LONGEST_LINE = 2000;

/** Cuts a line into words (inner apostrophes and hyphens included), numbers and marks. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  const text = line.slice(0, LONGEST_LINE);
  for (let at = 0; at < text.length; ) {
    const start = at;
    if (isDigit(text.charCodeAt(at))) {
      while (isDigit(text.charCodeAt(at))) at++;
      addNumber(tokens, text, start, at);
    } else if (kindAt(text, at) === LETTER) {
      at = wordEnd(text, at);
      addWord(tokens, text, start, at);
    } else {
      // A mark of two units is one mark.
      at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      const mark = text.slice(start, at);
      if (mark.trim() !== '')
        tokens.push({ kind: 'mark', text: mark === '’' ? "'" : mark.toLowerCase(), start, end: at });
    }
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where a word ends: letters, with an apostrophe or a hyphen between two of them. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (kindAt(text, at) === LETTER || isVowelSign(text, at)) at++;
    const mark = text[at];
    if ((mark !== "'" && mark !== '’' && mark !== '-') || kindAt(text, at + 1) !== LETTER) return at;
    at++;
  }
}

/** Indian scripts write vowels as marks on their letters, which are no letters themselves. */
function isVowelSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x900 && code < 0xe00 && MARK.test(text.charAt(at));
}

const MARK = /^\p{M}$/u;

function addWord(tokens: Token[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const low = word.toLowerCase();
  // Two elements that touch: "ChoiDec. 21".
  const seam = low === word ? 0 : word.search(/\p{Ll}\p{Lu}\p{Ll}{2}/u) + 1;
  if (seam > 0) {
    const cut = start + seam;
    tokens.push({ kind: 'word', text: word.slice(0, seam).toLowerCase(), start, end: cut });
    tokens.push({ kind: 'word', text: word.slice(seam).toLowerCase(), start: cut, end });
    return;
  }
  tokens.push({ kind: 'word', text: low.includes('’') ? low.replace(/’/g, "'") : low, start, end });
}

function addNumber(tokens: Token[], text: string, start: number, end: number): void {
  const figures = text.slice(start, end);
  // "Dec 05, 20232 Shares", "Dec 22 20234:46 AM": a year that touches a number.
  if (figures.length > 4 && /^20\d{3,6}$/.test(figures) && followsDay(tokens)) {
    const cut = start + 4;
    tokens.push({ kind: 'number', text: figures.slice(0, 4), start, end: cut });
    tokens.push({ kind: 'number', text: figures.slice(4), start: cut, end });
    return;
  }
  tokens.push({ kind: 'number', text: figures, start, end });
}

/** Whether a day and its month stand before: "Dec 05,", "Dec 22", "22 Dec". */
function followsDay(tokens: readonly Token[]): boolean {
  const [before, last] = tokens.slice(tokens.at(-1)?.text === ',' ? -3 : -2);
  const kinds = `${before?.kind} ${last?.kind}`;
  return kinds === 'word number' || kinds === 'number word';
}

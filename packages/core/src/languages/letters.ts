/** What a UTF-16 unit is: a letter (Unicode's L), a number (its N), or neither. */
export const LETTER = 1;
export const NUMBER = 2;
export const NEITHER = 3;
/** Half of a character beyond the first plane: both halves say what it is. */
const HALF = 4;

/** What each unit is, learned as it is met: 0 is not yet known. */
const kinds = new Uint8Array(0x10000);

/** What the character is that the unit at a place is, or is half of; `NEITHER` behind the text's end. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] as number;
  if (known === LETTER || known === NEITHER || known === NUMBER) return known;
  if (at < 0 || at >= text.length) return NEITHER;
  if (known === HALF) return kindOfPair(text, at);
  kinds[code] = (code & 0xf800) === 0xd800 ? HALF : kindOf(text.charAt(at));
  return kindAt(text, at);
}

function kindOfPair(text: string, at: number): number {
  const low = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return kindOf(String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0));
}

function kindOf(character: string): number {
  if (/^\p{L}$/u.test(character)) return LETTER;
  return /^\p{N}$/u.test(character) ? NUMBER : NEITHER;
}

const NO_WIDTH = /^(?:\p{M}|[\u200b-\u200f])$/u;
const WIDE =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;

/** How many terminal cells one character (a code point) takes: 0, 1 or 2. */
export function cellsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  return NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/** A text filled up with spaces to so many cells, so that what marks a row marks all of it; one that is longer stays. */
export function across(text: string, cells: number): string {
  let taken = 0;
  for (const character of text) {
    taken += cellsOf(character);
    if (taken >= cells) return text;
  }
  return text + ' '.repeat(cells - taken);
}

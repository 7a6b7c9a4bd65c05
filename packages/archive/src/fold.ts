/**
 * Text as FTS5's `unicode61 remove_diacritics 2` compares it: lower case, marks taken off. One code unit in may give any
 * number out; see `search/words.ts` for where words lie in the text.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const PLAIN = /^[\0-\x7f]*$/;

/** A word, folded, and where it stands in the text it was read from. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

/** The words of a text in lower case, with their accents. */
export function lowerWords(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Words in lower case, folded; what is marks alone is no word. */
export function foldedAll(words: readonly string[]): string[] {
  const folded: string[] = [];
  for (const word of words) {
    const one = PLAIN.test(word) ? word : fold(word);
    if (one !== '') folded.push(one);
  }
  return folded;
}

/** The folded words alone. */
export function wordsOf(text: string): string[] {
  return foldedAll(lowerWords(text));
}

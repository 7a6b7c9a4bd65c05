import { fold, type Word } from '../fold.ts';

/** Letters of scripts that put no space between words, each with its marks: every one of them is a word to the index. */
const UNSPACED =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]\p{M}*/u;
/** Symbols that are drawn as pictures; the older ones (©, ™, ‼) belong to the text. */
const EMOJI = /\p{Emoji_Presentation}|(?=[\u2600-\u27bf\u{1f000}-\u{1faff}])\p{Extended_Pictographic}/u;
/** What `unicode61` would cut otherwise than `searchWords`: letters and marks from Hebrew on, and emoji. */
const OTHER = new RegExp(`(?=[\\u0590-\\u{10ffff}])[\\p{L}\\p{M}]|${EMOJI.source}`, 'u');
const PART = new RegExp(
  `(${UNSPACED.source})|(${EMOJI.source})|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}\\p{Co}\\p{M}])+`,
  'gu',
);
/** Before the code points of what `unicode61` does not take for letters: a private-use character, which it does. */
const CODES = '\ue001';

/**
 * The words of a text for the full-text index and for what is looked for in it: runs of letters, digits and marks, but each
 * letter of a script without spaces by itself, so that such letters in a row find every text that holds them in a row; and
 * each emoji.
 */
export function* searchWords(text: string): Generator<Word, void, undefined> {
  for (const match of text.matchAll(PART)) {
    const [whole, letter, emoji] = match;
    const folded = letter !== undefined ? letterOf(letter) : emoji !== undefined ? codesOf(emoji) : fold(whole);
    if (folded !== '') yield { folded, start: match.index, end: match.index + whole.length };
  }
}

/** A text as it is handed to the index: as it stands, or where `unicode61` would cut it otherwise, as its words. */
export function indexedText(text: string): string {
  return OTHER.test(text) ? Array.from(searchWords(text), ({ folded }) => folded).join(' ') : text;
}

/** Whether a word can be looked for by its beginning: a single letter of such a script, or an emoji, is whole. */
export function canBegin(folded: string): boolean {
  return !folded.startsWith(CODES);
}

/** Its marks stay with a letter: in Thai they are vowels and tones. */
function letterOf(letter: string): string {
  const composed = letter.normalize('NFKC').toLowerCase();
  return /\p{M}/u.test(composed) ? codesOf(composed) : composed;
}

function codesOf(written: string): string {
  return CODES + Array.from(written, (one) => one.codePointAt(0)?.toString(36)).join('');
}

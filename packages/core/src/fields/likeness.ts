import { kindAt, NEITHER } from '../languages/letters.ts';

/** Words compared of one title. */
const MOST_WORDS = 80;

/** How alike two titles are: the share of words they have in common, of the words of the shorter one and of both. 0 to 1. */
export function likeness(a: string, b: string): number {
  return likenessOf(wordSet(a), wordSet(b));
}

/** The same of two titles whose words are known. */
export function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  const shorter = common / Math.min(left.size, right.size);
  const both = common / (left.size + right.size - common);
  return Math.min(left.size, right.size) < 3 ? both : 0.5 * shorter + 0.5 * both;
}

/** The words of a title, lower case. */
export function wordSet(text: string): Set<string> {
  const words = new Set<string>();
  const low = text.slice(0, 1000).toLowerCase();
  for (let at = 0; at < low.length; at++) {
    if (kindAt(low, at) === NEITHER) continue;
    const start = at;
    while (kindAt(low, at) !== NEITHER) at++;
    words.add(low.slice(start, at));
    if (words.size >= MOST_WORDS) break;
  }
  return words;
}

const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** Words for comparison: letter case, kinds of quotes and spaces do not matter. */
export function flat(text: string): string {
  if (!BEYOND_ASCII.test(text)) return folded(text);
  return folded(
    text
      .normalize('NFKC')
      .replace(/[’‘]/g, "'")
      .replace(/[“”«»]/g, '"'),
  );
}

/** White space in a row, or written otherwise than as a space. */
const UNFOLDED = /\s\s|[^\S ]/;

function folded(text: string): string {
  return (UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text).trim().toLowerCase();
}

import { BOILERPLATES } from '../languages/index.ts';
import type { Scan } from './features/scan.ts';

/** A member's box is at most so long, in UTF-16 units. */
const LONGEST = 160;
/** Between "Posts" and its number: a colon and spaces. */
const APART = 3;

/**
 * Whether a short block tells how many posts a forum's member has written and since when ("Posts: 2,210 Joined: Mar 2014"):
 * both stand beside each message and are no part of any.
 */
export function isMemberBox(text: string, scan: Scan, i: number): boolean {
  if (text.length > LONGEST || (scan.digits[i] as number) === 0 || scan.sentence[i] === 1) return false;
  const small = text.toLowerCase();
  return BOILERPLATES.some(
    ({ member }) =>
      member?.since.some((word) => small.includes(word)) === true && member.posts.some((word) => counts(small, word)),
  );
}

/** Does a number stand beside the word? */
function counts(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const behind = text.slice(at + word.length, at + word.length + APART + 1).trimStart();
  return /^:?\s*\d/.test(behind) || /\d\s$/.test(text.slice(Math.max(0, at - 2), at));
}

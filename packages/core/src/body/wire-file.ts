import type { PageBlock } from '../input/page.ts';

/** The place and day stand so many lines below the story's first line, at most: a headline of two lines, a byline. */
const WITHIN = 4;
/** Longest line of a place and a day, in UTF-16 units. */
const LONGEST = 60;
/** "LUSAKA 1996-11-21", "AKRON , Ohio 1996-08-22", "AL-AIN, United Arab Emirates 1996-12-06". */
const PLACE_AND_DAY = /^\p{Lu}[\p{Lu}.'’/-]+(?:[ ,]{1,3}\p{Lu}[\p{L}.'’/-]*){0,4} (?:19|20)\d\d-[01]\d-[0-3]\d$/u;

/**
 * Where the story of a newswire's file begins: below a headline in capitals and a line of its place and day, as agencies'
 * archives hold it. Nothing stands around such a story, so that its tables and lists of scores are its own, whatever they
 * would be on a page.
 *
 * @returns the first block behind the line of place and day; −1 where the lines are no such file
 */
export function wireStoryFrom(blocks: readonly PageBlock[]): number {
  const headline = blocks[0]?.text ?? '';
  if (!/\p{Lu}{2}/u.test(headline) || headline !== headline.toUpperCase()) return -1;
  for (let i = 1; i <= WITHIN && i < blocks.length; i++) {
    const { text } = blocks[i] as PageBlock;
    if (text.length <= LONGEST && PLACE_AND_DAY.test(text)) return i + 1;
  }
  return -1;
}

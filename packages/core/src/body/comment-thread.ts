import type { Page, PageBlock } from '../input/page.ts';
import { COMMENT_NOUNS } from '../languages/index.ts';
import type { Body } from './body.ts';

/** A heading over comments and a line that signs one are at most so long, in UTF-16 units. */
const LONGEST_HEADING = 120;
const LONGEST_SIGNATURE = 120;
/** And a noun for comments alone, with what may stand behind it. */
const LONGEST_NOUN = 36;
/** Words of the article that stand above its comments at least. */
const LEAST_ABOVE = 60;
/** Where a thread says so many times what the article does, the page may be the thread's. */
const MOST_BELOW = 2;
/** Blocks in which a thread's first comment is signed, and at most between one signature and the next. */
const OPENS_WITHIN = 8;
const APART = 14;
/** Blocks looked at behind all headings of comments together: a page may repeat them without end. */
const MOST_BLOCKS = 4000;

/**
 * Drops what is plainly a thread of comments below the article: a line that heads comments ("3 Responses to …",
 * "Commentaires", "Yorumlar (2)"), and below it, again and again, lines that sign with a name and a day or an hour. On a page
 * that is no article, a forum's for one, such posts may be its text and stay.
 */
export function withoutThread(page: Page, body: Body): Body {
  if (page.tree === null || body.pageType !== 'article') return body;
  let above = 0;
  let left = MOST_BLOCKS;
  for (const block of page.blocks) {
    if (left > 0 && above >= LEAST_ABOVE && block.hidden === null && headsComments(block.text)) {
      const end = endOfThread(page, body, block.index, left);
      left -= Math.max(end - block.index, OPENS_WITHIN) + 1;
      const below = keptWords(page, body, block.index, end);
      if (below > 0 && below <= MOST_BELOW * above) return cut(body, block.index, end);
    }
    if (body.verdicts[block.index]?.keep === true) above += wordsIn(block.text);
  }
  return body;
}

/** Whether a line heads comments: "3 Responses to “Dome for sale”", "Comments (2)", "Commentaires", "2 комментария". */
export function headsComments(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  // A count, or one word.
  if (!/\d/.test(text)) {
    if (text.length > LONGEST_NOUN || text.includes(' ')) return false;
    return COMMENT_NOUNS.has(
      text
        .trim()
        .toLowerCase()
        .replace(/[\s:()]{1,4}$/, ''),
    );
  }
  const low = text.toLowerCase();
  const counted = /^\W{0,3}\d{1,5}\s{1,3}([\p{L}\p{M}]{2,30})/u.exec(low);
  if (counted !== null && COMMENT_NOUNS.has(counted[1] as string)) return true;
  const alone = /^([\p{L}\p{M}]{2,30})(?:\s{0,3}[:(]?\s{0,3}\d{0,5}\)?:?)$/u.exec(low.trim());
  return alone !== null && COMMENT_NOUNS.has(alone[1] as string);
}

/**
 * The last block of the thread below a heading: up to a few behind the last signature, and not past a heading that is kept,
 * under which another post begins; the thread's own heading where nobody signs.
 *
 * @param left blocks that may be looked at
 */
function endOfThread({ blocks }: Page, { verdicts }: Body, heading: number, left: number): number {
  let last = -1;
  const most = Math.min(blocks.length, heading + left);
  for (let index = heading + 1; index < most; index++) {
    const verdict = verdicts[index];
    const apart = index - (last < 0 ? heading : last);
    if (verdict?.keep === true && verdict.type === 'heading') return last < 0 ? heading : index - 1;
    if (last < 0 ? apart > OPENS_WITHIN : apart > APART) break;
    if (signs(blocks[index] as PageBlock)) last = index;
  }
  return last < 0 ? heading : Math.min(blocks.length - 1, last + APART);
}

/** "Comment by Walt — March 3, 2004 @ 8:15 am", "Вера 14 октября 2021, 18:02": a name with a year or a time of day. */
function signs({ text, hidden }: PageBlock): boolean {
  if (hidden !== null || text.length > LONGEST_SIGNATURE || text.length < 8 || !/\p{L}{2}/u.test(text)) return false;
  if (/[.!?…]["'”»]?$/.test(text)) return false;
  return DATED.test(text);
}

/** A year beside another number, or a time of day. */
const DATED = /\d{1,2}\D{1,20}(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d\D{1,3}\d|(?<!\d)\d{1,2}[:h]\d\d(?!\d)/;

/** The words of the kept blocks of a range. */
function keptWords({ blocks }: Page, { verdicts }: Body, from: number, to: number): number {
  let words = 0;
  for (let index = from; index <= to && to > from; index++)
    if (verdicts[index]?.keep === true) words += wordsIn((blocks[index] as PageBlock).text);
  return words;
}

/** Its spaces and one: no list of words is made. */
function wordsIn(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

function cut(body: Body, from: number, to: number): Body {
  return {
    ...body,
    verdicts: body.verdicts.map((verdict, index) =>
      index >= from && index <= to && verdict.keep ? { ...verdict, keep: false, reason: 'comments' } : verdict,
    ),
  };
}

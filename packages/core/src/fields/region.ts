import type { Body } from '../body/body.ts';
import type { Page, PageBlock } from '../input/page.ts';

/** Where on the page the article stands: what a field shows it shows near the article. */
export interface Region {
  /** First and last block of the article's own text; -1 where there is none. */
  first: number;
  last: number;
  /** The block of the visible headline; -1 where none is known. */
  headline: number;
}

/** A line shorter than this does not open an article by itself. */
const PARAGRAPH = 60;

/** The article's range of blocks, as the body step sees it: from the first kept paragraph to the last kept block. */
export function regionOf(page: Page, body: Body): Region {
  let first = -1;
  let last = -1;
  for (let index = 0; index < page.blocks.length; index++) {
    const verdict = body.verdicts[index];
    if (verdict?.keep !== true) continue;
    const { text } = page.blocks[index] as PageBlock;
    if (first < 0 && text.length >= PARAGRAPH && verdict.type !== 'caption') first = index;
    last = index;
  }
  first = page.tree === null ? denselyFollowed(page, body, first) : belowHeading(page, body, first);
  if (first < 0) first = page.blocks.findIndex((block) => body.verdicts[block.index]?.keep === true);
  return { first, last, headline: headingBlock(page, first) };
}

/** Lines in which an article's first paragraph is followed by further ones, and how many. */
const FOLLOWED_WITHIN = 8;
const FOLLOWERS = 2;

/** Of a text's kept lines the first that others follow soon: a kept line of a menu stands alone. */
function denselyFollowed(page: Page, body: Body, first: number): number {
  const kept = page.blocks
    .filter(({ index, text }) => body.verdicts[index]?.keep === true && text.length >= PARAGRAPH)
    .map(({ index }) => index);
  const dense = kept.find((index, at) => {
    const follower = kept[at + FOLLOWERS];
    return follower !== undefined && follower - index <= FOLLOWED_WITHIN;
  });
  return dense ?? first;
}

/** Blocks below a headline in which its article begins. */
const OPENS_WITHIN = 40;

/** The first kept paragraph below the page's only `h1`, where the first of all stands far above it: a menu's. */
function belowHeading(page: Page, body: Body, first: number): number {
  const tree = page.tree;
  const headings = tree?.byName('h1') ?? [];
  if (tree === null || headings.length !== 1 || first < 0) return first;
  const heading = headings[0] as number;
  const block = page.blocks.find(
    ({ element, hidden }) => hidden === null && element >= heading && element <= (tree.last[heading] as number),
  );
  if (block === undefined || first > block.index - 5) return first;
  const below = page.blocks.slice(block.index + 1, block.index + OPENS_WITHIN);
  const opening = below.find(({ index, text }) => body.verdicts[index]?.keep === true && text.length >= PARAGRAPH);
  return opening?.index ?? first;
}

/** The last `h1` above the article's first paragraph, or the first one at all. */
function headingBlock(page: Page, first: number): number {
  const tree = page.tree;
  if (tree === null) return -1;
  let found = -1;
  for (const heading of tree.byName('h1').slice(0, 50)) {
    const block = page.blocks.find(
      ({ element, hidden }) => hidden === null && element >= heading && element <= (tree.last[heading] as number),
    );
    if (block !== undefined && block.text.length > 8 && (found < 0 || block.index < first)) found = block.index;
  }
  return found;
}

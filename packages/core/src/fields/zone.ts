import { headsComments } from '../body/comment-thread.ts';
import type { PageBlock } from '../input/page.ts';
import type { Evidence } from './evidence.ts';
import type { Region } from './region.ts';

/** How far above the article's first paragraph, or below its headline, a byline or date may stand, in blocks. */
const ABOVE = 30;
const BELOW = 3;
/** In a text the body step takes menus and standfirsts for the first paragraph more often. */
const BELOW_IN_TEXT = 5;

/** The visible blocks around the article's top, where bylines and dates stand: from the headline to its first paragraphs. */
export function topZone(evidence: Evidence): readonly PageBlock[] {
  const { region } = evidence;
  let zone = topZones.get(region);
  if (zone === undefined) {
    zone = blocksAround(evidence);
    topZones.set(region, zone);
  }
  return zone;
}

/** The zones of the regions in hand: several fields read the same one. */
const topZones = new WeakMap<Region, readonly PageBlock[]>();

function blocksAround({ page, region }: Evidence): PageBlock[] {
  const first = region.first < 0 ? Math.min(page.blocks.length - 1, 60) : region.first;
  const headline =
    region.headline >= 0 && region.headline <= first && first - region.headline < 60
      ? region.headline - 6
      : first - ABOVE;
  return page.blocks
    .slice(Math.max(0, headline), first + (page.tree === null ? BELOW_IN_TEXT : BELOW) + 1)
    .filter((block) => block.hidden === null || block.hidden === 'aria');
}

/** The visible blocks right behind the article, up to its comments; teasers of other stories are left out. */
export function endZone({ page, region, body }: Evidence): PageBlock[] {
  if (region.last < 0) return [];
  const zone: PageBlock[] = [];
  for (const block of page.blocks.slice(Math.max(region.first + 1, region.last - 2), region.last + 6)) {
    if (page.tree !== null && block.index > region.last && headsComments(block.text)) break;
    if (block.hidden !== null) continue;
    if (page.tree === null || body.verdicts[block.index]?.keep === true || !isTeaser(block)) zone.push(block);
  }
  return zone;
}

/** A link of so many units leads to another story; one to an author, a section or the comments is shorter. */
const LONGEST_LINK = 24;

function isTeaser({ linkChars, links }: PageBlock): boolean {
  return links > 0 && linkChars / links > LONGEST_LINK;
}

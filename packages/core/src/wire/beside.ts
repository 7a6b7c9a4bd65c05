import type { Setting } from '../fields/evidence.ts';
import { endsSentence } from '../fields/headline-text.ts';
import type { PageBlock } from '../input/page.ts';
import { isCaption } from './caption.ts';
import type { Claim } from './claim.ts';

/** A box's heading says no more than this, in UTF-16 units: "Sur le même sujet", "More on this story". */
const LONGEST_HEADING = 60;
/** Longest title in a box of related stories, and most of them. */
const LONGEST_TITLE = 170;
const MOST_TITLES = 8;
/** Shorter than this and a line above a paragraph may be its subheading. */
const LONGEST_SUBHEADING = 70;
/** A paragraph is longer than this. */
const PARAGRAPH = 140;
/** Longest line that describes a picture. */
const LONGEST_DESCRIPTION = 320;
/** Words of a credit that describes nothing. */
const MOST_CREDIT_WORDS = 7;
/** Below this the body step doubts that a line is the article's. */
const DOUBTED = 0.5;
/** Who is where in a picture: "(g)", "(left)". */
const POINTS_OUT = /\((?:g|d|c|l|r|gauche|droite|au centre|left|right|centre|center)\)/i;

/**
 * What lines of a text are by the line that stands beside them: the titles below a box's heading, and the description of a
 * picture above its bare credit.
 *
 * @param claims what the lines are by themselves
 */
export function besideClaims(setting: Setting, claims: readonly Claim[]): Claim[] {
  const { page, region } = setting;
  const claimed = new Map(claims.map((claim) => [claim.block, claim]));
  const found: Claim[] = [];
  for (const claim of claims) {
    const block = page.blocks[claim.block] as PageBlock;
    // Above the article the headline may be the next title below a box's heading.
    if (claim.kind === 'dropped' && claim.reason === 'related' && block.index > region.first && isHeading(block.text))
      for (const { index, text } of titlesBelow(setting, block.index, claimed))
        found.push({ kind: 'dropped', block: index, start: 0, end: text.length, reason: 'related' });
    if (claim.kind === 'caption' && isBareCredit(block.text)) {
      const above = page.blocks[block.index - 1];
      if (above !== undefined && !claimed.has(above.index) && isDescription(above, setting, claimed))
        found.push({ kind: 'caption', block: above.index, start: 0, end: above.text.length });
    }
  }
  return found;
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[.!?]["'”»]?$|\S[:|]\s*\S/.test(text);
}

/** Two lines or more that end as titles do; the last one not where it heads the paragraph below it. */
function titlesBelow({ page }: Setting, heading: number, claimed: ReadonlyMap<number, Claim>): PageBlock[] {
  const titles: PageBlock[] = [];
  for (let at = heading + 1; at <= heading + MOST_TITLES; at++) {
    const block = page.blocks[at];
    if (block === undefined || claimed.has(at) || block.text.length > LONGEST_TITLE || closes(block.text)) break;
    titles.push(block);
  }
  const last = titles.at(-1);
  const below = last === undefined ? undefined : page.blocks[last.index + 1];
  if (last !== undefined && below !== undefined && last.text.length < LONGEST_SUBHEADING)
    if (!claimed.has(below.index) && below.text.length > PARAGRAPH) titles.pop();
  return titles.length > 1 ? titles : [];
}

function closes(text: string): boolean {
  return /[.:;]["'”»)]?$/.test(text) && !/(?:…|\.\.\.)$/.test(text);
}

/** A picture's credit that describes nothing: "Photo: Ann Lee/AFP". */
function isBareCredit(text: string): boolean {
  return isCaption(text) && text.split(/\s+/).length <= MOST_CREDIT_WORDS;
}

/** Whether the line above a credit tells what the picture shows, and is neither headline nor standfirst. */
function isDescription({ index, text }: PageBlock, setting: Setting, claimed: ReadonlyMap<number, Claim>): boolean {
  const { body, lines, page, region } = setting;
  if (index === 0 || text.length > LONGEST_DESCRIPTION || text.split(/\s+/).length < 4) return false;
  const block = page.blocks[index] as PageBlock;
  if (lines.opening(block) !== null || /[?!:]$/.test(text)) return false;
  if (POINTS_OUT.test(text)) return true;
  const above = page.blocks[index - 1] as PageBlock;
  // Below another sentence it is no standfirst.
  const second = !claimed.has(index - 1) && endsSentence(above.text) && index <= region.first + 1;
  const doubted = (body.verdicts[index]?.probability ?? 0) < DOUBTED;
  return (second || doubted) && (endsSentence(text) || lines.dates(block).length > 0);
}

/** Lines of prose on both sides within so many lines, and how long a line is at least to be such. */
const WITHIN = 3;
const PROSE = 60;
/** Shorter sentences stand in menus too. */
const FEWEST_WORDS = 5;
/** Below this the body step is sure that a line is not the article's. */
const HOPELESS = 0.15;

/** Sentences that the body step left out between two paragraphs that it kept, and that no furniture speaks in. */
export function sentencesBetween({ page, body, region }: Setting, claims: readonly Claim[]): Claim[] {
  const claimed = new Set(claims.map(({ block }) => block));
  const prose = ({ index, text }: PageBlock): boolean =>
    body.verdicts[index]?.keep === true && text.length >= PROSE && endsSentence(text);
  const found: Claim[] = [];
  for (const block of page.blocks.slice(Math.max(0, region.first), region.last + 1)) {
    const { index, text } = block;
    const verdict = body.verdicts[index];
    if (verdict === undefined || verdict.keep || verdict.reason !== 'other' || verdict.probability < HOPELESS) continue;
    if (claimed.has(index) || text.length > PARAGRAPH || !isSentence(text)) continue;
    const above = page.blocks.slice(Math.max(0, index - WITHIN), index).some(prose);
    const below = page.blocks.slice(index + 1, index + 1 + WITHIN).some(prose);
    if (above && below) found.push({ kind: 'body', block: index, start: 0, end: text.length });
  }
  return found;
}

/** A whole sentence that says nothing to its reader. */
function isSentence(text: string): boolean {
  if (!/^["“«(]?[\p{Lu}\d]/u.test(text) || !/[.!?]["'”»)]{0,2}$/.test(text)) return false;
  if (text.split(/\s+/).length < FEWEST_WORDS || /https?:|www\.|@/.test(text)) return false;
  return !/(?:^|[^\p{L}])(?:you|your|our|vous|votre|vos|nos|cliquez|click)(?:$|[^\p{L}])/iu.test(text);
}

import type { PageBlock } from '../input/page.ts';
import { agencyOf } from '../wire/agencies.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';

const MOST_LINES_ABOVE = 60;

/**
 * The headline of a plain text: a line without final stop above the article's first sentence, longer than a menu's entry,
 * nearest to the lines that follow a headline (byline, date, standfirst, text).
 */
export function textHeadline(evidence: Evidence): Candidate<string>[] {
  const { page } = evidence;
  const claimed = new Map(evidence.claims.map((claim) => [claim.block, claim.kind]));
  const opening = firstSentence(evidence, claimed);
  if (opening < 0) return [];
  const found: Candidate<string>[] = [];
  for (let index = Math.max(0, opening - MOST_LINES_ABOVE); index < opening; index++) {
    const block = page.blocks[index] as PageBlock;
    if (claimed.has(index)) continue;
    const score = headlineScore(block.text, evidence, opening - index, claimed, index);
    if (score <= 0.3) continue;
    found.push({
      value: block.text,
      score: Math.min(0.95, score),
      from: 'text',
      source: { start: block.start, end: block.end },
      block: index,
    });
  }
  // Of two such lines in a row the first heads and the second sums up.
  for (const each of found) {
    if (
      found.some(
        (other) =>
          other.block === (each.block as number) - 1 &&
          other.value.length < 1.6 * each.value.length &&
          other.score > 0.55,
      )
    )
      each.score -= 0.15;
  }
  return found.sort((a, b) => b.score - a.score || (a.block ?? 0) - (b.block ?? 0));
}

function headlineScore(
  text: string,
  { words }: Evidence,
  distance: number,
  claimed: ReadonlyMap<number, string>,
  index: number,
): number {
  const count = text.split(/\s+/).length;
  const low = text.toLowerCase().replace(/’/g, "'");
  if (text.length < 10 || text.length > 220 || count < 2) return 0;
  if (isFurniture(low, words.furniture) || isFurniture(low, words.pictureCredits)) return 0;
  if (endsSentence(text) && !/[?!]["'”»]?$/.test(text) && !/…$|\.\.\.$/.test(text)) return 0;
  let score = 0.35 + 0.03 * Math.min(count, 12);
  if (count < 4) score -= 0.15;
  if (count > 28) score -= 0.2;
  if (index === 0) score += 0.2;
  if (distance <= 3) score += 0.1;
  if (distance > 20) score -= 0.1;
  const next = [1, 2, 3, 4].map((step) => claimed.get(index + step)).find((kind) => kind !== undefined);
  if (next === 'byline' || next === 'dateline') score += 0.2;
  if (isCaption(text)) score -= 0.4;
  // What comes well below a byline or date line is past the headline.
  for (const [line, kind] of claimed) if (kind !== 'notice' && line < index - 1) score -= 0.15;
  return score;
}

/** "… Image: Keystone", "… HANDOUT / AFP", "… — Bob Edme/AP": words about a picture, closed by its credit. */
export function isCaption(text: string): boolean {
  const tail = text.slice(-60);
  if (/(?:photo|image|crédit|credit|illustration|source)s? ?(?::|by |par )\s?\S[^.]{1,50}$/i.test(tail)) return true;
  const agency = /[/—–-]\s?([\p{L} ]{2,20})$/u.exec(tail)?.[1];
  return agency !== undefined && agencyOf(agency) !== null;
}

/** The first line of running text: a kept one that ends as a sentence does. */
function firstSentence({ page, body, region }: Evidence, claimed: ReadonlyMap<number, string>): number {
  for (const block of page.blocks) {
    if (body.verdicts[block.index]?.keep !== true || claimed.has(block.index)) continue;
    // A question may head a text: a short first line that asks is no paragraph.
    if (block.index === 0 && block.text.length < 150 && /[?!…]$/.test(block.text)) continue;
    if (block.text.length >= 40 && (endsSentence(block.text) || block.text.length > 220)) return block.index;
  }
  return region.first;
}

/** Whether a line ends with a full stop, behind closing quotes or brackets too. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;]["'”’»)\]\s]{0,4}$/.test(text.slice(-8));
}

function isFurniture(low: string, openings: readonly string[]): boolean {
  return openings.some(
    (each) =>
      low.startsWith(each) &&
      (low.length === each.length || !/\p{L}/u.test(low[each.length] ?? '')) &&
      low.length < each.length + 60,
  );
}

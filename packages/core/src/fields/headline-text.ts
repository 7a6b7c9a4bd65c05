import type { PageBlock } from '../input/page.ts';
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
  const opening = openingOf(evidence, claimed);
  if (opening < 0) return [];
  const told = wordsTold(evidence, opening);
  const found: Candidate<string>[] = [];
  const weak: Candidate<string>[] = [];
  for (let index = Math.max(0, opening - MOST_LINES_ABOVE); index < opening; index++) {
    const block = page.blocks[index] as PageBlock;
    if (claimed.has(index)) continue;
    const score = headlineScore(block.text, evidence, { told, distance: opening - index, claimed, index });
    if (score <= WEAKEST) continue;
    (score > BELIEVED ? found : weak).push({
      value: block.text,
      score: Math.min(0.97, score),
      from: 'text',
      source: { start: block.start, end: block.end },
      block: index,
    });
  }
  // Of two such lines in a row the first heads and the second sums up.
  for (const each of found) {
    const above = found.find((other) => other.block === (each.block as number) - 1);
    if (above !== undefined && above.value.length < 1.6 * each.value.length && above.score > 0.55) each.score -= 0.15;
  }
  return (found.length > 0 ? found : weak).sort((a, b) => b.score - a.score || (a.block ?? 0) - (b.block ?? 0));
}

/** A line is believed to be the headline from here on; the best of those below is where there is no other. */
const BELIEVED = 0.3;
const WEAKEST = 0.1;

/**
 * The article's first sentence; where a byline or date line stands between it and the article's dense text, what comes first
 * is a summary, and the headline may stand below it.
 */
function openingOf(evidence: Evidence, claimed: ReadonlyMap<number, string>): number {
  const opening = firstSentence(evidence, claimed);
  const { first } = evidence.region;
  for (let index = opening + 1; index < first && opening >= 0; index++)
    if (claimed.get(index) === 'byline' || claimed.get(index) === 'dateline') return first;
  return opening;
}

/** Kept text that a headline is compared with, in UTF-16 units. */
const MOST_TOLD = 6000;
/** Letters from which a word tells what a text is about. */
const TELLING = 4;

/** The longer words of what the article tells. */
function wordsTold({ page, body, claims }: Evidence, opening: number): ReadonlySet<string> {
  const words = new Set<string>();
  let left = MOST_TOLD;
  // A picture above the text shows what it is about.
  for (const { kind, block } of claims)
    if (kind === 'caption' && block < opening && block > opening - MOST_LINES_ABOVE)
      for (const word of tellingWords(page.blocks[block]?.text ?? '')) words.add(word);
  for (let index = opening; index < page.blocks.length && left > 0; index++) {
    if (body.verdicts[index]?.keep !== true) continue;
    const text = (page.blocks[index] as PageBlock).text.slice(0, left);
    left -= text.length;
    for (const word of tellingWords(text)) words.add(word);
  }
  return words;
}

function tellingWords(text: string): string[] {
  const scripts = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return scripts.map((word) => word.toLowerCase()).filter((word) => word.length >= TELLING || word > '\u2fff');
}

interface Place {
  told: ReadonlySet<string>;
  /** Lines down to the article's first sentence. */
  distance: number;
  claimed: ReadonlyMap<number, string>;
  index: number;
}

function headlineScore(text: string, { words }: Evidence, { told, distance, claimed, index }: Place): number {
  const count = text.split(/\s+/).length;
  const low = text.toLowerCase().replace(/’/g, "'");
  const wide = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text);
  if (text.length < 10 || text.length > 220 || (count < 2 && !wide)) return 0;
  if (isFurniture(low, words.furniture) || isFurniture(low, words.pictureCredits)) return 0;
  if (endsSentence(text) && !isShouted(text) && !/[?!]["'”»]?$/.test(text) && !/…$|\.\.\.$/.test(text)) return 0;
  const own = tellingWords(text);
  const common = own.filter((word) => told.has(word)).length;
  let score = 0.15 + 0.02 * Math.min(wide ? text.length / 2 : count, 12);
  // What heads an article is about what the article is about.
  score += own.length === 0 ? 0 : 0.45 * (common / Math.max(3, own.length));
  if (common === 0) score -= 0.15;
  if (count < 4 && !wide) score -= 0.1;
  if (count > 28) score -= 0.2;
  if (/\s[|•·»]\s/.test(text) || /@/.test(text)) score -= 0.15;
  if (index === 0) score += 0.15;
  if (distance <= 3) score += 0.1;
  if (distance > 20) score -= 0.1;
  const below = [1, 2, 3, 4].map((step) => claimed.get(index + step));
  if (below.includes('byline') || below.includes('dateline')) score += 0.2;
  // What comes well below a byline or date line is past the headline.
  let above = 0;
  for (const [line, kind] of claimed)
    if ((kind === 'byline' || kind === 'dateline') && line < index - 1 && line > index - 20) above++;
  return score - 0.12 * Math.min(above, 4);
}

/** The first line of running text: a kept one that ends as a sentence does. */
function firstSentence({ page, body, region }: Evidence, claimed: ReadonlyMap<number, string>): number {
  for (let index = 0; index <= region.last; index++) {
    if (body.verdicts[index]?.keep !== true || claimed.has(index)) continue;
    const block = page.blocks[index] as PageBlock;
    // A question may head a text, and a wire's headline is in capitals: such a first line is no paragraph.
    if (block.index === 0 && block.text.length < 150 && (/[?!…]$/.test(block.text) || isShouted(block.text))) continue;
    if (block.text.length >= 40 && (endsSentence(block.text) || block.text.length > 220)) return block.index;
  }
  return region.first;
}

/** Whether a line is in capitals: "SOCCER - RESULTS OF DUTCH MATCHES." */
function isShouted(text: string): boolean {
  return text.length < 150 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
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

import type { PageBlock } from '../input/page.ts';
import { isCaption } from '../wire/caption.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { endsSentence } from './headline-text.ts';
import { flat } from './likeness.ts';
import { oneLine } from './one-line.ts';
import { stringOf } from './structured/json-ld.ts';
import { firstMeta } from './structured/meta.ts';

const STANDFIRST_CLASS =
  /(?:^|[\s_-])(?:standfirst|chapo|chap[oô]|dek|sub-?head(?:line|ing)?|sub-?title|summary|lead|lede|excerpt|intro(?:duction)?|kicker-text|strapline|description|teaser|abstract)(?:$|[\s_-])/i;
const SHORTEST = 30;
const LONGEST = 700;

/**
 * The summary under the headline: on a page, the block between headline and first paragraph that says what the page's
 * description says, or that is marked so; in a text, the sentence between headline and byline.
 *
 * @param headline the block of the headline; null where none is visible
 */
export function readStandfirst(evidence: Evidence, headline: number | null): Candidate<string>[] {
  const { page, region, body, claims } = evidence;
  if (headline === null) return [];
  const described = descriptions(evidence);
  const taken = new Set(claims.map((claim) => claim.block));
  const found: Candidate<string>[] = [];
  const end = Math.min(page.blocks.length - 1, Math.max(headline + 4, Math.min(region.first + 1, headline + 25)));
  for (let index = headline + 1; index <= end; index++) {
    const block = page.blocks[index] as PageBlock;
    if (block.hidden !== null || taken.has(index) || block.text.length < SHORTEST || block.text.length > LONGEST)
      continue;
    if (body.verdicts[index]?.type === 'caption') continue;
    const marked = isMarked(page.tree, block);
    const said = described.length > 0 && says(flat(block.text), described);
    // In a text only its place tells: a byline or date line follows before the article goes on.
    const placed =
      page.tree === null &&
      endsLikeProse(block.text) &&
      (((index - headline <= 2 || followedByByline(claims, index)) && isFollowed(evidence, index)) ||
        (heads(evidence, headline, index) && introduces(evidence, index)));
    const apart = page.tree === null && standsApart(evidence, index);
    const bold =
      /^h[2-4]$/.test(page.tree?.names[page.tree.tag[block.element] as number] ?? '') &&
      index - headline === 1 &&
      block.text.length > 50;
    const score =
      (marked ? 0.6 : 0) +
      (said && index <= region.first ? 0.35 : 0) +
      (placed ? 0.7 : apart ? 0.52 : 0) +
      (bold ? 0.5 : 0);
    if (score < 0.5 || isCaption(block.text)) continue;
    found.push({
      value: oneLine(block.text),
      score: Math.min(0.95, score - 0.01 * (index - headline)),
      from: page.tree === null ? 'text' : (page.tree.names[page.tree.tag[block.element] as number] ?? 'p'),
      source: { start: block.start, end: block.end },
      block: index,
    });
  }
  found.sort((a, b) => b.score - a.score);
  const best = found[0];
  if (page.tree === null) {
    const between = aboveDateline(evidence, headline);
    if (between !== null && (best === undefined || between.block === best.block || best.score < between.score))
      return [between, ...found.filter(({ block }) => block !== between.block)];
    if (best !== undefined) goOn(evidence, best);
  }
  return found;
}

/** Most lines, and longest one, between a headline and the paragraph with the dateline. */
const MOST_ABOVE_DATELINE = 5;
const LONGEST_ABOVE_DATELINE = 320;
/** Where they are several, longer sentences are paragraphs. */
const LONGEST_OF_SEVERAL = 140;

/** A release's or a wire story's lines between its headline and the paragraph that its dateline opens: they sum it up. */
function aboveDateline({ page, lines, claims }: Evidence, headline: number): Candidate<string> | null {
  const claimed = new Set(claims.map((claim) => claim.block));
  const between: PageBlock[] = [];
  for (let at = headline + 1; at <= headline + 1 + MOST_ABOVE_DATELINE; at++) {
    const block = page.blocks[at];
    if (block === undefined) return null;
    if (lines.opening(block) !== null && block.text.length > PARAGRAPH / 2) break;
    if (at === headline + 1 + MOST_ABOVE_DATELINE) return null;
    if (block.text.length > LONGEST_ABOVE_DATELINE) return null;
    if (!claimed.has(at) && !isCaption(block.text)) between.push(block);
  }
  const first = between[0];
  if (first === undefined || first.text.length < SHORTEST) return null;
  if (between.length > 1 && between.some(({ text }) => text.length > LONGEST_OF_SEVERAL && endsSentence(text)))
    return null;
  return {
    value: between.map(({ text }) => text).join(' '),
    score: 0.75,
    from: 'text',
    source: { start: first.start, end: first.end },
    block: first.index,
    further: between.slice(1).map(({ index }) => index),
  };
}

const LONGEST_FURTHER = 90;
const MOST_FURTHER = 3;
/** An article's first paragraph is longer than the sentences that sum it up. */
const PARAGRAPH = 140;

/** Takes in the short sentences that go on with a standfirst, one a line, up to the article's first long paragraph. */
function goOn({ page, claims }: Evidence, best: Candidate<string>): void {
  const claimed = new Set(claims.map((claim) => claim.block));
  const from = (best.block as number) + 1;
  const open = (index: number, longest: number): boolean => {
    const text = page.blocks[index]?.text ?? '';
    return text !== '' && text.length <= longest && !claimed.has(index) && endsSentence(text);
  };
  let to = from;
  while (to < from + MOST_FURTHER && open(to, LONGEST_FURTHER)) to++;
  if (to === from || claimed.has(to) || (page.blocks[to]?.text.length ?? 0) < PARAGRAPH) return;
  const further = page.blocks.slice(from, to);
  best.further = further.map(({ index }) => index);
  best.value = [best.value, ...further.map(({ text }) => text)].join(' ');
}

/** What the page's data sum it up with, each once, ready for comparison. */
function descriptions({ article, meta }: Evidence): string[] {
  const all = [
    article === null ? null : stringOf(article, 'description')?.value,
    firstMeta(meta, 'og:description')?.value,
    firstMeta(meta, 'description')?.value,
  ].filter((each) => each != null && each.length >= SHORTEST) as string[];
  return [...new Set(all.map(flat))];
}

/** Whether a line says a description, or goes on where a long one was cut. */
function says(line: string, described: readonly string[]): boolean {
  return described.some((each) => each === line || (each.length > 60 && line.startsWith(each.slice(0, 60))));
}

function isMarked(tree: Evidence['page']['tree'], block: PageBlock): boolean {
  if (tree === null) return false;
  let at = block.element;
  for (let steps = 0; at > 0 && steps < 2; steps++) {
    if (STANDFIRST_CLASS.test((tree.attribute(at, 'class') ?? '').slice(0, 300))) return true;
    at = tree.parent[at] as number;
  }
  return false;
}

/** Lines without article between a standfirst and the text below it, from which it is told. */
const APART = 2;
const LEAST_SHARED = 3;

/**
 * Whether a sentence between headline and article, share buttons or a picture below it, is about what the article is about.
 */
function standsApart({ page, body, region, claims }: Evidence, index: number): boolean {
  const block = page.blocks[index] as PageBlock;
  if (index >= region.first || block.text.length < 50 || !endsSentence(block.text)) return false;
  const claimed = new Set(claims.map((claim) => claim.block));
  let between = 0;
  for (let below = index + 1; below < region.first; below++)
    if (claimed.has(below) || body.verdicts[below]?.keep !== true) between++;
  if (between < APART) return false;
  const told = new Set(page.blocks.slice(region.first, region.first + 6).flatMap((each) => stems(each.text)));
  const own = new Set(stems(block.text));
  const shared = [...own].filter((word) => told.has(word)).length;
  return shared >= LEAST_SHARED && shared >= 0.4 * own.size;
}

/** Whether nothing but notices, names and dates stands between the headline and a line. */
function heads({ claims }: Evidence, headline: number, index: number): boolean {
  for (let between = headline + 1; between < index; between++) {
    if (!claims.some(({ block }) => block === between)) return false;
  }
  return index - headline <= FIRST_WITHIN;
}

const FIRST_WITHIN = 5;

/** Longest line that sums up by being short, in UTF-16 units. */
const BRIEF = 110;
/** Share of a line's telling words that the text right below it says again, where the line sums that text up. */
const SAID_AGAIN = 0.6;
const COMPARED = 3;

/**
 * Whether the line below the headline sums up what follows: it is brief, or the next paragraphs say it again. The bounds are
 * by 98 annotated articles: of lines that pass them, more than nine in ten are standfirsts.
 */
function introduces({ page, body, lines }: Evidence, index: number): boolean {
  const block = page.blocks[index] as PageBlock;
  const follow = page.blocks.slice(index + 1, index + 1 + COMPARED).filter((each) => body.verdicts[each.index]?.keep);
  if (follow.length < 2 || lines.opening(block) !== null || /^["“«'‘]/.test(block.text)) return false;
  if (block.text.length <= BRIEF) return endsSentence(block.text);
  const own = stems(block.text);
  const again = new Set(follow.flatMap((each) => stems(each.text)));
  return own.filter((word) => again.has(word)).length >= SAID_AGAIN * Math.max(4, own.length);
}

/** The beginnings of a text's longer words: inflected words count as one. */
function stems(text: string): string[] {
  return (text.slice(0, LONGEST).match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5).toLowerCase());
}

/** Whether a byline or date line stands within the next two lines. */
function isFollowed({ claims }: Evidence, index: number): boolean {
  return claims.some(
    (claim) =>
      (claim.kind === 'byline' || claim.kind === 'dateline') && claim.block > index && claim.block <= index + 4,
  );
}

/** A byline right below: what stands above it introduces the article, however far the headline is. */
function followedByByline(claims: Evidence['claims'], index: number): boolean {
  return claims.some((claim) => claim.kind === 'byline' && claim.block === index + 1);
}

function endsLikeProse(text: string): boolean {
  return endsSentence(text) || text.split(/\s+/).length >= 9;
}

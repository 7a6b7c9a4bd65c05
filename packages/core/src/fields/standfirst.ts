import type { PageBlock } from '../input/page.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { endsSentence, isCaption } from './headline-text.ts';
import { flat } from './likeness.ts';
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
    if (body.verdicts[index]?.type === 'caption' || isCaption(block.text)) continue;
    const marked = isMarked(page.tree, block);
    const said = described.length > 0 && says(flat(block.text), described);
    // In a text only its place tells: a byline or date line follows before the article goes on.
    const placed =
      page.tree === null &&
      (index - headline <= 2 || followedByByline(claims, index)) &&
      isFollowed(evidence, index) &&
      endsLikeProse(block.text);
    const bold =
      /^h[2-4]$/.test(page.tree?.names[page.tree.tag[block.element] as number] ?? '') &&
      index - headline === 1 &&
      block.text.length > 50;
    const score =
      (marked ? 0.6 : 0) + (said && index <= region.first ? 0.35 : 0) + (placed ? 0.7 : 0) + (bold ? 0.5 : 0);
    if (score < 0.5) continue;
    found.push({
      value: block.text.replace(/\s*\n\s*/g, ' '),
      score: Math.min(0.95, score - 0.02 * (index - headline)),
      from: page.tree === null ? 'text' : (page.tree.names[page.tree.tag[block.element] as number] ?? 'p'),
      source: { start: block.start, end: block.end },
      block: index,
    });
  }
  return found.sort((a, b) => b.score - a.score);
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

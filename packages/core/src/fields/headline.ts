import { TAG_NAMES } from '../input/html/tags.ts';
import { sourceSpan } from '../input/offsets.ts';
import type { PageBlock } from '../input/page.ts';
import type { Tree } from '../input/tree.ts';
import type { Candidate } from './candidate.ts';
import { ranked } from './candidate-list.ts';
import type { Evidence } from './evidence.ts';
import { textHeadline } from './headline-text.ts';
import { flat, likenessOf, wordSet } from './likeness.ts';
import { oneLine } from './one-line.ts';
import { stringOf } from './structured/json-ld.ts';
import { allMeta, firstMeta } from './structured/meta.ts';
import { isSiteName, partsOfTitle, withoutSite } from './title.ts';

const MOST_HEADINGS = 60;
const LONGEST = 400;
/** A document's title of one word, shorter than this, is a section's. */
const SHORT = 12;

/**
 * The headline: what a reader sees on top of the article, told from other headings by what the page's data call it; else
 * what the data say, without the site's name.
 */
export function readHeadline(evidence: Evidence): Candidate<string>[] {
  const { page, meta, article, title, brands, microdata, told } = evidence;
  if (page.tree === null) return textHeadline(evidence);
  const said: Candidate<string>[] = [];
  const add = (
    value: string | null | undefined,
    score: number,
    from: string,
    source: Candidate<string>['source'],
  ): void => {
    if (value == null) return;
    const clean = withoutSite(value, brands);
    if (clean.length > 1 && clean.length <= LONGEST) said.push({ value: clean, score, from, source, block: null });
  };
  const linked = article === null ? null : (stringOf(article, 'headline') ?? stringOf(article, 'name'));
  add(linked?.value, 0.7, 'json-ld', linked?.source ?? null);
  add(told?.headline?.value, 0.7, 'script', told?.headline?.source ?? null);
  const og = firstMeta(meta, 'og:title');
  add(og?.value, 0.72, 'open-graph', og?.source ?? null);
  for (const reading of allMeta(
    meta,
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'headline',
    'title',
  ).slice(0, 8)) {
    add(reading.value, 0.5, 'meta', reading.source);
  }
  const marked = microdata
    .get('headline')
    ?.find((each) => each.item.endsWith('article') || each.item.endsWith('posting'));
  add(marked?.value, 0.7, 'microdata', marked?.source ?? null);
  add(title, 0.5, 'title', null);
  // Where the data name the site or a section ("News"), what the page sets apart as a title is its headline.
  const empty = said.every(({ value }) => isSiteName(value, brands) || (value.length < SHORT && !/\s/.test(value)));
  const apart = empty ? setApart(evidence) : null;
  return ranked([...shown(evidence, said), ...(apart === null ? [] : [apart]), ...said], flat);
}

/** Visible headings, scored by their place and by their likeness to what the data say. */
function shown({ page, region, brands, title }: Evidence, said: readonly Candidate<string>[]): Candidate<string>[] {
  const { tree } = page;
  if (tree === null) return [];
  const found: Candidate<string>[] = [];
  const titles = new Set(said.filter((each) => each.value.length > 15).map((each) => flat(each.value)));
  const part = said.every((each) => each.from === 'title') ? shownPart(page.blocks, region, title, brands) : null;
  if (part !== null) found.push(part);
  const lengths = new Set([...titles].map((title) => title.length));
  const words = [...new Set(said.map((each) => each.value))].map((value) => wordSet(value));
  let headings = 0;
  const levels = headingLevels(page);
  const only = onlyHeading(page, levels, brands);
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index] as PageBlock;
    if (block.hidden !== null || block.text.length < 2 || block.text.length > LONGEST) continue;
    const level = levels[block.index] as number;
    const before = region.first < 0 || block.index <= region.first;
    const exact = (level === 0 || !before) && lengths.has(block.text.length) && titles.has(flat(block.text));
    // Below the article's first paragraph only a title, or what the data call the title, may still be the headline.
    if (!exact && (level === 0 || (level > 1 && !before))) continue;
    if (++headings > MOST_HEADINGS) break;
    const value = withoutKicker(oneLine(block.text).replace(/\s?[¶§]$/, ''), block, tree, titles);
    const own = wordSet(value);
    const like = Math.max(0, ...words.map((each) => likenessOf(each, own)));
    let score = level === 1 ? 0.5 : level === 2 ? 0.2 : 0.1;
    score += like >= 0.45 ? 0.45 * like : -0.15;
    if (!before) score -= 0.2;
    if (block.index > region.last && region.last >= 0) score -= 0.2;
    // A heading that is the site's name, or all link, heads no article of its own.
    if (isSiteName(value, brands)) score -= 0.4;
    if (block.linkChars > 0.9 * block.text.length && like < 0.6) score -= 0.2;
    if (level === 0) score += 0.12;
    if (level === 1 && block.index === region.headline) score += 0.05;
    // The page's one long `h1`, right above the text, is what a reader takes for the headline whatever the data say.
    if (level === 1 && only === block.index && before) score = Math.max(score, 0.9);
    if (score <= 0) continue;
    found.push({
      value,
      score: Math.min(0.97, score),
      from: tree.names[tree.tag[block.element] as number] ?? 'h1',
      source: { start: block.start, end: block.end },
      block: block.index,
    });
  }
  return found;
}

/** Letters from which a part of the title may be a headline. */
const LEAST_LETTERS = 8;
const PART_SCORE = 0.62;

/**
 * The part of the title that the page shows last above the article's text, as a block or a line of one: its headline, where
 * nothing but the title says one.
 */
function shownPart(
  blocks: Evidence['page']['blocks'],
  { first }: Evidence['region'],
  title: string,
  brands: readonly string[],
): Candidate<string> | null {
  const all = partsOfTitle(title);
  if (all.length < 2) return null;
  const parts = new Set(all.filter((each) => each.length >= LEAST_LETTERS && !isSiteName(each, brands)).map(flat));
  for (let index = first; index >= 0 && parts.size > 0; index--) {
    const block = blocks[index] as PageBlock;
    if (block.hidden !== null || block.text.length > LONGEST) continue;
    let end = block.text.length;
    for (const line of block.text.split('\n').reverse()) {
      const start = end - line.length;
      end = start - 1;
      if (!parts.has(flat(line))) continue;
      const whole = line.length === block.text.length;
      return {
        value: oneLine(line),
        score: PART_SCORE,
        from: 'text',
        source: sourceSpan(block, start, start + line.length),
        block: whole ? block.index : null,
      };
    }
  }
  return null;
}

/** Elements of a heading in which its kicker is looked for. */
const MOST_INNER = 6;

/** A heading without the kicker that an element of its own holds in front of what the page's data call its title. */
function withoutKicker(heading: string, block: PageBlock, tree: Tree, titles: ReadonlySet<string>): string {
  const low = flat(heading);
  if (titles.has(low) || low.length !== heading.length) return heading;
  const title = [...titles].find((each) => low.endsWith(` ${each}`) && each.length > 0.5 * low.length);
  if (title === undefined) return heading;
  const kicker = heading.slice(0, -title.length).trim();
  const last = Math.min(tree.last[block.element] as number, block.element + MOST_INNER);
  for (let element = block.element + 1; element <= last; element++)
    if (tree.textOf(element, LONGEST) === kicker) return heading.slice(-title.length);
  return heading;
}

/** Blocks above the text in which a headline without a heading's element stands. */
const MARKED_WITHIN = 10;
const MARKED_SCORE = 0.55;
const TITLE_CLASS =
  /(?:^|[\s_-])(?:headline|(?:article|post|entry|story|news)[_-]?title|title|titre|titulo|título|titolo|titel)(?:$|[\s_-])/i;

/** A line above the text that its class calls the title, or that a large font sets apart: the headline of pages without headings. */
function setApart({ page, region }: Evidence): Candidate<string> | null {
  const { tree } = page;
  if (tree === null || region.headline >= 0) return null;
  for (let index = region.first - 1; index >= Math.max(0, region.first - MARKED_WITHIN); index--) {
    const block = page.blocks[index] as PageBlock;
    if (block.hidden !== null || block.links > 0 || block.text.length < 12 || block.text.length > 200) continue;
    let at = block.firstElement;
    for (let steps = 0; at > 0 && steps < 4; steps++) {
      const large =
        Number((tree.attribute(at, 'size') ?? '').replace('+', '')) >=
        (tree.attribute(at, 'size')?.startsWith('+') ? 1 : 4);
      if (
        TITLE_CLASS.test((tree.attribute(at, 'class') ?? '').slice(0, 200)) ||
        (large && tree.names[tree.tag[at] as number] === 'font')
      )
        return {
          value: oneLine(block.text),
          score: MARKED_SCORE,
          from: 'text',
          source: { start: block.start, end: block.end },
          block: block.index,
        };
      if (at <= block.element) break;
      at = tree.parent[at] as number;
    }
  }
  return null;
}

/** The only visible `h1` of three words or more that is not the site's name; -1 where there is none or are several. */
function onlyHeading(page: Evidence['page'], levels: Uint8Array, brands: readonly string[]): number {
  let found = -1;
  for (let index = levels.indexOf(1); index >= 0; index = levels.indexOf(1, index + 1)) {
    const block = page.blocks[index] as PageBlock;
    if (block.hidden !== null || block.text.length > LONGEST) continue;
    if (block.text.split(/\s+/).length < 3 || isSiteName(block.text, brands)) continue;
    if (found >= 0) return -1;
    found = block.index;
  }
  return found;
}

/** Elements between a heading and the text in it. */
const WITHIN = 3;

/** The levels, 1 to 6, of the blocks that are headings or stand right inside one; 0 of the others. */
function headingLevels({ tree, blocks }: Evidence['page']): Uint8Array {
  const found = new Uint8Array(blocks.length);
  if (tree === null) return found;
  for (let index = 0; index < blocks.length; index++) {
    let at = (blocks[index] as PageBlock).element;
    for (let steps = 0; at > 0 && steps <= WITHIN; steps++) {
      const level = LEVELS[tree.tag[at] as number];
      if (level !== undefined && level > 0) {
        found[index] = level;
        break;
      }
      at = tree.parent[at] as number;
    }
  }
  return found;
}

/** Heading levels by tag number. */
const LEVELS: readonly number[] = TAG_NAMES.map((name) => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0));

import type { Body, Verdict } from '../body/body.ts';
import { readDeclared } from '../body/features/declared.ts';
import { type Scan, scanBlocks } from '../body/features/scan.ts';
import { vocabularyOf } from '../body/features/vocabulary.ts';
import { readPhrases } from '../body/phrases.ts';
import { firstMeta, readMeta } from '../fields/structured/meta.ts';
import { partsOfTitle } from '../fields/title.ts';
import type { TypedBlock } from '../input/decoded.ts';
import type { Page, PageBlock } from '../input/page.ts';
import { blocksOf } from './blocks.ts';
import { readPageData } from './data.ts';
import { findArticle, type ScriptArticle } from './find.ts';

/** A body of fewer words, or one less sure than this, is looked at twice. */
const SHORT = 200;
const UNSURE = 0.5;
/** A script's text is taken from this many words on. */
const LEAST_WORDS = 60;
/** Where this share of it can be seen on the page, the page has it, and the body step chose. */
const SEEN = 0.5;
/** A confident body is replaced where it is a part of the script's text, or the script's is this many times as long. */
const PART = 0.5;
const LONGER = 2.5;
/** A body less sure than this gives way to any text of its own length. */
const HOPELESS = 0.2;
/** A block of this many runs of four words is left out where this share of them was there before. */
const REPEAT_RUNS = 4;
const REPEAT_SHARE = 0.9;
/** Share of the sets' pages whose text, read from scripts alone, has a word F1 above 0.9 (bench `input/script-bodies.ts`). */
const CONFIDENCE = 0.86;

/**
 * Where the visible page lacks its article (it is drawn by a script, or cut by a paywall) and the page's data hold it, the
 * data's text becomes blocks of the page and the body; what was seen in its place is dropped. Else page and body as they are.
 */
export function withScriptBody(page: Page, body: Body): { page: Page; body: Body } {
  const same = { page, body };
  if (page.tree === null || !mayLack(page, body)) return same;
  const data = readPageData(page);
  if (data.length === 0) return same;
  const titled = findArticle(data, titlesOf(page));
  // A page that shows nothing of its own may be called no more than its site is.
  const article = titled ?? (body.reason !== null && isBare(page) && isNameless(page) ? findArticle(data, []) : null);
  if (article === null || !isArticle(page, body, article)) return same;
  const found = worded(blocksOf(article.fragments, article.data.host, article.data.element));
  const own = scanBlocks(found.map(({ block }) => block));
  if (own.totalWords < LEAST_WORDS || !isMissing(page, body, own)) return same;
  return merged(page, body, found, article.data.from);
}

/** What a page shows beside its links before its scripts have drawn it, in UTF-16 units at most. */
const BARE = 600;

function isBare({ blocks }: Page): boolean {
  let units = 0;
  for (const { text, linkChars, hidden } of blocks) if (hidden === null) units += text.length - linkChars;
  return units < BARE;
}

/** A title of so many words and no parts may be a site's name. */
const MOST_NAME_WORDS = 5;

/** Whether a page calls itself nothing but what may be its site's name. */
function isNameless(page: Page): boolean {
  const [title, ...further] = titlesOf(page);
  if (title === undefined) return true;
  return further.length === 0 && partsOfTitle(title).length === 1 && title.split(' ').length <= MOST_NAME_WORDS;
}

function mayLack(page: Page, body: Body): boolean {
  if (body.reason !== null || body.confidence < UNSURE) return true;
  let units = 0;
  for (const { index, text } of page.blocks) if (body.verdicts[index]?.keep === true) units += text.length;
  // A teaser above a paywall reads like an article; the data then hold far more.
  return units < SHORT * 6 || (units < SHORT * 30 && page.source.includes('"articleBody"'));
}

/** Declared types that speak for an article, and against one: places in `Declared.types`. */
const [NEWS, ARTICLE, PRODUCT] = [0, 1, 2];
const OG_ARTICLE = 0;
const OG_PRODUCT = 2;

/** Whether the page, or the object the text was found in, says that it is an article: shops hold long texts too. */
function isArticle(page: Page, body: Body, { signed }: ScriptArticle): boolean {
  if (page.tree === null) return false;
  const declared = readDeclared(page.tree, page.source).types;
  const graph = declared.at(-1);
  if ((declared[NEWS] ?? 0) + (declared[ARTICLE] ?? 0) > 0 || graph === OG_ARTICLE) return true;
  if ((declared[PRODUCT] ?? 0) > 0 || graph === OG_PRODUCT) return false;
  return signed && !['product', 'collection', 'listing', 'service'].includes(body.pageType);
}

function titlesOf(page: Page): string[] {
  const { tree } = page;
  if (tree === null) return [];
  const meta = readMeta(page);
  const title = tree.byName('title')[0];
  const heading = tree.byName('h1')[0];
  return [
    firstMeta(meta, 'og:title')?.value ?? '',
    firstMeta(meta, 'twitter:title')?.value ?? '',
    title === undefined ? '' : tree.textOf(title, 1000),
    heading === undefined ? '' : tree.textOf(heading, 1000),
  ].filter((each) => each !== '');
}

/**
 * Without what its own words say is no part of an article ("Lire aussi", "Sign up to our newsletter"), and without what the
 * data say a second time.
 */
function worded(blocks: readonly TypedBlock[]): TypedBlock[] {
  const scan = scanBlocks(blocks.map(({ block }) => block));
  const spoken = readPhrases(scan, vocabularyOf(scan));
  const seen = new Set<number>();
  return blocks.filter((_, index) => {
    if (spoken[index] !== null) return false;
    const runs = runsIn(scan, index);
    const known = runs.filter((run) => seen.has(run)).length;
    for (const run of runs) seen.add(run);
    return runs.length < REPEAT_RUNS || known < REPEAT_SHARE * runs.length;
  });
}

/** Whether the page does not show what the script says, and what it shows instead is no article of its own. */
function isMissing(page: Page, body: Body, own: Scan): boolean {
  const visible = page.blocks.filter(({ hidden }) => hidden === null);
  const kept = scanBlocks(page.blocks.filter(({ index }) => body.verdicts[index]?.keep === true));
  if (shared(own, runsOf(scanBlocks(visible))) >= SEEN) return false;
  if (kept.totalWords < SHORT / 4 || body.reason !== null) return true;
  if (shared(kept, runsOf(own)) >= PART) return own.totalWords > 1.2 * kept.totalWords;
  return own.totalWords > (body.confidence < HOPELESS ? 1 : LONGER) * kept.totalWords;
}

/** Hashes of all runs of four words that stand in one block. */
function runsOf(scan: Scan): Set<number> {
  const runs = new Set<number>();
  for (let i = 0; i < scan.count; i++) for (const run of runsIn(scan, i)) runs.add(run);
  return runs;
}

/** The share of a text's runs of four words that are among these. */
function shared(scan: Scan, runs: ReadonlySet<number>): number {
  let all = 0;
  let known = 0;
  for (let i = 0; i < scan.count; i++) {
    for (const run of runsIn(scan, i)) {
      all++;
      if (runs.has(run)) known++;
    }
  }
  return known / Math.max(1, all);
}

function runsIn(scan: Scan, block: number): number[] {
  const runs: number[] = [];
  const end = (scan.wordStart[block + 1] as number) - 3;
  for (let at = scan.wordStart[block] as number; at < end; at++) {
    let hash = 7;
    for (let word = 0; word < 4; word++)
      hash = (Math.imul(hash, 0x9e3779b1) + (scan.wordHashes[at + word] as number)) | 0;
    runs.push(hash);
  }
  return runs;
}

/** Lines between a headline and its text: a byline, a day, a picture's words. */
const BELOW_HEADLINE = 6;

/** Puts the script's blocks where the article stands on the page: in front of what was taken for it, else below the `h1`. */
function merged(page: Page, body: Body, found: readonly TypedBlock[], from: string): { page: Page; body: Body } {
  const at = placeOf(page, body);
  const shown = (block: PageBlock): Verdict => ({ ...(body.verdicts[block.index] as Verdict), keep: false });
  const verdicts = [
    ...page.blocks.slice(0, at).map(shown),
    ...found.map(({ type, level }): Verdict => ({ keep: true, probability: CONFIDENCE, type, level, reason: 'other' })),
    ...page.blocks.slice(at).map(shown),
  ];
  const blocks = [...page.blocks.slice(0, at), ...found.map(({ block }) => block), ...page.blocks.slice(at)];
  const start = Math.min(...found.map(({ block }) => block.start));
  const end = Math.max(...found.map(({ block }) => block.end));
  return {
    page: { ...page, blocks: blocks.map((block, index) => ({ ...block, index })) },
    body: { verdicts, pageType: 'article', confidence: CONFIDENCE, reason: null, source: { start, end, from } },
  };
}

function placeOf(page: Page, body: Body): number {
  const first = page.blocks.findIndex(({ index }) => body.verdicts[index]?.keep === true);
  if (first >= 0) return first;
  const heading = page.tree?.byName('h1')[0];
  const block = heading === undefined ? -1 : page.blocks.findIndex(({ element }) => element >= heading);
  return block < 0 ? page.blocks.length : Math.min(page.blocks.length, block + BELOW_HEADLINE);
}

import type { PageType } from '../record.ts';
import { whenAsked } from '../when-asked.ts';
import { CONFIDENCE_INPUTS, confidenceRow } from './confidence.ts';
import { type Context, isEligible } from './features/context.ts';
import { type FeatureWriter, HTML_FEATURES, TEXT_FEATURES } from './features/extract.ts';
import { htmlConfidence, htmlTrees } from './model/html.ts';
import { typeTrees } from './model/pagetype.ts';
import { textConfidence, textTrees } from './model/text.ts';
import { PAGE_TYPES, pageRow } from './pagetype.ts';
import type { Selection } from './select.ts';
import { joinTrees, logistic, NO_TREES, readForest, readTrees, sumRows, sumTrees } from './trees.ts';
import { wireStoryFrom } from './wire-file.ts';

const forest = whenAsked(() => readForest(htmlTrees));
/** The shared trees and those of one branch: 1 for all but articles, 2 for articles. */
const branchOf = (place: number) =>
  whenAsked(() => joinTrees(forest()[0]?.() ?? NO_TREES, forest()[place]?.() ?? NO_TREES));
const blocksOfOthers = branchOf(1);
const blocksOfArticles = branchOf(2);
const blocksOfText = whenAsked(() => readTrees(textTrees));
const confidenceOfHtml = whenAsked(() => readTrees(htmlConfidence));
const confidenceOfText = whenAsked(() => readTrees(textConfidence));
const types = whenAsked(() => typeTrees.map(readTrees));

/** Above this probability a page's blocks are judged as an article's: that model knows less of products, forums and lists. */
export const ARTICLE_GATE = 0.7;

/** Below this no page type is believed. */
const LEAST_TYPE = 0.2;

/** A text of at most so many words and lines, none of them boilerplate by its words, is all article. */
const SHORT_WORDS = 80;
const SHORT_LINES = 6;
/** What stands in a text that is all article is the article's with this probability, or with more. */
const OWN_PROBABILITY = 0.8;

/** So many blocks are judged at a time: their rows stay in the processor's cache, and long pages need no more room. */
const CHUNK = 32;
/** Room for them; it holds nothing between two pages. */
const rows = new Float32Array(CHUNK * Math.max(HTML_FEATURES.length, TEXT_FEATURES.length));
const sums = new Float64Array(CHUNK);
const chunk = new Int32Array(CHUNK);

/**
 * The probability of each block that it is the article's own; 0 where it is hidden, in a dialog or in an embedded post.
 *
 * @param article how probable it is that the page is an article, as `typeOf` says
 */
export function blockProbabilities(context: Context, { width, write }: FeatureWriter, article: number): Float32Array {
  const { blocks, around } = context;
  const trees = (around === null ? blocksOfText : article > ARTICLE_GATE ? blocksOfArticles : blocksOfOthers)();
  const ownFrom = around === null ? allArticleFrom(context) : blocks.length;
  const probability = new Float32Array(blocks.length);
  let size = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (isEligible(context, i)) {
      write(i, rows, size * width);
      chunk[size++] = i;
    }
    if (size < CHUNK && i + 1 < blocks.length) continue;
    sumRows(trees, rows, width, size, sums);
    for (let c = 0; c < size; c++) {
      const block = chunk[c] as number;
      probability[block] = Math.max(block < ownFrom ? 0 : OWN_PROBABILITY, logistic(sums[c] as number));
    }
    size = 0;
  }
  return probability;
}

/** The first block of a text from which on everything is the article's; behind the last one where that cannot be told. */
function allArticleFrom(context: Context): number {
  if (isShort(context)) return 0;
  const story = wireStoryFrom(context.blocks);
  return story < 0 ? context.blocks.length : story;
}

/** A pasted sentence or two, without a menu around them. */
function isShort({ scan, spoken }: Context): boolean {
  if (scan.count > SHORT_LINES || scan.totalWords > SHORT_WORDS) return false;
  return spoken.every((reason) => reason === null) && scan.ended.includes(1) && scan.totalWords >= 4;
}

/** The page's type by its own features, and how probable it is that it is an article. Texts are taken for articles. */
export function typeOf(context: Context, writer: FeatureWriter): { pageType: PageType; article: number } {
  if (context.around === null || context.scan.count === 0) return { pageType: 'article', article: 0.5 };
  const row = pageRow(context, writer);
  let best = -1;
  let most = LEAST_TYPE;
  let article = 0.5;
  types().forEach((trees, type) => {
    const p = logistic(sumTrees(trees, row, 0));
    if (PAGE_TYPES[type] === 'article') article = p;
    if (p > most) {
      most = p;
      best = type;
    }
  });
  return { pageType: PAGE_TYPES[best] ?? 'other', article };
}

/** The chance that the answer's word F1 is above 0.9. */
export function confidenceOf(
  context: Context,
  probability: Float32Array,
  selection: Selection,
  article: number,
): number {
  const row = confidenceRow(context, probability, selection, article);
  if (row.length !== CONFIDENCE_INPUTS.length) return 0;
  return logistic(sumTrees((context.around === null ? confidenceOfText : confidenceOfHtml)(), row, 0));
}

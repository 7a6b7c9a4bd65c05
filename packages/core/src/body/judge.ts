import { blockType } from '../input/block-type.ts';
import type { Page, PageBlock } from '../input/page.ts';
import type { Body, Verdict } from './body.ts';
import { contextOf } from './features/context.ts';
import { featureWriter } from './features/extract.ts';
import { dropReasons } from './reason.ts';
import { blockProbabilities, confidenceOf, typeOf } from './score.ts';
import { selectBlocks } from './select.ts';

/** A page without an article is at most this sure of having none of it right. */
const NO_ARTICLE_CONFIDENCE = 0.1;
/** Of HTML answers of fewer words one in ten is right in cross-validation: most are error pages and walls. */
const THIN_WORDS = 60;
const THIN_CONFIDENCE = 0.2;
/** And of fewer than these none. */
const FEWEST_WORDS = 15;

/** Blocks judged; what stands behind them on a longer page is dropped, and the record says that it is partial. */
const MOST_BLOCKS = 15_000;

/**
 * Says of every block of a page whether it is the article's own, and why not where it is not: features of each block,
 * boosted trees over them, and the selection with the greatest expected word F1.
 */
export function judgeBody(whole: Page): Body {
  const isCut = whole.blocks.length > MOST_BLOCKS;
  const page = isCut ? { ...whole, blocks: whole.blocks.slice(0, MOST_BLOCKS) } : whole;
  const context = contextOf(page);
  const writer = featureWriter(context);
  const { pageType, article } = typeOf(context, writer);
  const probability = blockProbabilities(context, writer, article);
  const selection = selectBlocks(context.scan, probability);
  const reasons = dropReasons(page.blocks, selection.keep, context.scan, context.spoken, context.around);
  const none = !selection.keep.includes(1);
  const kept = context.scan.words.reduce((sum, words, i) => sum + (selection.keep[i] === 1 ? words : 0), 0);
  const html = context.around !== null;
  const most = none ? NO_ARTICLE_CONFIDENCE : html && kept < THIN_WORDS ? THIN_CONFIDENCE : 1;
  const confidence = Math.min(most, confidenceOf(context, probability, selection, article));
  return {
    verdicts: verdictsOf(whole, page.blocks.length, selection.keep, probability, reasons),
    pageType: none && !html ? 'other' : pageType,
    confidence: Math.round(confidence * 1000) / 1000,
    reason: none || (html && kept < FEWEST_WORDS) ? 'no-article' : isCut ? 'partial' : null,
  };
}

function verdictsOf(
  { blocks, tree }: Page,
  judged: number,
  keep: Uint8Array,
  probability: Float32Array,
  reasons: readonly Verdict['reason'][],
): Verdict[] {
  const verdicts: Verdict[] = new Array(blocks.length);
  for (let i = 0; i < judged; i++) {
    const { type, level } = blockType(blocks[i] as PageBlock, tree);
    verdicts[i] = {
      keep: keep[i] === 1,
      probability: probability[i] ?? 0,
      type,
      level,
      reason: reasons[i] ?? 'other',
    };
  }
  // Of those that were not judged, however many, all of a kind are dropped alike.
  const seen = new Map<object, Verdict>();
  const hidden = new Map<object, Verdict>();
  for (let i = judged; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    const kind = blockType(block, tree);
    const alike = block.hidden === null ? seen : hidden;
    let verdict = alike.get(kind);
    if (verdict === undefined) {
      verdict = { keep: false, probability: 0, ...kind, reason: block.hidden === null ? 'other' : 'hidden' };
      alike.set(kind, verdict);
    }
    verdicts[i] = verdict;
  }
  return verdicts;
}

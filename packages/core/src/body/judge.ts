import type { Page, PageBlock } from '../input/page.ts';
import type { Body, Verdict } from './body.ts';
import { scoreContainers } from './features/containers.ts';
import { type Marks, markNodes } from './features/marks.ts';
import { bestRun } from './features/runs.ts';
import { type Scan, scanBlocks } from './features/scan.ts';
import { buildSkeleton, type Skeleton } from './features/skeleton.ts';
import { readPhrases } from './phrases.ts';
import { dropReasons } from './reason.ts';
import { selectBlocks } from './select.ts';
import { blockType } from './types.ts';

/** Says of every block of a page whether it is the article's own, and why not where it is not. */
export function judgeBody(page: Page): Body {
  const scan = scanBlocks(page.blocks);
  const spoken = readPhrases(scan);
  const around = page.tree === null ? null : nodesOf(page, scan);
  const probability = new Float32Array(scan.count);
  if (around === null) judgeText(scan, probability);
  else judgeElements(scan, around.skeleton, probability);
  for (let i = 0; i < scan.count; i++) {
    if (page.blocks[i]?.hidden !== null) probability[i] = 0;
    else if (spoken[i] !== null) probability[i] = 0.2 * (probability[i] as number);
  }
  const { keep, expectedF1 } = selectBlocks(scan, probability);
  const reasons = dropReasons(page.blocks, keep, scan, spoken, around);
  const none = keep.indexOf(1) < 0;
  return {
    verdicts: page.blocks.map((block, i) => verdictOf(page, block, i, keep, probability, reasons)),
    pageType: 'article',
    confidence: none ? 0.05 : expectedF1,
    reason: none ? 'no-article' : null,
  };
}

function verdictOf(
  page: Page,
  block: PageBlock,
  i: number,
  keep: Uint8Array,
  probability: Float32Array,
  reasons: readonly Verdict['reason'][],
): Verdict {
  return {
    keep: keep[i] === 1,
    probability: probability[i] as number,
    ...blockType(block, page.tree),
    reason: reasons[i] ?? 'other',
  };
}

function nodesOf(page: Page, scan: Scan): { skeleton: Skeleton; marks: Marks } | null {
  if (page.tree === null) return null;
  const skeleton = buildSkeleton(page.blocks, page.tree, scan);
  return { skeleton, marks: markNodes(page.tree, skeleton) };
}

function judgeText(scan: Scan, probability: Float32Array): void {
  const run = bestRun(scan);
  for (let i = 0; i < scan.count; i++) {
    const inside = i >= run.start && i < run.end;
    probability[i] = inside ? (scan.sentence[i] === 1 ? 0.95 : 0.7) : scan.ended[i] === 1 && scan.count < 8 ? 0.6 : 0.05;
  }
}

function judgeElements(scan: Scan, skeleton: Skeleton, probability: Float32Array): void {
  const { score, best, bestScore } = scoreContainers(scan, skeleton);
  for (let i = 0; i < scan.count; i++) {
    const node = skeleton.nodeOf[i] as number;
    const inside = i >= (skeleton.firstBlock[best] as number) && i < (skeleton.endBlock[best] as number);
    const share = bestScore === 0 ? 0 : (score[skeleton.parent[node] as number] ?? 0) / bestScore;
    const linked = scan.linked[i] as number;
    const prose = scan.sentence[i] === 1;
    let p = inside ? (prose ? 0.9 : 0.45) : prose ? Math.min(0.8, 0.2 + share) : 0.05;
    if (linked > 0.5) p *= 0.3;
    probability[i] = p;
  }
}

import type { Page, PageBlock } from '../../input/page.ts';
import type { Tree } from '../../input/tree.ts';
import type { DropReason } from '../../record.ts';
import { isMemberBox } from '../member-box.ts';
import { readPhrases } from '../phrases.ts';
import { type Containers, scoreContainers } from './containers.ts';
import { type Declared, readDeclared } from './declared.ts';
import { type Marks, markNodes } from './marks.ts';
import { bestRun, type Run } from './runs.ts';
import { type Scan, scanBlocks } from './scan.ts';
import { buildSkeleton, likeSiblings, type Skeleton } from './skeleton.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { type Zones, zonesOf } from './zones.ts';

/** Everything that is known of a page before its blocks are judged; the feature families read it. */
export interface Context {
  page: Page;
  blocks: readonly PageBlock[];
  scan: Scan;
  vocabulary: Vocabulary;
  run: Run;
  /** What each block's own words say it is. */
  spoken: readonly (DropReason | null)[];
  /** Sums of the blocks before block i. */
  before: Before;
  around: Around | null;
}

/** The elements around the blocks; none for text inputs. */
export interface Around {
  tree: Tree;
  skeleton: Skeleton;
  marks: Marks;
  containers: Containers;
  /** How many like siblings each node has, itself included. */
  siblings: Int32Array;
  zones: Zones;
  declared: Declared;
}

/** Prefix sums over the blocks: place i holds the sum of blocks 0 to i − 1. */
export interface Before {
  words: Float32Array;
  plain: Float32Array;
  sentences: Float32Array;
  capitalized: Float32Array;
  dated: Float32Array;
  phrases: Float32Array;
}

/** Reads a page into the context of its features. */
export function contextOf(page: Page): Context {
  const scan = scanBlocks(page.blocks);
  const vocabulary = vocabularyOf(scan);
  const spoken = readPhrases(scan, vocabulary);
  return {
    page,
    blocks: page.blocks,
    scan,
    vocabulary,
    run: bestRun(scan),
    spoken,
    before: sumsOf(scan, spoken),
    around: page.tree === null ? null : aroundOf(page.blocks, page.tree, page.source, scan),
  };
}

function aroundOf(blocks: readonly PageBlock[], tree: Tree, source: string, scan: Scan): Around {
  const skeleton = buildSkeleton(blocks, tree, scan);
  const marks = markNodes(tree, skeleton, source);
  return {
    tree,
    skeleton,
    marks,
    containers: scoreContainers(scan, skeleton),
    siblings: likeSiblings(skeleton, marks.likeness),
    declared: readDeclared(tree, source),
    zones: zonesOf(tree, skeleton, marks),
  };
}

function sumsOf(scan: Scan, spoken: readonly (DropReason | null)[]): Before {
  return {
    words: sums(scan.words),
    plain: sums(scan.plain),
    sentences: sums(scan.sentence),
    capitalized: sums(scan.capitalized),
    dated: sums(scan.dated),
    phrases: sums(spoken.map((reason) => (reason === null ? 0 : 1))),
  };
}

function sums(values: ArrayLike<number>): Float32Array {
  const out = new Float32Array(values.length + 1);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i] as number;
    out[i + 1] = sum;
  }
  return out;
}

/** The sum over the blocks `[from, to)`, cut to the page. */
export function between(sum: Float32Array, from: number, to: number): number {
  const last = sum.length - 1;
  const start = Math.max(0, Math.min(last, from));
  const end = Math.max(start, Math.min(last, to));
  return (sum[end] as number) - (sum[start] as number);
}

/** May the block be the article's? Hidden text is not, nor a forum member's box, nor what stands in a dialog or an embedded post. */
export function isEligible({ blocks, scan, around }: Context, i: number): boolean {
  const block = blocks[i];
  if (block === undefined || block.hidden !== null || isMemberBox(block.text, scan, i)) return false;
  return around === null || around.zones.foreign[around.skeleton.nodeOf[i] as number] === 0;
}

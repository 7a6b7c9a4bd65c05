import type { PageBlock } from '../../input/page.ts';
import type { Tree } from '../../input/tree.ts';
import { Numbering } from './numbering.ts';
import type { Scan } from './scan.ts';

/**
 * The elements that hold text, and they alone, numbered anew in document order: parents before children, so that one
 * loop up and one loop down carry sums and marks. Node 0 is the document.
 */
export interface Skeleton {
  size: number;
  /** Tree element of each node. */
  element: Int32Array;
  /** Parent node; -1 for node 0. */
  parent: Int32Array;
  depth: Int32Array;
  /** Node of each block's own element. */
  nodeOf: Int32Array;
  /** First block inside, and behind the last one. */
  firstBlock: Int32Array;
  endBlock: Int32Array;
  /** Sums over the subtree. */
  blocks: Float32Array;
  words: Float32Array;
  chars: Float32Array;
  linkChars: Float32Array;
  /** Blocks of 20 words and more, mostly unlinked. */
  longBlocks: Float32Array;
  /** Words in blocks whose own element is a `p`. */
  proseWords: Float32Array;
  commas: Float32Array;
  sentences: Float32Array;
}

/** Blocks from here on count as long ones. */
const LONG_BLOCK = 20;

/** Numbers the elements that hold the blocks and sums the blocks up over them: linear in elements and blocks. */
export function buildSkeleton(blocks: readonly PageBlock[], tree: Tree, scan: Scan): Skeleton {
  const needed = new Int32Array(tree.size).fill(-1);
  needed[0] = 0;
  let size = 1;
  for (const block of blocks) {
    for (let e = block.element; e > 0 && needed[e] === -1; e = tree.parent[e] as number) {
      needed[e] = 0;
      size++;
    }
  }
  const element = new Int32Array(size);
  const parent = new Int32Array(size);
  const depth = new Int32Array(size);
  let next = 0;
  for (let e = 0; e < tree.size; e++) {
    if (needed[e] === -1) continue;
    needed[e] = next;
    element[next] = e;
    parent[next] = e === 0 ? -1 : (needed[tree.parent[e] as number] as number);
    depth[next] = tree.depth[e] as number;
    next++;
  }
  const floats = () => new Float32Array(size);
  const skeleton: Skeleton = {
    size,
    element,
    parent,
    depth,
    nodeOf: new Int32Array(blocks.length),
    firstBlock: new Int32Array(size).fill(blocks.length),
    endBlock: new Int32Array(size),
    blocks: floats(),
    words: floats(),
    chars: floats(),
    linkChars: floats(),
    longBlocks: floats(),
    proseWords: floats(),
    commas: floats(),
    sentences: floats(),
  };
  fillOwn(skeleton, blocks, tree, scan, needed);
  for (let node = size - 1; node > 0; node--) {
    const up = parent[node] as number;
    carry(skeleton.blocks, node, up);
    carry(skeleton.words, node, up);
    carry(skeleton.chars, node, up);
    carry(skeleton.linkChars, node, up);
    carry(skeleton.longBlocks, node, up);
    carry(skeleton.proseWords, node, up);
    carry(skeleton.commas, node, up);
    carry(skeleton.sentences, node, up);
    skeleton.firstBlock[up] = Math.min(skeleton.firstBlock[up] as number, skeleton.firstBlock[node] as number);
    skeleton.endBlock[up] = Math.max(skeleton.endBlock[up] as number, skeleton.endBlock[node] as number);
  }
  return skeleton;
}

function carry(sums: Float32Array, node: number, up: number): void {
  sums[up] = (sums[up] as number) + (sums[node] as number);
}

function fillOwn(skeleton: Skeleton, blocks: readonly PageBlock[], tree: Tree, scan: Scan, needed: Int32Array): void {
  const p = tree.names.indexOf('p');
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    const node = needed[Math.max(0, block.element)] as number;
    skeleton.nodeOf[i] = node;
    const words = scan.words[i] as number;
    skeleton.blocks[node] = (skeleton.blocks[node] as number) + 1;
    skeleton.words[node] = (skeleton.words[node] as number) + words;
    skeleton.chars[node] = (skeleton.chars[node] as number) + (scan.chars[i] as number);
    skeleton.linkChars[node] = (skeleton.linkChars[node] as number) + block.linkChars;
    skeleton.commas[node] = (skeleton.commas[node] as number) + (scan.commas[i] as number);
    skeleton.sentences[node] = (skeleton.sentences[node] as number) + (scan.sentence[i] as number);
    if (words >= LONG_BLOCK && (scan.linked[i] as number) < 0.5) {
      skeleton.longBlocks[node] = (skeleton.longBlocks[node] as number) + 1;
    }
    if (tree.tag[block.element] === p) skeleton.proseWords[node] = (skeleton.proseWords[node] as number) + words;
    skeleton.firstBlock[node] = Math.min(skeleton.firstBlock[node] as number, i);
    skeleton.endBlock[node] = Math.max(skeleton.endBlock[node] as number, i + 1);
  }
}

/** Share of a node's characters that stand inside links. */
export function linkDensity(skeleton: Skeleton, node: number): number {
  const chars = skeleton.chars[node] as number;
  return chars === 0 ? 0 : (skeleton.linkChars[node] as number) / chars;
}

/** How many children of each node's parent look like it, itself included (see `Marks.likeness`). */
export function likeSiblings({ size, parent }: Skeleton, likeness: Int32Array): Int32Array {
  const kinds = new Numbering(size);
  const kindOf = new Int32Array(size);
  const times = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    const kind = kinds.add((Math.imul(parent[node] as number, 0x85ebca6b) ^ (likeness[node] as number)) | 0);
    kindOf[node] = kind;
    times[kind] = (times[kind] as number) + 1;
  }
  const siblings = new Int32Array(size).fill(1);
  for (let node = 1; node < size; node++) siblings[node] = times[kindOf[node] as number] as number;
  return siblings;
}

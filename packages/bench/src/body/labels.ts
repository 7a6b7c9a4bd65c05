import { wordsOf } from './sets.ts';

/** Blocks either side whose matches tell how dense the gold text is here. */
const REACH = 12;
const SHINGLE = 4;

/**
 * How much of each block is gold text, 0 to 1: the share of its words covered by the gold's four-word shingles, each used
 * once, blocks in the densest surroundings first, so that a repeated text goes to its copy inside the article. Shorter
 * blocks are 1 where they are an unused gold line, or stand in the gold right beside a positive neighbour.
 */
export function labelBlocks(blocks: readonly string[], gold: string): Float32Array {
  const words = blocks.map(wordsOf);
  const goldWords = wordsOf(gold);
  const left = new Map<string, number>();
  for (let at = 0; at + SHINGLE <= goldWords.length; at++) {
    const key = goldWords.slice(at, at + SHINGLE).join(' ');
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const matched = words.map((own) => covered(own, left, false) * own.length);
  const density = matched.map((_, i) => {
    let sum = 0;
    for (let j = Math.max(0, i - REACH); j <= Math.min(blocks.length - 1, i + REACH); j++) {
      sum += (matched[j] as number) / (1 + Math.abs(j - i));
    }
    return sum;
  });
  const order = blocks.map((_, i) => i).sort((a, b) => (density[b] as number) - (density[a] as number) || a - b);
  const labels = new Float32Array(blocks.length);
  for (const i of order) {
    const own = words[i] as string[];
    if (own.length < SHINGLE) continue;
    const share = covered(own, left, false);
    labels[i] = share;
    if (share >= 0.5) covered(own, left, true);
  }
  labelShort(words, goldWords, gold, order, labels);
  return labels;
}

/** The share of words under shingles still left; takes them away where asked to. */
function covered(words: readonly string[], left: Map<string, number>, take: boolean): number {
  if (words.length < SHINGLE) return 0;
  const hit = new Uint8Array(words.length);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const key = words.slice(at, at + SHINGLE).join(' ');
    const n = left.get(key) ?? 0;
    if (n === 0) continue;
    hit.fill(1, at, at + SHINGLE);
    if (take) left.set(key, n - 1);
  }
  return hit.reduce((sum, x) => sum + x, 0) / words.length;
}

function labelShort(
  words: readonly string[][],
  goldWords: readonly string[],
  gold: string,
  order: readonly number[],
  labels: Float32Array,
): void {
  const lines = new Map<string, number>();
  for (const line of gold.split('\n')) {
    const key = wordsOf(line).join(' ');
    if (key !== '') lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const running = ` ${goldWords.join(' ')} `;
  for (const i of order) {
    const own = words[i] as string[];
    if (own.length === 0 || own.length >= SHINGLE) continue;
    const key = own.join(' ');
    const n = lines.get(key) ?? 0;
    if (n > 0) {
      lines.set(key, n - 1);
      labels[i] = 1;
      continue;
    }
    const before = positive(words, labels, i, -1)?.slice(-3).join(' ');
    const after = positive(words, labels, i, 1)?.slice(0, 3).join(' ');
    if (before !== undefined && running.includes(` ${before} ${key} `)) labels[i] = 1;
    else if (after !== undefined && running.includes(` ${key} ${after} `)) labels[i] = 1;
  }
}

/** The words of the nearest long positive block in one direction, two blocks away at most. */
function positive(words: readonly string[][], labels: Float32Array, i: number, by: number): string[] | undefined {
  for (let step = 1; step <= 2; step++) {
    const j = i + by * step;
    if ((labels[j] ?? 0) >= 0.5 && (words[j]?.length ?? 0) > 0) return words[j];
  }
  return undefined;
}

import { type Context, contextOf } from '../../../core/src/body/features/context.ts';
import { featureRows } from '../../../core/src/body/features/extract.ts';
import { readPage } from '../../../core/src/input/read.ts';
import { binOf, findCuts, generator } from './boost.ts';
import { drawDisguise, dressed, strangeText, strangeWords } from './disguise.ts';
import { hashOf } from './hash.ts';
import { labelBlocks } from './labels.ts';
import { foldOf, type GoldPage, wordsOf } from './sets.ts';

/** One page as the trainer sees it. */
export interface Sample {
  page: GoldPage;
  context: Context;
  /** First row of its blocks. */
  from: number;
  label: Float32Array;
  /** Is it measured? Copies, cropped or disguised, are learned from and told apart. */
  measured: boolean;
}

/** Rows of all pages, binned, column by column, in shared memory. */
export interface Dataset {
  samples: Sample[];
  rows: number;
  features: number;
  bins: Uint8Array;
  target: Float32Array;
  weight: Float32Array;
  fold: Uint8Array;
  cuts: Float32Array[];
}

/** A page's weight is capped here, so that long pages do not rule. */
const MOST_WEIGHT = 1.5;

/** So many of the copies of texts in strange words keep spaces between them. */
const STRANGE_LETTERS = 0.7;

/** What a page's copy in another dress weighs beside it, and what a crop of a text does. */
export const DISGUISED = 0.6;
export const CROPPED = 0.3;

/**
 * Featurises, labels, weighs and bins pages.
 *
 * @param copyWeight what a copy weighs beside the page it was made from
 */
export function buildDataset(parts: Iterable<Omit<Sample, 'from'>>, folds: number, copyWeight: number): Dataset {
  const samples: Sample[] = [];
  const matrices: Float32Array[] = [];
  let rows = 0;
  let features = 0;
  const random = generator(5);
  const forCuts: Float32Array[] = [];
  for (const part of parts) {
    const { rows: matrix, width } = featureRows(part.context);
    features = width;
    samples.push({ ...part, from: rows });
    matrices.push(matrix);
    for (let i = 0; i < part.label.length; i++) {
      if (random() < 0.15) forCuts.push(matrix.subarray(i * width, (i + 1) * width));
    }
    rows += part.label.length;
  }
  const cuts = findCuts(forCuts, features);
  const bins = new Uint8Array(new SharedArrayBuffer(rows * features));
  const target = new Float32Array(new SharedArrayBuffer(rows * 4));
  const weight = new Float32Array(new SharedArrayBuffer(rows * 4));
  const fold = new Uint8Array(new SharedArrayBuffer(rows));
  samples.forEach((sample, s) => {
    const matrix = matrices[s] as Float32Array;
    const count = sample.label.length;
    for (let f = 0; f < features; f++) {
      const own = cuts[f] as Float32Array;
      for (let i = 0; i < count; i++) bins[f * rows + sample.from + i] = binOf(own, matrix[i * features + f] as number);
    }
    fold.fill(foldOf(sample.page.site, folds), sample.from, sample.from + count);
    weigh(sample, target, weight, copyWeight);
  });
  let sum = 0;
  for (const w of weight) sum += w;
  const mean = sum / Math.max(1, rows);
  for (let r = 0; r < rows; r++) {
    // Rows of little weight stand for each other: a few of them with more weight teach the same in less time.
    const own = (weight[r] as number) / mean;
    weight[r] = own >= 1 ? own : random() < own ? 1 : 0;
  }
  return { samples, rows, features, bins, target, weight, fold, cuts };
}

function weigh(sample: Sample, target: Float32Array, weight: Float32Array, copyWeight: number): void {
  const { page, context, label, from, measured } = sample;
  const goldWords = wordsOf(page.body).length;
  let sum = 0;
  for (let i = 0; i < label.length; i++) {
    const y = label[i] as number;
    target[from + i] = y >= 0.5 ? 1 : 0;
    const hidden = context.blocks[i]?.hidden !== null;
    const own = hidden ? 0 : ((context.scan.words[i] as number) + 1) / (goldWords + 100);
    weight[from + i] = own * (0.1 + 0.9 * Math.abs(2 * y - 1));
    sum += own;
  }
  const scale = (sum > MOST_WEIGHT ? MOST_WEIGHT / sum : 1) * (measured ? 1 : copyWeight);
  for (let i = 0; i < label.length; i++) weight[from + i] = (weight[from + i] as number) * scale;
}

/** The pages as HTML, each with a copy in another dress: see `Disguise`. */
export function* htmlSamples(
  pages: readonly GoldPage[],
  progress: (line: string) => void,
): Generator<Omit<Sample, 'from'>> {
  let done = 0;
  for (const page of pages) {
    const html = page.html();
    yield { page, ...labelled(html, page), measured: true };
    yield { page, ...disguised(html, page), measured: false };
    if (++done % 400 === 0) progress(`${done} of ${pages.length} pages read`);
  }
}

type Labelled = Pick<Sample, 'context' | 'label'>;

function labelled(html: string, page: GoldPage): Labelled {
  const read = readPage(html, { kind: 'html', url: page.url });
  const label = labelBlocks(
    read.blocks.map(({ text, hidden }) => (hidden === null ? text : '')),
    page.body,
  );
  return { context: contextOf(read), label };
}

/** A page in the dress its name draws. Strange words have the labels of the words they stand for. */
function disguised(html: string, page: GoldPage): Labelled {
  const disguise = drawDisguise(hashOf(page.id));
  const copy = dressed(html, disguise);
  const known = labelled(copy, page);
  if (disguise.words === 'kept') return known;
  const strange = readPage(strangeWords(copy, disguise.words), { kind: 'html', url: page.url });
  return strange.blocks.length === known.label.length ? { context: contextOf(strange), label: known.label } : known;
}

/**
 * The pages flattened to their visible lines, with copies in strange words, cropped near and at the story, and its first
 * sentences alone.
 */
export function* textSamples(html: readonly Sample[]): Generator<Omit<Sample, 'from'>> {
  const random = generator(11);
  for (const { page, context, label } of html) {
    const lines: string[] = [];
    const labels: number[] = [];
    context.blocks.forEach(({ text, hidden }, i) => {
      if (hidden !== null) return;
      lines.push(text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' '));
      labels.push(label[i] as number);
    });
    const part = (from: number, to: number, measured: boolean, of = lines): Omit<Sample, 'from'> | null => {
      const read = readPage(of.slice(from, to).join('\n'), { kind: 'text' });
      if (read.blocks.length !== to - from) return null;
      return { page, context: contextOf(read), label: Float32Array.from(labels.slice(from, to)), measured };
    };
    const first = labels.findIndex((y) => y >= 0.5);
    const last = labels.findLastIndex((y) => y >= 0.5);
    const words = random() < STRANGE_LETTERS ? 'strange' : 'unspaced';
    const strange = lines.map((line) => strangeText(line, words));
    const parts = [part(0, lines.length, true), part(0, lines.length, false, strange)];
    if (first >= 0) {
      const draw = (most: number) => Math.floor(random() * random() * (most + 1));
      parts.push(part(first, last + 1, false));
      parts.push(part(Math.max(0, first - draw(12)), Math.min(lines.length, last + 1 + draw(12)), false));
      parts.push(part(Math.max(0, first - draw(3)), Math.min(lines.length, last + 1 + draw(40)), false));
      parts.push(part(first, Math.min(last + 1, first + 1 + Math.floor(random() * 4)), false));
    }
    for (const each of parts) if (each !== null) yield each;
  }
}

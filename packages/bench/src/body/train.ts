/**
 * Trains the body models that core ships, from the page sets:
 *
 *   node --conditions=source packages/bench/src/body/train.ts [--cv] [--folds 5] [--trees 320] [--sets FOLDER] [--only html|text]
 *
 * `--cv` measures by cross-validation over sites (always done, since the confidence is learned from held-out answers;
 * with it nothing else is): no model is written. Deterministic: the same sets give the same files.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { CONFIDENCE_INPUTS, confidenceRow } from '../../../core/src/body/confidence.ts';
import { isEligible } from '../../../core/src/body/features/context.ts';
import { featureWriter, HTML_FEATURES, TEXT_FEATURES } from '../../../core/src/body/features/extract.ts';
import { PAGE_TYPES, pageRow } from '../../../core/src/body/pagetype.ts';
import { ARTICLE_GATE } from '../../../core/src/body/score.ts';
import { selectBlocks } from '../../../core/src/body/select.ts';
import type { Stage } from '../../../core/src/body/trees.ts';
import { type Binned, type BoostOptions, binOf, boost, findCuts, generator, predict } from './boost.ts';
import { buildDataset, CROPPED, type Dataset, DISGUISED, htmlSamples, type Sample, textSamples } from './dataset.ts';
import type { Branch, FoldTask, Forked, Judged } from './fold.ts';
import { packForest, packTrees } from './pack.ts';
import { foldOf, readSet, wordF1 } from './sets.ts';
import { settled, stagesOf, stopsFor } from './stages.ts';

const { values } = parseArgs({
  options: {
    cv: { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
    trees: { type: 'string', default: '320' },
    sets: { type: 'string', default: '../shared/bench/sets' },
    only: { type: 'string' },
    pages: { type: 'string' },
  },
});
const FOLDS = Number(values.folds);
const OPTIONS: BoostOptions = {
  trees: Number(values.trees),
  leaves: 31,
  rate: 0.07,
  ridge: 5,
  leastHessian: 20,
  featureShare: 0.3,
  rowShare: 0.7,
  seed: 1,
};
/**
 * So many of the trees are learned from all pages; the others apart for articles and for all else, each with a little of the
 * other. Articles gain from more of them for longer than other pages, which are few of a kind.
 */
const SHARED_TREES = 60;
const TREES_OF_OTHERS = 240;
const TREES_OF_TEXT = 280;
const OTHERS_FOR_ARTICLES = 0.1;
const ARTICLES_FOR_OTHERS = 0.2;
/** Of texts there are fewer and their features say less: smaller steps swing less from one run to the next. */
const TEXT: BoostOptions = {
  ...OPTIONS,
  trees: Math.min(TREES_OF_TEXT, OPTIONS.trees),
  rate: 0.05,
  featureShare: 0.2,
  seed: 12,
};
/** This share of a model's rows may be settled wrongly at each of its stages. */
const SETTLED_WRONG: Readonly<Record<string, number>> = { html: 0.002, text: 0.003 };
const CONFIDENCE: BoostOptions = { ...OPTIONS, leaves: 3, leastHessian: 10, featureShare: 0.4 };
/** Texts tell less of how sure an answer is: more trees only learn the pages by heart. */
const CONFIDENCE_TREES: Readonly<Record<string, number>> = { html: 150, text: 60 };
/** Copies are easier or harder than the pages they are of: they count so much for the confidence. */
const COPY_CONFIDENCE = 0.05;
const TYPES: BoostOptions = { ...OPTIONS, trees: 60, leaves: 6, rate: 0.1, leastHessian: 3, featureShare: 0.3 };
const started = performance.now();
const say = (line: string) => process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}\n`);

/** Boosts in worker threads, as many at a time as there are cores. */
async function inParallel(tasks: FoldTask[]): Promise<Judged[]> {
  const results: Judged[] = new Array(tasks.length);
  let next = 0;
  const lane = async () => {
    while (next < tasks.length) {
      const at = next++;
      results[at] = await new Promise((resolve, reject) => {
        const worker = new Worker(new URL('./fold.ts', import.meta.url), { workerData: tasks[at] });
        worker.on('message', (message) => ('progress' in message ? say(message.progress) : resolve(message)));
        worker.on('error', reject);
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
  return results;
}

interface Trained {
  /** Held-out probabilities of every row, as the stages settle them. */
  held: Float32Array;
  /** The stages of each branch, or of the model that has none. */
  stages: Stage[][];
  /** The model of all rows; null when only measuring. */
  model: Forked | null;
}

/** The branches a model has after its shared trees, and the one that judges each row. */
interface Fork {
  branches: Branch[];
  branchOf: Uint8Array;
}

async function train(name: string, data: Dataset, options: BoostOptions, fork: Fork | null): Promise<Trained> {
  const { rows, features, bins, target, weight, fold } = data;
  const stops = stopsFor(options.trees);
  const branchOf = fork?.branchOf ?? new Uint8Array(rows);
  const task = (leftOut: number): FoldTask => ({
    name,
    rows,
    features,
    bins,
    target,
    weight,
    fold,
    leftOut,
    stops,
    options,
    shared: fork === null ? options.trees : SHARED_TREES,
    branches: fork?.branches ?? [],
    branchOf,
  });
  const folds = Array.from({ length: FOLDS }, (_, k) => k);
  const results = await inParallel([...(values.cv ? [] : [-1]), ...folds].map(task));
  const model = values.cv ? null : (results.shift()?.model ?? null);
  const sums = new Float32Array(rows * stops.length);
  folds.forEach((k) => {
    const judged = (results[k] as Judged).sums;
    let at = 0;
    for (let r = 0; r < rows; r++) {
      if (fold[r] !== k) continue;
      sums.set(judged.subarray(at, at + stops.length), r * stops.length);
      at += stops.length;
    }
  });
  const stages: Stage[][] = [];
  const held = new Float32Array(rows);
  for (let branch = 0; branch < Math.max(1, fork?.branches.length ?? 1); branch++) {
    const trees = fork?.branches[branch]?.trees ?? options.trees;
    const own = stagesOf(
      sums,
      stops,
      weight.map((w, r) => (branchOf[r] === branch ? w : 0)),
      SETTLED_WRONG[name] ?? 0.002,
    ).filter((stage) => stage.trees < trees);
    stages.push(own);
    settled(sums, stops, own).forEach((p, r) => {
      if (branchOf[r] === branch) held[r] = p;
    });
  }
  return { held, stages, model };
}

/** Articles have a branch (1), and all other pages (0); which one judges a page is told by its type as held out. */
function forkByType(data: Dataset, article: (sample: Sample) => number): Fork {
  const others = new Float32Array(data.rows);
  const articles = new Float32Array(data.rows);
  const branchOf = new Uint8Array(data.rows);
  for (const sample of data.samples) {
    const end = sample.from + sample.label.length;
    const isArticle = sample.page.type === 'article' || sample.page.type === 'partial';
    others.fill(isArticle ? ARTICLES_FOR_OTHERS : 1, sample.from, end);
    articles.fill(isArticle ? 1 : OTHERS_FOR_ARTICLES, sample.from, end);
    branchOf.fill(article(sample) > ARTICLE_GATE ? 1 : 0, sample.from, end);
  }
  return {
    branches: [
      { share: others, trees: Math.min(TREES_OF_OTHERS, OPTIONS.trees) },
      { share: articles, trees: OPTIONS.trees },
    ],
    branchOf,
  };
}

/** A page's answer with held-out probabilities. */
interface Answer {
  sample: Sample;
  f1: number;
  row: Float32Array;
  fold: number;
}

function answersOf(data: Dataset, held: Float32Array, article: (sample: Sample) => number): Answer[] {
  return data.samples.map((sample) => {
    const { context, page, from, label } = sample;
    const p = held.slice(from, from + label.length).map((x, i) => (isEligible(context, i) ? x : 0));
    const selection = selectBlocks(context.scan, p);
    const text = context.blocks
      .filter((_, i) => selection.keep[i] === 1)
      .map((block) => block.text)
      .join('\n\n');
    const gold = sample.measured
      ? page.body
      : context.blocks
          .filter((_, i) => (label[i] as number) >= 0.5)
          .map((b) => b.text)
          .join('\n');
    return {
      sample,
      f1: wordF1(text, gold),
      row: confidenceRow(context, p, selection, article(sample)),
      fold: foldOf(page.site, FOLDS),
    };
  });
}

function report(name: string, answers: readonly Answer[]): void {
  const sums = new Map<string, [number, number]>();
  for (const { sample, f1 } of answers) {
    const copied = sample.measured ? '' : ', copies';
    for (const key of [`${sample.page.set} ${sample.page.type}${copied}`, `${sample.page.set} all${copied}`]) {
      const sum = sums.get(key) ?? [0, 0];
      sums.set(key, [sum[0] + f1, sum[1] + 1]);
    }
  }
  for (const [key, [sum, n]] of [...sums].sort())
    process.stdout.write(`${name}  ${key}  ${(sum / n).toFixed(4)}  (${n})\n`);
}

function binned(rows: readonly Float32Array[]): Binned & { cuts: Float32Array[] } {
  const features = rows[0]?.length ?? 0;
  const cuts = findCuts(rows, features);
  const bins = new Uint8Array(rows.length * features);
  rows.forEach((row, r) => {
    for (let f = 0; f < features; f++) bins[f * rows.length + r] = binOf(cuts[f] as Float32Array, row[f] as number);
  });
  return { rows: rows.length, features, bins, cuts };
}

/** Held-out and full small models for one yes-or-no question over few rows. */
function small(
  data: Binned,
  target: Float32Array,
  fold: readonly number[],
  options: BoostOptions,
  weight = new Float32Array(data.rows).fill(1),
) {
  const held = new Float32Array(data.rows);
  for (let k = 0; k < FOLDS; k++) {
    const others = weight.map((w, r) => (fold[r] === k ? 0 : w));
    const model = boost(data, target, others, options);
    for (let r = 0; r < data.rows; r++) if (fold[r] === k) held[r] = predict(model, data, r);
  }
  return { held, model: boost(data, target, weight, options) };
}

/** Expected calibration error over ten bins of equal width. */
function calibrationError(p: Float32Array, y: Float32Array): number {
  const bins = Array.from({ length: 10 }, () => [0, 0, 0]);
  p.forEach((x, i) => {
    const bin = bins[Math.min(9, Math.floor(x * 10))] as number[];
    bin[0] = (bin[0] as number) + x;
    bin[1] = (bin[1] as number) + (y[i] as number);
    bin[2] = (bin[2] as number) + 1;
  });
  return bins.reduce((sum, [a, b]) => sum + Math.abs((a as number) - (b as number)), 0) / p.length;
}

/** What the calibration error of probabilities as right as can be would be: with so few answers chance alone makes one. */
function errorOfChance(p: Float32Array): number {
  const random = generator(3);
  const draws = 200;
  let sum = 0;
  for (let draw = 0; draw < draws; draw++)
    sum += calibrationError(
      p,
      p.map((x) => (random() < x ? 1 : 0)),
    );
  return sum / draws;
}

function trainConfidence(name: string, answers: readonly Answer[]): string {
  const data = binned(answers.map(({ row }) => row));
  const target = Float32Array.from(answers, ({ f1 }) => (f1 > 0.9 ? 1 : 0));
  const { held, model } = small(
    data,
    target,
    answers.map(({ fold }) => fold),
    { ...CONFIDENCE, trees: CONFIDENCE_TREES[name] ?? 100 },
    Float32Array.from(answers, ({ sample }) => (sample.measured ? 1 : COPY_CONFIDENCE)),
  );
  const measured = answers.map((_, i) => i).filter((i) => answers[i]?.sample.measured);
  const pick = (values: Float32Array) => Float32Array.from(measured, (i) => values[i] as number);
  const error = calibrationError(pick(held), pick(target)).toFixed(4);
  const chance = errorOfChance(pick(held)).toFixed(4);
  process.stdout.write(`${name}  confidence: calibration error ${error}, of chance alone ${chance}\n`);
  return packTrees(model, data.cuts);
}

function importance(forked: Forked | null, names: readonly string[]): void {
  if (forked === null) return;
  const model = forked.shared;
  const total = model.gain.reduce((sum, x) => sum + x, 0);
  const ranked = names.map((name, f) => [(model.gain[f] as number) / total, name] as const).sort((a, b) => b[0] - a[0]);
  say(
    ranked
      .slice(0, 40)
      .map(([share, name]) => `${name} ${(share * 100).toFixed(1)}`)
      .join(', '),
  );
}

const HEADER = `/**
 * Made by packages/bench/src/body/train.ts; not edited by hand. Trained on
 * - WCXB: Web Content eXtraction Benchmark, development split, by Foley (2026), CC BY 4.0
 *   (https://creativecommons.org/licenses/by/4.0/), changed: only weights are kept, none of its text;
 * - AndyTheFactory/article-extraction-dataset, Apache License 2.0.
 */
`;

function writeModel(file: string, models: Record<string, string | readonly string[]>): void {
  const written = (packed: string | readonly string[]) =>
    typeof packed === 'string' ? `\n  '${packed}'` : ` [\n${packed.map((each) => `  '${each}',\n`).join('')}]`;
  const body = Object.entries(models)
    .map(([name, packed]) => `export const ${name} =${written(packed)};`)
    .join('\n\n');
  const path = new URL(`../../../core/src/body/model/${file}.ts`, import.meta.url);
  writeFileSync(path, `${HEADER}\n${body}\n`);
  say(`${file}: ${(body.length / 1024).toFixed(0)} KB`);
}

const every = values.pages === undefined ? 1 : Number(values.pages);
const pages = ['wcxb-dev', 'news-dev']
  .flatMap((set) => readSet(`${values.sets}/${set}`))
  .filter((_, i) => i % every === 0);
say(`${pages.length} pages`);
const html = buildDataset(htmlSamples(pages, say), FOLDS, DISGUISED);
say(`html: ${html.rows} rows, ${html.features} features`);

const typeData = binned(html.samples.map(({ context }) => pageRow(context, featureWriter(context))));
const typed = html.samples.map(({ page }) => (page.type === 'partial' ? 'article' : page.type));
const folds = html.samples.map(({ page }) => foldOf(page.site, FOLDS));
const types = PAGE_TYPES.map((type) =>
  small(
    typeData,
    Float32Array.from(typed, (own) => (own === type ? 1 : 0)),
    folds,
    TYPES,
    Float32Array.from(html.samples, ({ measured }) => (measured ? 1 : DISGUISED)),
  ),
);
const right = typed.filter((own, i) => {
  if (html.samples[i]?.measured !== true) return false;
  const scores = types.map(({ held }) => held[i] as number);
  return PAGE_TYPES[scores.indexOf(Math.max(...scores))] === own;
}).length;
process.stdout.write(`page type  accuracy ${(right / pages.length).toFixed(4)}\n`);
const articleOf = new Map(html.samples.map((sample, i) => [sample, types[0]?.held[i] as number]));

if (values.only !== 'text') {
  const article = (sample: Sample) => articleOf.get(sample) ?? 0.5;
  const { held, stages, model } = await train('html', html, OPTIONS, forkByType(html, article));
  const answers = answersOf(html, held, article);
  report('html', answers);
  const confidence = trainConfidence('html', answers);
  importance(model, HTML_FEATURES);
  if (model !== null) {
    writeModel('html', {
      htmlTrees: packForest(
        [
          { model: model.shared, stages: [] },
          ...model.branches.map((branch, k) => ({ model: branch, stages: stages[k] ?? [] })),
        ],
        html.cuts,
      ),
      htmlConfidence: confidence,
    });
    writeModel('pagetype', { typeTrees: types.map((own) => packTrees(own.model, typeData.cuts)) });
  }
}
if (values.only !== 'html') {
  const articles = html.samples.filter(
    ({ page, measured }) => measured && (page.type === 'article' || page.type === 'partial'),
  );
  const text = buildDataset(textSamples(articles), FOLDS, CROPPED);
  say(`text: ${text.rows} rows, ${text.features} features`);
  const { held, stages, model } = await train('text', text, TEXT, null);
  const answers = answersOf(text, held, () => 0.5);
  report('text', answers);
  const confidence = trainConfidence('text', answers);
  importance(model, TEXT_FEATURES);
  if (model !== null)
    writeModel('text', { textTrees: packTrees(model.shared, text.cuts, stages[0]), textConfidence: confidence });
}
say(`done; confidence from ${CONFIDENCE_INPUTS.length} inputs`);
process.exit(0);

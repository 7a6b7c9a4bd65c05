/**
 * Trains the name models that core ships: an averaged structured perceptron (Collins, 2002) a language, its features
 * hashed into buckets of one byte. Trained on gold-train alone; `--cv` measures by folds of articles, `--dev` shows gold-dev.
 *
 *   node --conditions=source packages/bench/src/entities/train.ts [--cv] [--sets ../shared/bench/sets]
 */
import { existsSync, writeFileSync } from 'node:fs';
import { allowedTokens, bucket, decode, type Model } from '../../../core/src/annotate/entities/decode.ts';
import { type Read, readFeatures } from '../../../core/src/annotate/entities/features.ts';
import { goesOn, LABELS, TYPES, typeOf } from '../../../core/src/annotate/entities/labels.ts';
import { type Labelled, readGold } from './gold.ts';

const SIZE = 1 << 17;
const EPOCHS = 12;
/** Share of tokens whose lexicon answer training does not see. */
const DROPPED = 0.15;

const args = process.argv.slice(2);
const sets = args.includes('--sets')
  ? (args[args.indexOf('--sets') + 1] as string)
  : new URL('../../../../../shared/bench/sets', import.meta.url).pathname;
const train = readGold(`${sets}/gold-train.json.gz`);
const dev = existsSync(`${sets}/gold-dev.json.gz`) ? readGold(`${sets}/gold-dev.json.gz`) : [];

/** A small deterministic generator (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function fit(articles: readonly Labelled[], seed: number): Model {
  const next = random(seed);
  const weights = new Float32Array(SIZE);
  const sums = new Float64Array(SIZE);
  const transitions = new Float32Array((LABELS + 1) * LABELS);
  const transitionSums = new Float64Array(transitions.length);
  const model: Model = { size: SIZE, weights, transitions };
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = articles.map((_, index) => index).sort((a, b) => hash(a, epoch) - hash(b, epoch));
    for (const index of order) {
      const { document, labels } = articles[index] as Labelled;
      const dropped = new Uint8Array(document.tokens.length).map(() => (next() < DROPPED ? 1 : 0));
      const read = readFeatures(document, (token) => dropped[token] === 1);
      const allowed = allowedOf(read, document.sentences, document.tokens.length);
      for (const { firstToken, lastToken } of document.sentences) {
        const found = decode(model, read, firstToken, lastToken, allowed);
        update(read, labels, found, firstToken, lastToken, step);
        step++;
      }
    }
  }
  function update(read: Read, gold: Uint8Array, found: Uint8Array, from: number, to: number, at: number): void {
    let goldBefore = LABELS;
    let foundBefore = LABELS;
    for (let token = from; token < to; token++) {
      const right = gold[token] as number;
      const wrong = found[token - from] as number;
      if (right !== wrong) {
        for (const feature of read.features[token] as Int32Array) {
          add(weights, sums, bucket(feature, right, SIZE), 1, at);
          add(weights, sums, bucket(feature, wrong, SIZE), -1, at);
        }
      }
      if (right !== wrong || goldBefore !== foundBefore) {
        add(transitions, transitionSums, goldBefore * LABELS + right, 1, at);
        add(transitions, transitionSums, foundBefore * LABELS + wrong, -1, at);
      }
      goldBefore = right;
      foundBefore = wrong;
    }
  }
  for (let index = 0; index < SIZE; index++)
    weights[index] = (weights[index] as number) - (sums[index] as number) / step;
  for (let index = 0; index < transitions.length; index++)
    transitions[index] = (transitions[index] as number) - (transitionSums[index] as number) / step;
  return model;
}

function add(values: Float32Array, sums: Float64Array, index: number, change: number, step: number): void {
  values[index] = (values[index] as number) + change;
  sums[index] = (sums[index] as number) + change * step;
}

function hash(index: number, epoch: number): number {
  return (Math.imul(index + 17, 0x9e3779b1) ^ Math.imul(epoch + 3, 0x85ebca6b)) >>> 0;
}

function allowedOf(
  read: Read,
  sentences: readonly { firstToken: number; lastToken: number }[],
  length: number,
): Uint8Array {
  const allowed = new Uint8Array(length);
  for (const { firstToken, lastToken } of sentences) allowedTokens(read, firstToken, lastToken, allowed);
  return allowed;
}

/** Quantises to bytes: small weights go, the rest is scaled so that the largest fits. */
function quantise(model: Model): Model {
  let most = 0;
  for (const weight of model.weights) most = Math.max(most, Math.abs(weight));
  for (const weight of model.transitions) most = Math.max(most, Math.abs(weight));
  const scale = Math.min(127 / most, 12);
  const bytes = (values: Float32Array | Int8Array): Int8Array =>
    Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value * scale))));
  return { size: model.size, weights: bytes(model.weights), transitions: bytes(model.transitions) };
}

type Count = [right: number, found: number, gold: number];

function score(model: Model, articles: readonly Labelled[], counts: Map<string, Count>): void {
  for (const { document, labels } of articles) {
    const read = readFeatures(document);
    const allowed = allowedOf(read, document.sentences, document.tokens.length);
    for (const { firstToken, lastToken } of document.sentences) {
      const found = spans(decode(model, read, firstToken, lastToken, allowed));
      const gold = spans(labels.subarray(firstToken, lastToken));
      for (const key of found) count(counts, key, gold.has(key) ? 1 : 0, 1, 0);
      for (const key of gold) count(counts, key, 0, 0, 1);
    }
  }
}

function count(counts: Map<string, Count>, key: string, right: number, found: number, gold: number): void {
  for (const name of ['all', TYPES[Number(key.split(':')[2])] as string]) {
    const entry = counts.get(name) ?? [0, 0, 0];
    counts.set(name, [entry[0] + right, entry[1] + found, entry[2] + gold]);
  }
}

function spans(labels: Uint8Array): Set<string> {
  const out = new Set<string>();
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    if (label === 0 || goesOn(label)) continue;
    let end = at + 1;
    while (end < labels.length && goesOn(labels[end] as number) && typeOf(labels[end] as number) === typeOf(label))
      end++;
    out.add(`${at}:${end}:${typeOf(label)}`);
  }
  return out;
}

function show(name: string, counts: Map<string, Count>): void {
  const parts = [...counts].map(
    ([type, [right, found, gold]]) =>
      `${type} ${((2 * right) / Math.max(1, found + gold)).toFixed(3)} (P ${(right / Math.max(1, found)).toFixed(2)} R ${(right / Math.max(1, gold)).toFixed(2)})`,
  );
  process.stderr.write(`${name}: ${parts.join('  ')}\n`);
}

if (args.includes('--cv')) {
  const folds = 5;
  const all = new Map<string, Count>();
  for (const language of ['fr', 'en'] as const) {
    const counts = new Map<string, Count>();
    const own = train.filter((article) => article.language === language);
    for (let fold = 0; fold < folds; fold++) {
      // Neighbouring articles may share a story: folds are runs of them.
      const inside = (index: number): boolean => Math.floor((index * folds) / own.length) === fold;
      const model = fit(
        own.filter((_, index) => !inside(index)),
        fold,
      );
      const held = own.filter((_, index) => inside(index));
      score(model, held, counts);
      score(model, held, all);
      process.stderr.write(`fold ${fold + 1} of ${folds} (${language})\n`);
    }
    show(`cross-validated ${language}`, counts);
  }
  show('cross-validated', all);
} else {
  const counts = new Map<string, Count>();
  for (const language of ['fr', 'en'] as const) {
    const model = quantise(
      fit(
        train.filter((article) => article.language === language),
        1,
      ),
    );
    const path = new URL(`../../../core/src/annotate/entities/model/${language}.ts`, import.meta.url);
    const pack = (bytes: Int8Array): string =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
    writeFileSync(
      path,
      `/**
 * Weights of the ${language} name model: averaged perceptron over hashed features, one byte a bucket, base64.
 * Trained by packages/bench/src/entities/train.ts on articles annotated for this project (gold-train); no text of them is
 * in here.
 */
export const SIZE = ${SIZE};

export const TRANSITIONS = '${pack(model.transitions as Int8Array)}';

export const WEIGHTS =
  '${pack(model.weights as Int8Array)}';
`,
    );
    score(
      model,
      dev.filter((article) => article.language === language),
      counts,
    );
    process.stderr.write(
      `${language}: ${(model.weights as Int8Array).filter((weight) => weight !== 0).length} of ${SIZE} buckets used\n`,
    );
  }
  show('gold-dev', counts);
}

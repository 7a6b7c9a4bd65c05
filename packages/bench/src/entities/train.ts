/**
 * Trains the name models that core ships, one a language, on gold-train, passages and templates of our own; see `crf.ts`,
 * `augment.ts`, `passages/read.ts` and `templates/stories.ts`.
 *
 *   node --conditions=source packages/bench/src/entities/train.ts [--cv] [--misses] [--dry] [--sets ../shared/bench/sets]
 *
 * `--cv` writes nothing and measures what core finds in articles held back, stories kept together. Without it the models
 * are written (not with `--dry`) and measured on gold-dev and on stories of our own (`samples/`), which nothing is trained on.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { findAmounts } from '../../../core/src/annotate/amounts/find.ts';
import { findDates } from '../../../core/src/annotate/dates/find.ts';
import type { Model } from '../../../core/src/annotate/entities/decode.ts';
import { allFeatures } from '../../../core/src/annotate/entities/features.ts';
import { findNames } from '../../../core/src/annotate/entities/find.ts';
import { HASH_BITS } from '../../../core/src/annotate/entities/hash.ts';
import { type Packed, unpack } from '../../../core/src/annotate/entities/model/model.ts';
import { spanOf } from '../../../core/src/annotate/entities/names.ts';
import { findInstruments } from '../../../core/src/annotate/instruments/find.ts';
import { renamed, scattered, shouted } from './augment.ts';
import { Field, type Stretch } from './crf.ts';
import { folds, type Labelled, label, readGold, type Story } from './gold.ts';
import { pack, worthiest } from './pack.ts';
import { ownPassages, readPassages } from './passages/read.ts';
import { random } from './random.ts';
import { english } from './samples/english.ts';
import { french } from './samples/french.ts';
import { madeUp } from './templates/stories.ts';

const args = process.argv.slice(2);
const option = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const sets = args.includes('--sets')
  ? (args[args.indexOf('--sets') + 1] as string)
  : new URL('../../../../../shared/bench/sets', import.meta.url).pathname;

const EPOCHS = option('--epochs', 8);
const RATES = { alpha: option('--alpha', 0.05), l1: option('--l1', 0.1), l2: option('--l2', 1) };
/** Articles in the other language count less, but teach what names look like. */
const OTHER = option('--other', 0.4);
/** Share of entities that get another name in the second copy of an article. */
const RENAMED = option('--renamed', 0.6);
/** Share of passages of that copy in capitals. */
const SHOUTED = option('--shouted', 0.04);
/** Shares of phrases and words whose lexicon entry or spelling training does not see. */
const WITHOUT_LEXICON = option('--nolex', 0.25);
const WITHOUT_SPELLING = option('--blind', 0.1);
/** Share of those copies that are cut into single lines, each a text of its own. */
const SCATTERED = option('--scattered', 0.35);
/** Stories made up of templates, each epoch others, and how much they count. */
const MADE_UP = option('--made-up', 200);
const MADE_UP_WEIGHT = option('--made-up-weight', 0.35);
/** How much a passage of our own counts beside an annotated article; 0 leaves them out. */
const OWN_WEIGHT = option('--own', 1);
/** Bytes, once compressed, of the features that the second fit sees. */
const BUDGET = option('--budget', 77_000);
/** Bytes of a model once it is compressed: about a tenth of what was fitted last is worth next to nothing. */
const PACKED = option('--packed', 72_500);

/** Hashes of the features that are looked at; null: all. */
type Kept = ReadonlySet<number> | null;

function stretches({ document, labels }: Labelled, weight: number, kept: Kept, next: () => number): Stretch[] {
  const hidden = new Map<number, boolean>();
  const features = allFeatures(document, (token) => {
    const known = hidden.get(token);
    if (known !== undefined) return known;
    const answer = next() < (token < 0 ? WITHOUT_SPELLING : WITHOUT_LEXICON);
    hidden.set(token, answer);
    return answer;
  });
  const out: Stretch[] = [];
  for (const { firstToken, lastToken } of document.sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      if (features[at] === null) continue;
      let end = at + 1;
      while (end < lastToken && features[end] !== null) end++;
      const all = features.slice(at, end) as Int32Array[];
      const own =
        kept === null ? all : all.map((each) => each.filter((feature) => kept.has(feature >>> (32 - HASH_BITS))));
      const labelled = labels.slice(at, end);
      // A name cut off by tokens that cannot be in one is not learned.
      if ((labelled[0] as number) % 2 === 0) labelled[0] = 0;
      for (let index = 1; index < labelled.length; index++) {
        const label = labelled[index] as number;
        const before = labelled[index - 1] as number;
        if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labelled[index] = 0;
      }
      out.push({ features: own, labels: labelled, opens: at === firstToken, weight });
      at = end;
    }
  }
  return out;
}

/** Fields of as many orders, and renamed copies, averaged. */
const FIELDS = option('--fields', 3);

function fit(stories: readonly Story[], language: 'fr' | 'en', seed: number, kept: Kept = null): Field {
  return Field.mean(
    Array.from({ length: FIELDS }, (_, index) => fitOne(stories, language, seed * 100 + index, kept)),
    RATES,
  );
}

/** Features beyond those that fit which the second fit still sees, as a share: some of them weigh nothing then. */
const SPARE = option('--spare', 1.15);

/**
 * A field within the budget: fitted on all features first, then again on those alone that were worth keeping, so that they take
 * over what the others said.
 */
function fitTwice(stories: readonly Story[], language: 'fr' | 'en', seed: number): { whole: Field; packed: Packed } {
  const whole = fit(stories, language, seed);
  const counts = met(stories, language);
  const kept = new Set(worthiest(whole, BUDGET, counts, SPARE));
  return { whole, packed: pack(fit(stories, language, seed + 50, kept), PACKED, counts) };
}

function fitOne(stories: readonly Story[], language: 'fr' | 'en', seed: number, kept: Kept): Field {
  const next = random(seed);
  const field = new Field(RATES);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const copies = stories.flatMap((story) => {
      const weight = (story.language === language ? 1 : OTHER) * (owned.has(story) ? OWN_WEIGHT : 1);
      const copy = shouted(renamed(story, RENAMED, next), SHOUTED, next);
      return [
        { story, weight },
        ...(next() < SCATTERED ? scattered(copy) : [copy]).map((each) => ({ story: each, weight })),
      ];
    });
    for (let number = 0; number < MADE_UP; number++)
      copies.push({ story: madeUp(language, number, next), weight: MADE_UP_WEIGHT });
    shuffle(copies, next);
    for (const { story, weight } of copies) {
      for (const stretch of shuffle(stretches(label(story), weight, kept, next), next)) field.learn(stretch);
    }
  }
  return field;
}

/** How often each feature is met, by its hash. */
function met(stories: readonly Story[], language: 'fr' | 'en'): Map<number, number> {
  const counts = new Map<number, number>();
  const next = random(7);
  const made = Array.from({ length: MADE_UP }, (_, number) => madeUp(language, number, next));
  for (const story of [...stories.filter((each) => each.language === language), ...made]) {
    for (const features of allFeatures(label(story).document)) {
      for (const feature of features ?? []) {
        const hash = feature >>> (32 - HASH_BITS);
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function shuffle<T>(list: T[], next: () => number): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const kept = list[at] as T;
    list[at] = list[other] as T;
    list[other] = kept;
  }
  return list;
}

type Count = [right: number, found: number, gold: number];
const misses = new Map<string, number>();

function measure(model: Model, stories: readonly Story[], counts: Map<string, Count>): void {
  for (const story of stories) {
    const { document, gold } = label(story);
    const known = { dates: findDates(document), amounts: findAmounts(document), codes: findInstruments(document) };
    const bodies = story.passages.map(({ label }) => label === 'body' || label === 'standfirst');
    const found = new Map<string, string>();
    for (const name of findNames(document, known, model)) {
      const block = document.sentences[document.tokens[name.from]?.sentence ?? 0]?.block ?? 0;
      const { start, end } = spanOf(document, name);
      if (bodies[block] === true) found.set(`${start}-${end}`, name.type);
    }
    const surface = (key: string): string => document.text.slice(...(key.split('-').map(Number) as [number, number]));
    for (const [key, type] of found) {
      const right = gold.get(key)?.type === type;
      count(counts, type, right ? 1 : 0, 1, 0);
      if (!right) note(`${story.id} wrong ${type}: ${surface(key)}`);
    }
    for (const [key, { type, body }] of gold) {
      if (!body) continue;
      count(counts, type, 0, 0, 1);
      if (found.get(key) !== type) note(`${story.id} missed ${type}: ${surface(key)}`);
    }
  }
}

const note = (line: string): void => {
  misses.set(line, (misses.get(line) ?? 0) + 1);
};

function count(counts: Map<string, Count>, type: string, right: number, found: number, gold: number): void {
  for (const name of ['all', type]) {
    const entry = counts.get(name) ?? [0, 0, 0];
    counts.set(name, [entry[0] + right, entry[1] + found, entry[2] + gold]);
  }
}

function show(name: string, counts: Map<string, Count>): void {
  const parts = ['all', 'person', 'organization', 'place', 'product', 'event', 'index'].map((type) => {
    const [right, found, gold] = counts.get(type) ?? [0, 0, 0];
    return `${type} ${((2 * right) / Math.max(1, found + gold)).toFixed(3)} (${(right / Math.max(1, found)).toFixed(2)} ${(right / Math.max(1, gold)).toFixed(2)})`;
  });
  process.stderr.write(`${name}: ${parts.join('  ')}\n`);
}

const train = readGold(`${sets}/gold-train.json.gz`);
const own = OWN_WEIGHT > 0 ? ownPassages() : [];
const owned = new Set(own);
const dev = existsSync(`${sets}/gold-dev.json.gz`) ? readGold(`${sets}/gold-dev.json.gz`) : [];
const languages = args.includes('--lang') ? [args[args.indexOf('--lang') + 1] as 'fr' | 'en'] : (['fr', 'en'] as const);
const all = new Map<string, Count>();
if (args.includes('--cv')) {
  const count = option('--folds', 5);
  const fold = folds(train, count);
  for (const language of languages) {
    const counts = new Map<string, Count>();
    for (let held = 0; held < count; held++) {
      const model = unpack(
        fitTwice([...train.filter((_, index) => fold[index] !== held), ...own], language, held + 1).packed,
      );
      const judged = train.filter((story, index) => fold[index] === held && story.language === language);
      measure(model, judged, counts);
    }
    for (const [type, [right, found, gold]] of counts) {
      const entry = all.get(type) ?? [0, 0, 0];
      all.set(type, [entry[0] + right, entry[1] + found, entry[2] + gold]);
    }
    show(`cross-validated ${language}`, counts);
  }
  show('cross-validated', all);
} else {
  for (const language of languages) {
    const counts = new Map<string, Count>();
    const { whole: field, packed } = fitTwice([...train, ...own], language, 1);
    const full = new Map<string, Count>();
    const judged = dev.filter((story) => story.language === language);
    const told = readPassages(language === 'fr' ? french : english, language);
    measure(field, judged, full);
    show(`gold-dev ${language}, unpacked`, full);
    const apart = new Map<string, Count>();
    measure(field, told, apart);
    show(`stories ${language}, unpacked`, apart);
    misses.clear();
    measure(unpack(packed), judged, counts);
    show(`gold-dev ${language}`, counts);
    const toldPacked = new Map<string, Count>();
    measure(unpack(packed), told, toldPacked);
    show(`stories ${language}`, toldPacked);
    if (args.includes('--dry')) continue;
    for (const [type, [right, found, gold]] of counts) {
      const entry = all.get(type) ?? [0, 0, 0];
      all.set(type, [entry[0] + right, entry[1] + found, entry[2] + gold]);
    }
    const path = new URL(`../../../core/src/annotate/entities/model/${language}.ts`, import.meta.url);
    writeFileSync(
      path,
      `/**
 * Weights of the ${language} name model: a linear-chain conditional random field over hashed features; \`model.ts\` tells how
 * the numbers lie. Written by packages/bench/src/entities/train.ts from articles annotated for this project (gold-train), passages
 * of our own and copies of them with other names; no text of them is in here.
 */
export const ROWS = ${packed.ROWS};

export const TRANSITIONS =
  '${packed.TRANSITIONS}';

export const GAPS =
  '${packed.GAPS}';

export const MASKS =
  '${packed.MASKS}';

export const WEIGHTS =
  '${packed.WEIGHTS}';
`,
    );
    process.stderr.write(
      `${language}: ${field.rows.size} features, ${packed.ROWS} kept, ${packed.GAPS.length + packed.MASKS.length + packed.WEIGHTS.length} characters\n`,
    );
  }
  show('gold-dev', all);
}
if (args.includes('--misses'))
  for (const [line, times] of [...misses].sort()) process.stdout.write(`${line}${times > 1 ? ` ×${times}` : ''}\n`);

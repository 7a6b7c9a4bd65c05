/**
 * Trains the model by which core decides whom a pronoun or a noun beside a cue means ("she said", "the bank said"), on
 * gold-train with the annotators' own entities and on the passages of our own writing.
 *
 *   node --conditions=source packages/bench/src/quotes/train.ts [--cv] [--sets ../shared/bench/sets]
 *
 * `--cv` writes nothing: it measures sources on articles held back, articles on one story kept together. Without it
 * `core/src/annotate/quotes/speakers/weights.ts` is written. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { findQuotes } from '../../../core/src/annotate/quotes/find.ts';
import { byModel, type Chooser } from '../../../core/src/annotate/quotes/resolve.ts';
import type { Candidate, Manner } from '../../../core/src/annotate/quotes/speakers/candidates.ts';
import { choose, type Weights } from '../../../core/src/annotate/quotes/speakers/rank.ts';
import { findRoles } from '../../../core/src/annotate/roles/find.ts';
import { folds } from '../entities/gold.ts';
import { type Case, readCases } from './gold.ts';
import { hasSource, isSource, matchQuotes } from './match.ts';
import { type Choice, fit } from './softmax.ts';

const args = process.argv.slice(2);
const option = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const sets = args.includes('--sets')
  ? (args[args.indexOf('--sets') + 1] as string)
  : new URL('../../../../../shared/bench/sets', import.meta.url).pathname;

const MANNERS: readonly Manner[] = ['he', 'she', 'it', 'any', 'noun'];
const FOLDS = 8;
const ROUNDS = 400;
/** A weight shared by all manners is held back less than one manner's own. */
const SHARED = option('--shared', 0.001);
const OWN = option('--own', 0.003);

interface Decision {
  manner: Manner;
  candidates: readonly Candidate[];
  right: number;
}

/** Every choice the reader meets in an article, with the gold's answer; what it cannot answer is left out. */
function decisions(one: Case): Decision[] {
  const { document, entities } = one;
  const roles = findRoles(document, entities);
  const answers = new Map<number, string | null>();
  for (const { found, gold } of matchQuotes(one, findQuotes(document, entities, roles)))
    if (found.speaker !== null && hasAnswer(one, gold)) answers.set(found.speaker.start, gold.entity);
  const made: Decision[] = [];
  const teacher: Chooser = (source, manner, candidates) => {
    const name = answers.get(source.start);
    if (name === undefined) return byModel(source, manner, candidates);
    const right = candidates.findIndex((each) => (each.entity?.name ?? null) === name);
    if (right >= 0) made.push({ manner, candidates, right });
    return entities.find((entity) => entity.name === name) ?? null;
  };
  findQuotes(document, entities, roles, teacher);
  return made;
}

const hasAnswer = (one: Case, gold: { speaker: unknown; entity: string | null }): boolean =>
  one.passage || gold.speaker !== null || gold.entity !== null;

function train(made: readonly Decision[]): Weights {
  const index = new Map<string, number>();
  const penalty: number[] = [];
  const at = (name: string, held: number): number => {
    const known = index.get(name);
    if (known !== undefined) return known;
    index.set(name, penalty.length);
    return penalty.push(held) - 1;
  };
  const choices: Choice[] = made.map(({ manner, candidates, right }) => ({
    right,
    candidates: candidates.map((candidate) =>
      candidate.features.flatMap((feature) =>
        // What speaks for nobody is one manner's own affair: nouns often mean nobody named, pronouns hardly ever.
        candidate.entity === null
          ? [at(`${manner}:${feature}`, SHARED)]
          : [at(`*:${feature}`, SHARED), at(`${manner}:${feature}`, OWN)],
      ),
    ),
  }));
  const fitted = fit(choices, penalty.length, penalty, ROUNDS);
  const weight = (name: string): number => fitted[index.get(name) ?? -1] ?? 0;
  const seen = [...index.keys()].filter((name) => !name.startsWith('*:')).map((name) => name.split(':'));
  return Object.fromEntries(
    MANNERS.map((manner) => [
      manner,
      Object.fromEntries(
        seen
          .filter(([of]) => of === manner)
          .map(([, feature]) => [
            feature,
            Math.round(100 * (weight(`*:${feature}`) + weight(`${manner}:${feature}`))) / 100,
          ])
          .filter(([, value]) => value !== 0),
      ),
    ]),
  ) as Weights;
}

/** Right sources and all, of direct quotes and of reported clauses. */
type Tally = Record<'direct' | 'reported', [number, number]>;

function measure(one: Case, model: Weights, tally: Tally, show: boolean): void {
  const { document, entities, gold } = one;
  const roles = findRoles(document, entities);
  const quotes = findQuotes(document, entities, roles, (_source, manner, candidates) =>
    choose(candidates, manner, model),
  );
  for (const match of matchQuotes(one, quotes)) {
    const direct = match.gold.kind === 'direct';
    if (one.passage ? false : direct ? !hasSource(match.gold) : match.gold.entity === null) continue;
    const cell = tally[direct ? 'direct' : 'reported'];
    const right = isSource(match, entities, !one.passage && direct);
    cell[1] += 1;
    if (right) cell[0] += 1;
    else if (show) {
      const { found } = match;
      const name = entities.find((entity) => entity.id === found.entity)?.name ?? null;
      const speaker = found.speaker === null ? '' : gold.text.slice(found.speaker.start, found.speaker.end);
      const around = gold.text.slice(Math.max(0, found.start - 160), found.end + 90).replaceAll('\n', ' ¶ ');
      console.log(`${gold.id}\t${match.gold.entity} read as ${name} (${speaker}): ${around}`);
    }
  }
}

const articles = readCases(`${sets}/gold-train.json.gz`);
const passages = readCases('passages');
const all = [...articles, ...passages];
const made = all.map(decisions);

if (args.includes('--cv')) {
  const groups = folds(
    articles.map(({ gold, language }) => ({
      language,
      names: new Set(gold.entities.filter(({ type }) => type !== 'place').map(({ name }) => name)),
    })),
    FOLDS,
  );
  const foldOf = all.map((_, index) => groups[index] ?? index % FOLDS);
  const tallies: Record<string, Tally> = {
    'gold-train': { direct: [0, 0], reported: [0, 0] },
    passages: { direct: [0, 0], reported: [0, 0] },
  };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(made.filter((_, index) => foldOf[index] !== fold).flat());
    all.forEach((one, index) => {
      const tally = tallies[one.passage ? 'passages' : 'gold-train'] as Tally;
      if (foldOf[index] === fold) measure(one, model, tally, args.includes('--misses'));
    });
  }
  for (const [name, { direct, reported }] of Object.entries(tallies))
    for (const [kind, [right, of]] of Object.entries({ direct, reported }))
      console.log(`${name.padEnd(11)}${kind.padEnd(9)} ${(right / of).toFixed(3)} of ${of}`);
} else {
  const model = train(made.flat());
  const rows = MANNERS.map((manner) => {
    const lines = Object.entries(model[manner])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, value]) => `    ${/^\w+$/.test(feature) ? feature : `'${feature}'`}: ${value},`);
    return `  ${manner}: {\n${lines.join('\n')}\n  },`;
  });
  writeFileSync(
    new URL('../../../core/src/annotate/quotes/speakers/weights.ts', import.meta.url),
    `import type { Weights } from './rank.ts';

/**
 * Written by \`packages/bench/src/quotes/train.ts\` from ${made.flat().length} choices: gold-train (${articles.length} French and English articles
 * annotated by hand, the annotations our own) and ${passages.length} passages of our own writing. Weights only, no text.
 */
export const weights: Weights = {
${rows.join('\n')}
};
`,
  );
}
const counts = MANNERS.map((manner) => `${manner} ${made.flat().filter((each) => each.manner === manner).length}`);
console.log(`choices: ${counts.join(', ')}`);

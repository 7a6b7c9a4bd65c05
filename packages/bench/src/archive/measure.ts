/**
 * Builds an archive of made-up articles and measures keeping, searching and entity pages.
 * Run: node --conditions=source packages/bench/src/archive/measure.ts [articles] [file] [input]
 * With a file the archive stays there, and one that is there already is asked without being built again; `-` is none. With a
 * number of characters an input of that length is kept beside each record.
 *
 * Beside the time that passed it tells the time the thread was on a processor (Linux): what passes on a machine that has
 * nothing else to do.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleQuery, Incoming } from '@depeche/archive';
import { openArchiveAt } from '@depeche/archive/node';
import { stories, type World, worldOf } from './generate.ts';
import { pagesOf } from './pages.ts';

const COUNT = Number(process.argv[2] ?? 100_000);
const ASKED = 400;

const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
const given = process.argv[3] ?? '-';
const path = given === '-' ? join(folder, 'archive.db') : given;
const INPUT = Number(process.argv[4] ?? 0);
const there = existsSync(path);
const archive = await openArchiveAt(path);
const world = worldOf(7);
try {
  if (!there) await keepAll();
  await measureSearch();
  await measureEntities();
  await times('an article', () => archive.article(1 + Math.floor(world.next() * COUNT)));
  if (INPUT > 0) await times('an input', () => archive.source(1 + Math.floor(world.next() * COUNT)));
} finally {
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Keeps all; making the records up is not counted. */
async function keepAll(): Promise<void> {
  let keeping = 0;
  let working = 0;
  let batch: Incoming[] = [];
  const rates: number[] = [];
  const keep = async (): Promise<void> => {
    const start = performance.now();
    const before = worked();
    await archive.keep(batch);
    const took = performance.now() - start;
    keeping += took;
    working += worked() - before;
    rates.push((batch.length / took) * 1000);
    batch = [];
  };
  const pageOf = INPUT > 0 ? pagesOf(world, INPUT) : null;
  for (const record of stories(world, COUNT)) {
    const source = pageOf?.(record);
    batch.push(source === undefined ? { record } : { record, source });
    if (batch.length === 256) await keep();
  }
  if (batch.length > 0) await keep();
  const last = rates.slice(-Math.ceil(rates.length / 10));
  const late = last.reduce((sum, rate) => sum + rate, 0) / last.length;
  say(
    'kept',
    `${COUNT} articles, ${((COUNT / keeping) * 1000).toFixed(0)} a second, the last tenth ${late.toFixed(0)}`,
  );
  const share = ((working / keeping) * 100).toFixed(0);
  say('work', `${(working / COUNT).toFixed(2)} ms of processor time an article, ${share} % of the time taken`);
  const { size, groups, entities, quotes } = await archive.stats();
  const onDisk = statSync(path).size + statSync(`${path}-wal`).size;
  say('size', `${(onDisk / 1e6).toFixed(0)} MB (${((size ?? 0) / COUNT / 1000).toFixed(1)} kB an article)`);
  say('holds', `${groups} stories, ${entities} entities, ${quotes} quotes`);
}

async function measureSearch(): Promise<void> {
  const word = drawer(world);
  const people = (await archive.entities({ type: 'person', limit: 100 })).entities;
  const queries: Record<string, () => ArticleQuery> = {
    'one word': () => ({ q: word() }),
    'two words': () => ({ q: `${word()} ${word()}` }),
    'a word begun': () => ({ q: `${word().slice(0, 4)}*` }),
    'newest first': () => ({ q: word(), sort: 'newest' }),
    'a word and a language': () => ({ q: word(), language: 'fr' }),
    'a word and a person': () => ({ q: word(), entity: [people[Math.floor(world.next() * people.length)]?.id ?? 1] }),
    'copies folded': () => ({ q: word(), collapse: true }),
    'no words': () => ({ publisher: `paper${Math.floor(world.next() * 50)}.example` }),
  };
  const every: Taken = { passed: [], worked: [] };
  for (const [name, make] of Object.entries(queries)) {
    const taken = await times(name, () => archive.list(make()));
    every.passed.push(...taken.passed);
    every.worked.push(...taken.worked);
  }
  report('all searches', every);
  await times('facets beside a word', () =>
    archive.count({ q: word() }, ['publisher', 'language', 'person', 'organization', 'day']),
  );
}

async function measureEntities(): Promise<void> {
  const { entities } = await archive.entities({ limit: 100 });
  await times('page of one of the 100 most named', () =>
    archive.entity(entities[Math.floor(world.next() * entities.length)]?.id ?? 1),
  );
  await times('page of any entity', () => archive.entity(1 + Math.floor(world.next() * 20_000)));
  await times('entities by name', () => archive.entities({ q: drawer(world)().slice(0, 3) }));
}

/** Draws words as readers type them: seldom the most frequent ones, which say nothing. */
function drawer({ words, next }: World): () => string {
  return () => {
    const list = next() < 0.5 ? words.fr : words.en;
    return list[Math.floor(20 * (list.length / 20) ** next())] ?? 'ba';
  };
}

/** Milliseconds this thread has been on a processor; what has passed, where the system does not tell. */
function worked(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

interface Taken {
  passed: number[];
  worked: number[];
}

async function times(name: string, ask: () => Promise<unknown>): Promise<Taken> {
  const taken: Taken = { passed: [], worked: [] };
  for (let at = 0; at < ASKED; at++) {
    const start = performance.now();
    const before = worked();
    await ask();
    taken.worked.push(worked() - before);
    taken.passed.push(performance.now() - start);
  }
  report(name, taken);
  return taken;
}

function report(name: string, taken: Taken): void {
  const at = (list: readonly number[], part: number): string =>
    ([...list].sort((a, b) => a - b)[Math.floor(list.length * part)] ?? 0).toFixed(1);
  const written = (list: readonly number[]): string => `p50 ${at(list, 0.5)} ms, p95 ${at(list, 0.95)} ms`;
  say(name, `${written(taken.passed)}; on the processor ${written(taken.worked)}`);
}

function say(name: string, what: string): void {
  process.stdout.write(`${name}: ${what}\n`);
}

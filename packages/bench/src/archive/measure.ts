/**
 * Builds an archive of made-up articles and measures keeping, searching and entity pages.
 * Run: node --conditions=source packages/bench/src/archive/measure.ts [articles] [file]
 * With a file the archive stays there, and one that is there already is asked without being built again.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleQuery, Incoming } from '@depeche/archive';
import { openArchiveAt } from '@depeche/archive/node';
import { stories, type World, worldOf } from './generate.ts';

const COUNT = Number(process.argv[2] ?? 100_000);
const ASKED = 400;

const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
const path = process.argv[3] ?? join(folder, 'archive.db');
const there = existsSync(path);
const archive = await openArchiveAt(path);
const world = worldOf(7);
try {
  if (!there) await keepAll();
  await measureSearch();
  await measureEntities();
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
    const before = process.cpuUsage();
    await archive.keep(batch);
    const took = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    keeping += took;
    working += (user + system) / 1000;
    rates.push((batch.length / took) * 1000);
    batch = [];
  };
  for (const record of stories(world, COUNT)) {
    batch.push({ record });
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
  const every: number[] = [];
  for (const [name, make] of Object.entries(queries)) every.push(...(await times(name, () => archive.list(make()))));
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

async function times(name: string, ask: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  const before = process.cpuUsage();
  for (let at = 0; at < ASKED; at++) {
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  report(name, taken, (user + system) / 1000 / ASKED);
  return taken;
}

/** @param work milliseconds of processor time a call, which other programs on the machine do not stretch */
function report(name: string, taken: readonly number[], work?: number): void {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
  const worked = work === undefined ? '' : `, ${work.toFixed(1)} ms of processor time on average`;
  say(name, `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms${worked}`);
}

function say(name: string, what: string): void {
  process.stdout.write(`${name}: ${what}\n`);
}

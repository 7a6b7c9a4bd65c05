/**
 * Mixed load on a server with an archive, and whether its memory stays flat: pages extracted and kept, records kept alone and as
 * streams, revisions, searches, articles, entities, quotes, figures, batches, repeated requests, agents' questions, clients that
 * leave in the middle of a stream, and requests that are wrong. Run: node --conditions=source packages/bench/src/api/mixed.ts [minutes] [a second] [Node|workerd]
 *
 * Memory is what no file stands behind (Linux), the least of each tenth of the run, so that garbage not collected yet does not
 * count: Node collects it every 20 seconds here, each isolate of workerd may hold 128 MB, as on the platform. The first three tenths, in which code is compiled and caches fill, are not compared.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stories, worldOf } from '../archive/generate.ts';
import { pageOf } from './page.ts';
import { memoryOf, type Running, start } from './servers.ts';

const MINUTES = Number(process.argv[2] ?? 30);
const A_SECOND = Number(process.argv[3] ?? 10);
const RUNTIME = process.argv[4] === 'workerd' ? 'workerd' : 'Node';
/** Milliseconds between two looks at the memory. */
const LOOK_EVERY = 2000;
/** Milliseconds between two words about it on standard error. */
const TELL_EVERY = 60_000;
/** Tenths of the run in which a server warms up. */
const WARM = 3;
/** Characters of a wrong answer, and of what was sent, that are told. */
const SHOWN = 300;
/** Growth from the first tenth compared to the last that counts as flat, as a share. */
const FLAT = 0.1;

const world = worldOf(11);
const records = stories(world, 1_000_000);
const page = pageOf(20_000);
const packed = gzipSync(page);
const folder = mkdtempSync(join(tmpdir(), 'depeche-mixed-'));
const server = await start(RUNTIME, 'api', join(folder, 'archive.db'));
const asked = new Map<string, { times: number[]; failed: number }>();

interface Request {
  name: string;
  path: string;
  init?: RequestInit;
  /** What the answer has to be. */
  status: readonly number[];
  /** The client leaves with the first piece of the answer. */
  leaves?: boolean;
}

const json = (value: unknown, more: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json', ...more },
});
const some = (below: number): number => Math.floor(world.next() * below);
const word = (): string => world.words[some(2) === 0 ? 'fr' : 'en'][20 + some(2000)] ?? 'port';
let sent = 0;

/** One story in two is kept a second time with another ending: a revision. */
function recordToKeep(): object {
  const record = records.next().value;
  if (record === undefined) throw new Error('no more stories');
  return record;
}

const KINDS: readonly [weight: number, make: () => Request][] = [
  [
    20,
    () => ({
      name: 'extract',
      path: '/v1/extract',
      init: { method: 'POST', body: page, headers: { 'content-type': 'text/html' } },
      status: [200],
    }),
  ],
  [20, () => ({ name: 'keep', path: '/v1/articles', init: json(recordToKeep()), status: [200, 201] })],
  [
    5,
    () => ({
      name: 'keep a revision',
      path: '/v1/articles',
      init: json({
        url: `https://paper.example/${some(50)}`,
        text: `Le port ${some(1e6)} relève ses péages, a dit mardi le directeur Georgi Ivanov.`,
      }),
      status: [200, 201],
    }),
  ],
  [
    3,
    () => ({
      name: 'keep a stream',
      path: '/v1/articles',
      init: {
        method: 'POST',
        body: Array.from({ length: 10 }, () => JSON.stringify(recordToKeep())).join('\n'),
        headers: { 'content-type': 'application/x-ndjson' },
      },
      status: [200],
    }),
  ],
  [
    18,
    () => ({
      name: 'search',
      path: `/v1/articles?q=${encodeURIComponent(word())}&facets=publisher,person`,
      status: [200],
    }),
  ],
  [
    5,
    () => ({
      name: 'search a word begun',
      path: `/v1/articles?q=${encodeURIComponent(`${word().slice(0, 4)}*`)}`,
      status: [200],
    }),
  ],
  [8, () => ({ name: 'an article', path: `/v1/articles/${1 + some(500)}`, status: [200, 404] })],
  [6, () => ({ name: 'an entity', path: `/v1/entities/${1 + some(500)}`, status: [200, 404] })],
  [3, () => ({ name: 'quotes', path: '/v1/quotes?limit=20', status: [200] })],
  [2, () => ({ name: 'figures', path: '/v1/stats', status: [200] })],
  [2, () => ({ name: 'a feed of ours', path: `/v1/articles.atom?q=${encodeURIComponent(word())}`, status: [200] })],
  [
    1,
    () => ({
      name: 'a batch',
      path: '/v1/batches',
      init: json({
        inputs: Array.from({ length: 5 }, () => ({ text: `Le port ${some(1e6)} ouvre mardi, a dit le maire.` })),
      }),
      status: [202],
    }),
  ],
  [
    3,
    () => ({
      name: 'keep a page',
      path: '/v1/articles',
      init: json({
        html: page.replace('<h1>', `<h1>${word()} ${some(1e6)}: `),
        url: `https://pages.example/${some(1e6)}`,
      }),
      status: [200, 201],
    }),
  ],
  [3, () => ({ name: 'an input', path: `/v1/articles/${1 + some(500)}/source`, status: [200, 404] })],
  [
    2,
    () => ({
      name: 'a packed page',
      path: '/v1/extract',
      init: {
        method: 'POST',
        body: packed,
        headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
      },
      status: [200],
    }),
  ],
  [
    2,
    () => ({
      name: 'a stream that is left',
      path: '/v1/extract/stream',
      init: {
        method: 'POST',
        body: `${JSON.stringify({ html: page })}\n`.repeat(20),
        headers: { 'content-type': 'application/x-ndjson' },
      },
      status: [200],
      leaves: true,
    }),
  ],
  [
    2,
    () => ({
      name: 'a repeated request',
      path: '/v1/extract',
      init: json({ text: 'Le port ouvre mardi.' }, { 'idempotency-key': `key ${some(100)}` }),
      status: [200, 409],
    }),
  ],
  [
    2,
    () => ({
      name: 'an agent',
      path: '/mcp',
      init: json(
        { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'search_archive', arguments: { q: word() } } },
        { accept: 'application/json, text/event-stream' },
      ),
      status: [200],
    }),
  ],
  [
    3,
    () => ({
      name: 'a wrong request',
      path: ['/v1/articles?limit=0', '/v1/none', '/v1/articles/0', '/v1/extract?url=http://10.0.0.1/'][some(4)] ?? '/',
      status: [400, 403, 404],
    }),
  ],
];
const WHOLE = KINDS.reduce((sum, [weight]) => sum + weight, 0);

function next(): Request {
  let left = some(WHOLE);
  for (const [weight, make] of KINDS) {
    if (left < weight) return make();
    left -= weight;
  }
  throw new Error('unreachable: the weights add up');
}

async function ask({ base }: Running, { name, path, init, status, leaves = false }: Request): Promise<void> {
  const of = asked.get(name) ?? { times: [], failed: 0 };
  asked.set(name, of);
  const begun = performance.now();
  try {
    const answer = await fetch(base + path, init);
    if (leaves) {
      const reader = answer.body?.getReader();
      await reader?.read();
      await reader?.cancel();
    } else {
      const body = await answer.text();
      if (!status.includes(answer.status)) wrong(`${answer.status} ${body.slice(0, SHOWN)}`);
    }
    if (!status.includes(answer.status)) of.failed++;
    of.times.push(performance.now() - begun);
  } catch (error) {
    of.failed++;
    wrong(error instanceof Error ? `${error.message}: ${String(error.cause)}` : String(error));
  }

  /** Tells of one wrong answer, so that its reason can be found. */
  function wrong(what: string): void {
    const ran = ((performance.now() - started) / 1000).toFixed(1);
    const took = (performance.now() - begun).toFixed(0);
    const sentHead = typeof init?.body === 'string' ? ` ${init.body.slice(0, SHOWN)}` : '';
    process.stderr.write(
      `wrong after ${ran} s, in ${took} ms: ${name}, ${init?.method ?? 'GET'} ${path}${sentHead} → ${what}\n`,
    );
  }
}

const samples: { at: number; bytes: number; held: number }[] = [];
const started = performance.now();
const length = MINUTES * 60_000;
const looking = setInterval(() => {
  const at = performance.now() - started;
  const bytes = memoryOf(server.pids());
  if (Math.floor(at / TELL_EVERY) > Math.floor((at - LOOK_EVERY) / TELL_EVERY))
    process.stderr.write(`${(at / 60_000).toFixed(0)} min: ${(bytes / 1e6).toFixed(0)} MB\n`);
  samples.push({ at, bytes, held: server.held() });
}, LOOK_EVERY);
const underWay = new Set<Promise<void>>();
try {
  while (performance.now() - started < length) {
    // At its own pace, whatever the server's: what cannot keep up shows in the times.
    const wait = (sent * 1000) / A_SECOND - (performance.now() - started);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    while (underWay.size >= 50) await Promise.race(underWay);
    sent++;
    const one = ask(server, next()).finally(() => underWay.delete(one));
    underWay.add(one);
  }
  await Promise.all(underWay);
  report();
} finally {
  clearInterval(looking);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(process.exitCode ?? 0);

function report(): void {
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `${RUNTIME}, ${(seconds / 60).toFixed(1)} minutes, ${sent} requests, ${(sent / seconds).toFixed(1)} a second\n`,
  );
  for (const [name, { times, failed }] of [...asked].sort((a, b) => b[1].times.length - a[1].times.length)) {
    times.sort((a, b) => a - b);
    const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
    process.stdout.write(
      `${name}: ${times.length}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms${failed === 0 ? '' : `, ${failed} FAILED`}\n`,
    );
  }
  const least = (of: (sample: (typeof samples)[number]) => number): number[] =>
    Array.from({ length: 10 }, (_, tenth) =>
      samples.filter(({ at }) => Math.floor((at / length) * 10) === tenth).map(of),
    ).map((bytes) => (bytes.length === 0 ? 0 : Math.min(...bytes)));
  const tenths = least(({ bytes }) => bytes);
  if (server.held() > 0)
    process.stdout.write(
      `held by JavaScript, MB: ${least(({ held }) => held)
        .map((bytes) => (bytes / 1e6).toFixed(0))
        .join(' ')}\n`,
    );
  process.stdout.write(
    `memory, MB, the least of each tenth: ${tenths.map((bytes) => (bytes / 1e6).toFixed(0)).join(' ')}\n`,
  );
  const compared = tenths.slice(WARM);
  const half = Math.floor(compared.length / 2);
  const early = Math.min(...compared.slice(0, half + 1));
  const late = Math.min(...compared.slice(half));
  const growth = early === 0 ? 0 : late / early - 1;
  const failed = [...asked.values()].reduce((sum, one) => sum + one.failed, 0);
  process.stdout.write(
    `${growth <= FLAT ? 'flat' : 'GROWING'}: ${(growth * 100).toFixed(0)} % from the middle to the end; ${failed} requests answered wrong\n`,
  );
  if (growth > FLAT || failed > 0) process.exitCode = 1;
}

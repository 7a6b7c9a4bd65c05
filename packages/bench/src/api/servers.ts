/**
 * Servers to be measured, each in a process of its own: the API and a bare echo, under Node and under workerd as wrangler starts
 * it. Run by itself it is such a server: node --conditions=source packages/bench/src/api/servers.ts echo|api [archive]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve as serveApi } from '@depeche/api/node';
import { serve } from '@hono/node-server';
import { unstable_dev } from 'wrangler';
import echo from './echo.ts';

export type Kind = 'echo' | 'api';
export type Runtime = 'Node' | 'workerd';

/** A running server. */
export interface Running {
  base: string;
  /** The processes that answer now: workerd's relay is one of its own, and either may be started anew. */
  pids(): readonly number[];
  /** Bytes that JavaScript held when garbage was collected last; 0 where the server does not tell. */
  held(): number;
  stop(): Promise<void>;
}

const here = fileURLToPath(import.meta.url);

/**
 * Starts a server on a free port of loopback.
 *
 * @param archive the archive's file under Node; null: nothing is kept. Under workerd it is a passing D1 database
 */
export function start(runtime: Runtime, kind: Kind, archive: string | null = null): Promise<Running> {
  return runtime === 'Node' ? startNode(kind, archive) : startWorkerd(kind);
}

async function startNode(kind: Kind, archive: string | null): Promise<Running> {
  const given = ['--conditions=source', '--expose-gc', here, kind, ...(archive === null ? [] : [archive])];
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let held = 0;
  child.stdout?.on('data', (data: Buffer) => {
    held = Number(/held (\d+)/.exec(String(data))?.[1] ?? held);
  });
  return {
    held: () => held,
    base: `http://127.0.0.1:${await portOf(child)}`,
    pids: () => (child.pid === undefined ? [] : [child.pid]),
    async stop() {
      child.kill();
      await ended;
    },
  };
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => {
      const port = /:(\d+)\//.exec(String(data))?.[1];
      if (port !== undefined) resolve(port);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

async function startWorkerd(kind: Kind): Promise<Running> {
  // The platform ends an isolate that holds more than 128 MB; left alone a local one takes what the machine has.
  process.env.MINIFLARE_WORKERD_V8_FLAGS = '--max-heap-size=128';
  const before = new Set(processesNamed('workerd'));
  const script = kind === 'echo' ? './echo.ts' : '../../../../apps/api/src/worker.ts';
  const config = '../../../../apps/api/test/wrangler.test.jsonc';
  const worker = await unstable_dev(fileURLToPath(new URL(script, import.meta.url)), {
    ...(kind === 'api' ? { config: fileURLToPath(new URL(config, import.meta.url)) } : {}),
    ...(kind === 'echo' ? { compatibilityDate: '2026-11-01' } : {}),
    local: true,
    persist: false,
    logLevel: 'error',
    inspect: false,
    experimental: { disableExperimentalWarning: true, disableDevRegistry: true },
  });
  return {
    held: () => 0,
    base: `http://${worker.address}:${worker.port}`,
    pids: () => processesNamed('workerd').filter((pid) => !before.has(pid)),
    stop: () => worker.stop(),
  };
}

/** Bytes of processes that no file stands behind (Linux); the pages of a mapped database are left out. 0 where unknown. */
export function memoryOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + memoryOfOne(pid), 0);
}

function memoryOfOne(pid: number): number {
  try {
    return Number(/RssAnon:\s{1,20}(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Processes of a name that this one started, itself or through others (Linux). */
function processesNamed(name: string): number[] {
  try {
    return readdirSync('/proc').flatMap((entry) => {
      const pid = Number(entry);
      if (!Number.isInteger(pid)) return [];
      try {
        const [, command, rest = ''] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
        return command === name && Number(rest.split(' ')[1]) === process.pid ? [pid] : [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

/** How often a measured server collects its garbage, in milliseconds: left alone it takes what the machine has before it does. */
const COLLECT_EVERY = 20_000;

if (process.argv[1] === here) {
  setInterval(() => {
    globalThis.gc?.();
    process.stdout.write(`held ${process.memoryUsage().heapUsed}\n`);
  }, COLLECT_EVERY).unref();
  const [kind, archive = null] = process.argv.slice(2);
  if (kind === 'api') await serveApi({ port: 0, host: '127.0.0.1', archive });
  else serve({ fetch: echo.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.stdout.write(`:${port}/\n`));
}

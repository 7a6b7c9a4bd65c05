/**
 * Requests a second and p50 / p99 in milliseconds for a 100 KB page on loopback, beside a bare Hono echo of that body.
 * Client and server share the machine. Run: node --conditions=source packages/bench/src/api/load.ts
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve as serveApi } from '@depeche/api/node';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const SECONDS = 8;
const AT_ONCE = 8;
const PAGE = pageOf(100_000);

/** An article of 60 paragraphs, then links until the page is `length` long. */
function pageOf(length: number): string {
  const words =
    'Le port relève ses péages de 12 % en avril, a dit mardi le directeur Georgi Ivanov après une longue réunion. ';
  let page = `<html><body><article><h1>Le port relève ses péages</h1>${`<p>${words.repeat(4)}</p>`.repeat(60)}</article><ul>`;
  for (let at = 0; page.length < length; at++)
    page += `<li><a href="/rubrique/${at}">Autre sujet numéro ${at}</a></li>`;
  return `${page}</ul></body></html>`;
}

async function load(name: string, address: string): Promise<void> {
  const times: number[] = [];
  const start = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - start < SECONDS * 1000) {
      const sent = performance.now();
      const answer = await fetch(address, { method: 'POST', body: PAGE, headers: { 'content-type': 'text/html' } });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${address}: answered ${answer.status}`);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  times.sort((a, b) => a - b);
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
  const rate = ((times.length / (performance.now() - start)) * 1000).toFixed(0);
  process.stdout.write(`${name}: ${rate} requests/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms\n`);
}

if (process.argv[2] === 'echo') {
  const app = new Hono().post('/', async (context) => context.body(await context.req.arrayBuffer()));
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.stdout.write(`:${port}/\n`));
} else if (process.argv[2] === 'api') await serveApi({ port: 0, host: '127.0.0.1', archive: null });
else {
  for (const [kind, path] of [
    ['echo', '/'],
    ['api', '/v1/extract'],
  ] as const) {
    const child = spawn(process.execPath, ['--conditions=source', fileURLToPath(import.meta.url), kind]);
    await load(kind, `http://127.0.0.1:${await portOf(child)}${path}`);
    child.kill();
  }
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on('data', (data: Buffer) => {
      const port = /:(\d+)\//.exec(String(data))?.[1];
      if (port !== undefined) resolve(port);
    });
  });
}

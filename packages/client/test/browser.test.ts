import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { serve } from '@depeche/api/node';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

const CHROMIUM = '/usr/bin/chromium';
const there = existsSync(CHROMIUM);
const PAGE =
  '<!doctype html><title>Desk</title><script type="module">import * as depeche from "/index.ts"; globalThis.depeche = depeche;</script>';

let site: Server;
let page: string;
let api: { port: number; close: () => Promise<void> };
let browser: Browser;

/** The client's modules as a site of its own serves them: the types taken out, nothing bundled. */
async function moduleAt(path: string): Promise<string> {
  const source = await readFile(new URL(`../src${path}`, import.meta.url), 'utf8');
  return stripTypeScriptTypes(source);
}

beforeAll(async () => {
  if (!there) return;
  site = createServer(async (ask, answer) => {
    if (ask.url === '/') return answer.setHeader('content-type', 'text/html').end(PAGE);
    const text = await moduleAt(ask.url ?? '').catch(() => null);
    if (text === null) answer.writeHead(404).end();
    else answer.setHeader('content-type', 'text/javascript').end(text);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  page = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  process.env.DEPECHE_ORIGINS = page;
  api = await serve({ port: 0, host: '127.0.0.1', archive: ':memory:', batchFolder: null });
  delete process.env.DEPECHE_ORIGINS;
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await api?.close();
  site?.close();
});

it.skipIf(!there)('works in a real browser, from another site’s page (needs chromium)', async () => {
  const tab = await browser.newPage();
  await tab.goto(page);
  await tab.waitForFunction(() => 'depeche' in globalThis);
  const seen = await tab.evaluate(async (server) => {
    const { depeche } = globalThis as unknown as { depeche: typeof import('../src/index.ts') };
    const { createClient, ApiProblem } = depeche;
    const client = createClient({ server });
    const text = '« Nous doublons le quai », a déclaré Anne Le Goff, directrice du port de Brest.';
    const lines: unknown[] = [];
    for await (const line of client.extractMany([
      { id: 'a', text },
      { id: 'b', text: ' ' },
    ]))
      lines.push(line);
    const kept = await client.keep({ text, url: 'https://port.example/quai' }, 'once');
    const again = await client.keep({ text, url: 'https://port.example/quai' }, 'once');
    const { id } = await client.addBatch([{ text }, { text }]);
    let last = 0;
    for await (const { done } of client.followBatch(id)) last = done;
    const problem = await client.article(999).catch((thrown: unknown) => thrown);
    const leaving = new AbortController();
    leaving.abort();
    const left = await client
      .until(leaving.signal)
      .health()
      .catch((thrown: Error) => thrown.name);
    return {
      ids: lines.map((line) => (line as { id: string }).id),
      states: [kept.state, again.state],
      source: await client.source(kept.article),
      last,
      problem: problem instanceof ApiProblem ? problem.message : String(problem),
      left,
    };
  }, `http://127.0.0.1:${api.port}`);
  expect(seen).toMatchObject({
    ids: ['a', 'b'],
    states: ['new', 'new'],
    source: expect.stringContaining('doublons le quai'),
    last: 2,
    problem: 'Not found: article 999 is not in the archive',
    left: 'AbortError',
  });
});

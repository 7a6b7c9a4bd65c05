import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveAt } from '@depeche/archive/node';
import { createNodeFetcher } from '@depeche/intake/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { batchesOver, type Task } from '../src/batches/batches.ts';
import { objectsInFolder } from '../src/batches/folder.ts';
import { localBatches } from '../src/batches/local.ts';
import { objectsInMemory } from '../src/batches/objects.ts';
import { batchAge } from '../src/batches/setting.ts';
import { prometheusMetrics } from '../src/operate/metrics.ts';
import { tracingFrom } from '../src/operate/tracing.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-operate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a batch that was accepted before the server died is finished by the next one', async () => {
  // Accepted, and the queue forgotten: what a server leaves that is killed in that moment.
  const objects = objectsInFolder(folder);
  const dead = batchesOver(objects, { send: async () => undefined }, async () => ({}));
  const { id } = await dead.add(Array.from({ length: 5 }, (_, at) => ({ text: `Le port ${at} ouvre mardi.` })));
  await dead.work({ batch: id, at: 2 });
  const batches = await localBatches(folder, createNodeFetcher());
  for (let tries = 0; (await batches.progress(id))?.state !== 'done'; tries++) {
    expect(tries).toBeLessThan(200);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await batches.progress(id)).toMatchObject({ total: 5, done: 5, failed: 0 });
  await batches.end();
});

it('a batch takes few objects for its inputs, however many and however long they are', async () => {
  let puts = 0;
  const kept = objectsInMemory();
  const objects = {
    ...kept,
    async put(name: string, text: string) {
      puts++;
      await kept.put(name, text);
    },
  };
  const seen: string[] = [];
  const tasks: Task[] = [];
  const batches = batchesOver(objects, { send: async (sent) => void tasks.push(...sent) }, async ({ text = '' }) => {
    seen.push(text.slice(0, 8));
    return { text: text.slice(0, 8) };
  });
  const inputs = Array.from({ length: 1050 }, (_, at) => ({
    text: `${String(at).padEnd(8)}${'x'.repeat(at % 50 === 0 ? 150_000 : 10)}`,
  }));
  const { id } = await batches.add(inputs);
  // A Worker makes a thousand requests to R2 for one of its own, or ten thousand.
  expect(puts).toBeLessThan(60);
  for (const task of tasks) await batches.work(task);
  expect(seen).toEqual(inputs.map(({ text }) => text.slice(0, 8)));
  const results: (string | null)[] = [];
  for await (const one of batches.results(id)) results.push(one);
  expect(results).toEqual(seen.map((text) => JSON.stringify({ text })));
  // One that an earlier version took in, with an object for each input.
  await objects.put('batches/old/batch.json', JSON.stringify({ total: 2, created: new Date(0).toISOString() }));
  for (const at of [0, 1]) await objects.put(`batches/old/in/0000${at}.json`, JSON.stringify({ text: `alt ${at}` }));
  await batches.work({ batch: 'old', at: 1 });
  expect(seen.at(-1)).toBe('alt 1');
});

it('batches are taken away when they are old, and what was never wholly accepted with them', async () => {
  const objects = objectsInFolder(join(folder, 'old'));
  let moment = 0;
  const batches = batchesOver(
    objects,
    { send: async () => undefined },
    async () => ({}),
    () => moment,
  );
  const old = await batches.add([{ text: 'Le port ouvre mardi.' }]);
  await batches.work({ batch: old.id, at: 0 });
  await objects.put('batches/half/begun.json', JSON.stringify(new Date(0).toISOString()));
  await objects.put('batches/half/in/00000.json', '{}');
  moment = 1000;
  const young = await batches.add([{ text: 'Le port ferme jeudi.' }]);
  expect(await batches.removeOlder(500)).toBe(2);
  expect(await batches.progress(old.id)).toBeNull();
  expect(await batches.progress(young.id)).toMatchObject({ total: 1 });
  expect(await objects.folders('batches/')).toEqual([young.id]);
  expect([batchAge(undefined), batchAge('0.5'), batchAge('0')]).toEqual([
    604_800_000,
    43_200_000,
    Number.POSITIVE_INFINITY,
  ]);
  expect(() => batchAge('soon')).toThrow(/DEPECHE_BATCH_DAYS/);
});

it('a batch whose folder cannot be made is refused at the start, not when the first one comes', async () => {
  await expect(localBatches('/proc/none/of/these', createNodeFetcher())).rejects.toThrow(/proc/);
});

it('an answer is given again by a server that was started anew over the same archive', async () => {
  const path = join(folder, 'again.db');
  const answers: Response[] = [];
  for (let start = 0; start < 2; start++) {
    const archive = await openArchiveAt(path);
    const app = createApp({ archive: async () => archive });
    const headers = { 'content-type': 'text/plain', 'idempotency-key': 'once' };
    answers.push(await app.request('/v1/articles', { method: 'POST', body: 'Le port ouvre mardi.', headers }));
    await archive.close();
  }
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(answers[1]?.headers.get('idempotent-replayed')).toBe('true');
  expect(await answers[1]?.text()).toBe(await answers[0]?.text());
});

it('requests are counted by route, and neither paths nor ids become labels', async () => {
  const app = createApp({ metrics: prometheusMetrics() });
  await app.request('/healthz');
  await app.request('/v1/batches/secret-id');
  await app.request('/secret-path');
  const answer = await app.request('/metrics');
  expect(answer.headers.get('content-type')).toContain('text/plain');
  const text = await answer.text();
  expect(text).toContain('depeche_http_requests_total{method="GET",route="/healthz",status="200"} 1');
  expect(text).toContain('route="/v1/batches/:id",status="501"');
  expect(text).not.toContain('secret');
});

it('traces go to the collector that the environment names, and hold no page', async () => {
  const sent: string[] = [];
  const collector = createServer(async (request, answer) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    sent.push(`${request.url} ${Buffer.concat(parts).toString('latin1')}`);
    answer.end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  expect(await tracingFrom({})).toBeNull();
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = endpoint;
  try {
    const tracing = await tracingFrom(process.env);
    const app = createApp(tracing === null ? {} : { tracing: tracing.middleware });
    await app.request('/v1/extract', {
      method: 'POST',
      body: 'Le secret du port.',
      headers: { 'content-type': 'text/plain' },
    });
    await tracing?.end();
    expect(sent.join()).toMatch(/^\/v1\/traces/);
    expect(sent.join()).toContain('/v1/extract');
    expect(sent.join()).not.toContain('secret');
  } finally {
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
    collector.close();
  }
});

it('a body over the limit is refused as ever, and read no further, also with an Idempotency-Key', async () => {
  const app = createApp({ maxBody: 1000 });
  let given = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (++given > 1000) controller.close();
        else controller.enqueue(new Uint8Array(1000).fill(97));
      },
    },
    { highWaterMark: 0 },
  );
  const headers = { 'content-type': 'text/plain', 'idempotency-key': 'long' };
  const answer = await app.request('/v1/extract', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
  expect(answer.status).toBe(413);
  expect(given).toBeLessThan(20);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeFetcher } from '@depeche/intake/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { batchesOver } from '../src/batches/batches.ts';
import { objectsInFolder } from '../src/batches/folder.ts';
import { localBatches } from '../src/batches/local.ts';
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

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Unstable_DevWorker, unstable_dev } from 'wrangler';
import { archiveRequests } from './archive-requests.ts';
import { batchRequests } from './batch-requests.ts';
import { httpRequests } from './http-requests.ts';
import { requests } from './requests.ts';

let worker: Unstable_DevWorker;

beforeAll(async () => {
  worker = await unstable_dev(new URL('../src/worker.ts', import.meta.url).pathname, {
    config: new URL('./wrangler.test.jsonc', import.meta.url).pathname,
    local: true,
    persist: false,
    logLevel: 'error',
    experimental: { disableExperimentalWarning: true, disableDevRegistry: true },
  });
}, 90_000);

afterAll(() => worker?.stop());

const ask = async (path: string, init?: RequestInit): Promise<Response> =>
  (await worker.fetch(path, init as never)) as unknown as Response;
requests('workerd', ask);
archiveRequests('workerd', ask);
batchRequests('workerd', ask);
httpRequests('workerd', ask);

it('old batches are taken away under workerd when the timer comes', async () => {
  const body = JSON.stringify({ inputs: [{ text: 'Le port ouvre mardi.' }] });
  const headers = { 'content-type': 'application/json' };
  const { id } = (await (await ask('/v1/batches', { method: 'POST', body, headers })).json()) as { id: string };
  expect((await ask(`/v1/batches/${id}`)).status).toBe(200);
  await wait(1000);
  expect((await ask('/cdn-cgi/handler/scheduled')).status).toBe(200);
  expect((await ask(`/v1/batches/${id}`)).status).toBe(404);
});

it('the archive goes on under workerd when clients leave in the middle of a write', async () => {
  const keep = (at: number, signal?: AbortSignal): Promise<Response> =>
    ask('/v1/articles', {
      method: 'POST',
      body: `Le port numéro ${at} relève ses péages de ${at} % en avril, a dit mardi le maire de la ville.`,
      headers: { 'content-type': 'text/plain' },
      ...(signal === undefined ? {} : { signal }),
    });
  for (let round = 0; round < 5; round++) {
    const leaving = Array.from({ length: 8 }, (_, at) => {
      const client = new AbortController();
      setTimeout(() => client.abort(), 2 + at * 3);
      return keep(round * 100 + at, client.signal).catch(() => null);
    });
    const staying = Array.from({ length: 4 }, (_, at) => keep(round * 100 + 50 + at));
    await Promise.all(leaving);
    for (const answer of await Promise.all(staying)) expect(answer.status).toBe(201);
  }
});

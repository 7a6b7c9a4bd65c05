import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@depeche/api';
import { serve } from '@depeche/api/node';
import type { Archive } from '@depeche/archive';
import { openArchiveAt } from '@depeche/archive/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ApiProblem, type Client, createClient } from '../src/index.ts';

const STORY =
  'PARIS, 3 mars (Reuters) - Le port de Brest va investir 40 millions d’euros, a annoncé lundi la direction du port.\n' +
  '« Nous doublons le quai », a déclaré Anne Le Goff, directrice du port, devant les élus de la région Bretagne.';

let folder: string;
let archive: Archive;
let close: () => Promise<void>;
const clients: [string, () => Client][] = [
  ['an app in the same program', () => within],
  ['a server on the network', () => across],
];
let within: Client;
let across: Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-client-'));
  archive = await openArchiveAt(join(folder, 'within.db'));
  const app = createApp({ archive: async () => archive });
  within = createClient({ server: 'http://archive.local', fetch: (request) => app.fetch(request) });
  const served = await serve({ port: 0, host: '127.0.0.1', archive: join(folder, 'across.db') });
  across = createClient({ server: `http://127.0.0.1:${served.port}/` });
  close = served.close;
});

afterAll(async () => {
  await close();
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(clients)('a client of %s', (_name, client) => {
  it('extracts, keeps, finds and takes out', async () => {
    const record = await client().extract({ text: STORY, published: '2025-03-03' });
    expect(record.annotations?.quotes.length).toBeGreaterThan(0);
    expect(await client().extractAs({ text: STORY }, 'markdown')).toContain('Anne Le Goff');
    const kept = await client().keep({ ...record, article: { ...record.article, url: 'https://port.example/quai' } });
    expect(kept).toMatchObject({ state: 'new', revision: 1 });
    const { articles, counts } = await client().articles({ q: 'quai', facets: ['language'] });
    expect(articles.map(({ id }) => id)).toEqual([kept.article]);
    expect(counts?.facets.language?.[0]).toMatchObject({ value: 'fr', articles: 1 });
    const { entities } = await client().entities({ q: 'Goff', type: 'person' });
    const dossier = await client().entity(entities[0]?.id ?? 0);
    expect(dossier.name).toBe('Anne Le Goff');
    expect((await client().quotes({ speaker: 'Goff' })).quotes[0]?.text).toContain('doublons le quai');
    await client().markRead(kept.article, true);
    expect((await client().article(kept.article)).read).toBe(true);
    await client().remove(kept.article);
    await expect(client().article(kept.article)).rejects.toThrow(ApiProblem);
  });

  it('gives the first record of many before the last input is there', async () => {
    let taken = 0;
    async function* inputs() {
      for (; taken < 100_000; taken++) yield { id: String(taken), text: STORY };
    }
    const ids: unknown[] = [];
    for await (const record of client().extractMany(inputs())) {
      if (ids.length === 0) expect(taken).toBeLessThan(100_000);
      ids.push('id' in record ? record.id : undefined);
      if (ids.length === 3) break;
    }
    expect(ids).toEqual(['0', '1', '2']);
    expect(taken).toBeLessThan(100_000);
  });

  it('splits an entity, tells what was decided, and lists codes', async () => {
    const text = `${STORY}\nL’action Nvidia NVDA.O a reculé, a dit Anne Le Goff.`;
    const kept = await client().keep({ text, url: 'https://port.example/nvidia' });
    expect((await client().instruments({ q: 'NVDA' }))[0]).toMatchObject({ symbol: 'NVDA.O', articles: 1 });
    const [goff] = (await client().entities({ q: 'Goff' })).entities;
    const split = await client().split(goff?.id ?? 0, [kept.article], 'somebody else');
    expect((await client().joins(split.entity.id)).map(({ kind }) => kind)).toEqual(['split']);
    await client().undo(split.id);
    await client().remove(kept.article);
  });

  it('throws the problem that the server says', async () => {
    const thrown = await client()
      .article(999)
      .catch((problem: unknown) => problem);
    expect(thrown).toBeInstanceOf(ApiProblem);
    expect(thrown).toMatchObject({ status: 404, title: expect.any(String), detail: expect.stringContaining('999') });
  });
});

it('a client hands a batch over once, follows it, and takes it away', async () => {
  const inputs = [
    { id: 'a', text: STORY },
    { id: 'b', text: ' ' },
  ];
  const { id } = await across.addBatch(inputs, 'batch of today');
  expect((await across.addBatch(inputs, 'batch of today')).id).toBe(id);
  await vi.waitFor(async () => expect(await across.batch(id)).toMatchObject({ state: 'done', failed: 1 }), 20_000);
  const results: object[] = [];
  for await (const result of across.batchResults(id)) results.push(result);
  expect(results).toMatchObject([
    { id: 'a', article: {} },
    { id: 'b', error: { title: 'Empty input' } },
  ]);
  await across.removeBatch(id);
  await expect(across.batch(id)).rejects.toMatchObject({ status: 404 });
});

describe('a client', () => {
  /** An app that refuses for now as often as it is told, then answers. */
  const refusing = (times: number, status: number, headers: Record<string, string>) => {
    const seen: string[] = [];
    const client = createClient({
      server: 'http://archive.local',
      async fetch(request) {
        seen.push(`${request.method} ${(await request.text()).length}`);
        if (seen.length > times) return Response.json({ status: 'ok', id: 'x' });
        return Response.json({ type: 'urn:depeche:problem:too-many-requests' }, { status, headers });
      },
    });
    return { client, seen };
  };

  it('waits as long as the server says and asks again, with its body; not for ever, and not for a real refusal', async () => {
    const busy = refusing(2, 429, { 'retry-after': '0' });
    await busy.client.addBatch([{ text: STORY }]);
    expect(busy.seen).toHaveLength(3);
    expect(new Set(busy.seen).size).toBe(1);
    for (const [times, status, headers, asked] of [
      [9, 503, { 'retry-after': '0' }, 3],
      [9, 429, { 'retry-after': '3600' }, 1],
      [9, 429, {}, 1],
      [9, 404, { 'retry-after': '0' }, 1],
    ] as const) {
      const { client, seen } = refusing(times, status, headers);
      await expect(client.health()).rejects.toMatchObject({ status });
      expect(seen).toHaveLength(asked);
    }
  });

  it('sends again what never arrived, where twice is as good as once', async () => {
    let lost = 0;
    const losing = (): Response => {
      if (++lost % 2 === 1) throw new TypeError('fetch failed');
      return Response.json({ state: 'new' });
    };
    const client = createClient({ server: 'http://archive.local', fetch: losing });
    expect(await client.health()).toMatchObject({ state: 'new' });
    expect(await client.keep({ text: STORY }, 'once')).toMatchObject({ state: 'new' });
    await expect(client.keep({ text: STORY })).rejects.toThrow('fetch failed');
    expect(lost).toBe(5);
  });

  it('ends with its signal, while it waits and while it reads', async () => {
    const leaving = new AbortController();
    const { client } = refusing(9, 429, { 'retry-after': '20' });
    setTimeout(() => leaving.abort(new Error('left')), 20);
    await expect(client.until(leaving.signal).health()).rejects.toThrow('left');
    const reading = new AbortController();
    const inputs = async function* () {
      for (let at = 0; at < 1000; at++) yield { text: STORY };
    };
    const all = async (): Promise<void> => {
      for await (const _ of across.until(reading.signal).extractMany(inputs())) reading.abort(new Error('enough'));
    };
    await expect(all()).rejects.toThrow('enough');
    await expect(across.until(reading.signal).health()).rejects.toThrow('enough');
    expect(await across.health()).toEqual({ status: 'ok' });
  });

  it('goes through all pages, each once, while articles come in', async () => {
    const told = (at: number) => ({ text: `Le bac numéro ${at} a quitté le port, a dit ${at} fois Yann Kerloc’h.` });
    for (let at = 0; at < 7; at++) await within.keep(told(at));
    const ids: number[] = [];
    for await (const { id } of within.everyArticle({ q: 'bac', sort: 'newest', limit: 2 })) {
      ids.push(id);
      if (ids.length < 4) await within.keep(told(100 + ids.length));
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(7);
    const names: string[] = [];
    for await (const { name } of within.everyEntity({ limit: 1 })) names.push(name);
    expect(names).toContain('Yann Kerloc’h');
    for await (const quote of within.everyQuote({ speaker: 'Kerloc', limit: 3 })) expect(quote.text).not.toBe('');
  });

  it('follows a batch to its end, over connections that break', async () => {
    const { id } = await across.addBatch(Array.from({ length: 8 }, () => ({ text: STORY })));
    const seen: number[] = [];
    for await (const { done } of across.followBatch(id)) seen.push(done);
    expect(seen.at(-1)).toBe(8);
    const lines = (done: number, state: string): string =>
      `event: progress\nid: ${done}\nretry: 1000\ndata: ${JSON.stringify({ id, done, state, total: 3 })}\n\n`;
    const heard: (string | null)[] = [];
    const answers = [
      lines(1, 'running'),
      `${lines(1, 'running')}: still under way\n\n${lines(2, 'running')}`,
      lines(3, 'done'),
    ];
    const broken = createClient({
      server: 'http://archive.local',
      fetch(request) {
        heard.push(request.headers.get('last-event-id'));
        return new Response(answers[heard.length - 1], { headers: { 'content-type': 'text/event-stream' } });
      },
    });
    const told: number[] = [];
    for await (const { done } of broken.followBatch(id)) told.push(done);
    expect([told, heard]).toEqual([
      [1, 2, 3],
      [null, '1', '2'],
    ]);
  });

  it('collects inputs first where bodies cannot be streamed, as in browsers', async () => {
    let body = '';
    const client = createClient({
      server: 'http://archive.local',
      streams: false,
      async fetch(request) {
        body = await request.text();
        return new Response('{"id":"1"}\n');
      },
    });
    for await (const record of client.extractMany([{ text: 'a' }, { text: 'b' }])) expect(record).toEqual({ id: '1' });
    expect(body).toBe('{"text":"a"}\n{"text":"b"}\n');
  });
});

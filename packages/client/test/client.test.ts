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

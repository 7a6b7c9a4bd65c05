import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { hashOf, parseKeys } from '../src/keys.ts';
import type { Answered } from '../src/log.ts';
import { serve } from '../src/node.ts';
import { fetchSettingsFrom, originsFrom } from '../src/operate/environment.ts';
import { keysOfFile } from '../src/operate/key-file.ts';

const asked = (key?: string): RequestInit => ({
  method: 'POST',
  body: 'Le port relève ses péages en avril.',
  headers: { 'content-type': 'text/plain', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
});

describe('keys', () => {
  it('let in who has one, at its own rate, and leave health open', async () => {
    const keys = parseKeys(
      `a:read:${await hashOf('one')},a:read:${await hashOf('next')} b:read:${await hashOf('two')}`,
    );
    const app = createApp({ keys, rate: { burst: 3, perSecond: 0.001 } });
    expect((await app.request('/healthz')).status).toBe(200);
    expect((await app.request('/v1/extract', asked())).status).toBe(401);
    expect((await app.request('/v1/extract', asked('three'))).status).toBe(401);
    expect((await app.request('/v1/anything', { ...asked('one') })).status).toBe(403);
    for (const key of ['one', 'next', 'one']) expect((await app.request('/v1/extract', asked(key))).status).toBe(200);
    const over = await app.request('/v1/extract', asked('next'));
    expect(over.status).toBe(429);
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(over.headers.get('ratelimit')).toMatch(/^"key";r=0;t=\d+$/);
    expect((await app.request('/v1/extract', asked('two'))).status).toBe(200);
  });

  it('may have a rate of their own, and come as a password from readers that know no other way', async () => {
    const keys = parseKeys(`a:read:${await hashOf('one')}:1/0.001,b:read:${await hashOf('two')}`);
    const app = createApp({ keys, rate: { burst: 2, perSecond: 0.001 } });
    const basic = (key: string) => ({ headers: { authorization: `Basic ${btoa(`reader:${key}`)}` } });
    const statuses: number[] = [];
    for (const key of ['one', 'one', 'two', 'two', 'two', 'none'])
      statuses.push((await app.request('/v1/articles.atom', basic(key))).status);
    expect(statuses).toEqual([501, 429, 501, 501, 429, 401]);
    for (const odd of ['Basic !!!', 'Basic ', 'Basic eA==', 'Bearer', 'x'])
      expect((await app.request('/v1/stats', { headers: { authorization: odd } })).status).toBe(401);
  });

  it('are told wrong without being repeated', () => {
    for (const odd of ['0/1', '1/0', '1', 'x/y', '1/1:more'])
      expect(() => parseKeys(`a:read:${'0'.repeat(64)}:${odd}`)).toThrow(/^key 1: /);
    expect(() => parseKeys('a:read:secret')).toThrow(/^key 1: name:scope:sha256 was expected/);
  });

  it('of a file come and go without a restart, and stay where it says nothing sensible', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'keys-'));
    const file = join(folder, 'keys');
    const words: string[] = [];
    try {
      expect(() => keysOfFile(file, () => {})).toThrow(/^DEPECHE_KEYS_FILE .*keys: ENOENT/);
      writeFileSync(file, `# the desk's\na:read:${await hashOf('one')} # until March\n`);
      const app = createApp({ keys: keysOfFile(file, (line) => words.push(line)) });
      const status = async (key: string) => (await app.request('/v1/extract', asked(key))).status;
      const settles = (key: string, to: number) => expect.poll(() => status(key), { timeout: 5000 }).toBe(to);
      expect(await status('one')).toBe(200);
      writeFileSync(file, `a:read:${await hashOf('one')}\na:read:${await hashOf('next')}\n`);
      await settles('next', 200);
      expect(await status('one')).toBe(200);
      writeFileSync(file, 'a:read:half a ke');
      await expect.poll(async () => [await status('next'), words.length], { timeout: 5000 }).toEqual([200, 1]);
      expect(words[0]).toMatch(/key 1: name:scope:sha256 was expected.*; the keys stay as they were$/);
      // A link that leads to itself: nothing can be read there, nor even looked at.
      rmSync(file);
      symlinkSync(file, file);
      await expect.poll(async () => [await status('next'), words.length], { timeout: 5000 }).toEqual([200, 2]);
      rmSync(file);
      writeFileSync(file, `a:read:${await hashOf('next')}\n`);
      await settles('one', 401);
      writeFileSync(file, '');
      await settles('next', 401);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are needed to listen on a public address', async () => {
    await expect(serve({ port: 0, host: '0.0.0.0' })).rejects.toThrow(/key/);
  });
});

describe('the log', () => {
  it('names the request by the id the answer carries, without what was asked', async () => {
    const entries: Answered[] = [];
    const app = createApp({ log: (entry) => entries.push(entry) });
    const answer = await app.request('/v1/extract?format=text', asked('secret'));
    expect(entries[0]).toMatchObject({ method: 'POST', path: '/v1/extract', status: 200 });
    expect(entries[0]?.id).toBe(answer.headers.get('x-request-id'));
    expect(JSON.stringify(entries)).not.toMatch(/secret|péages|format/);
  });
});

describe('an operator’s settings', () => {
  it('say how pages are fetched and who may ask, and are told wrong by name', () => {
    expect(fetchSettingsFrom({})).toEqual({ robots: true, ports: [], networks: [] });
    const set = {
      DEPECHE_ROBOTS: 'ignore',
      DEPECHE_USER_AGENT: 'desk/1',
      DEPECHE_FETCH_PORTS: '8080, 8443',
      DEPECHE_FETCH_NETWORKS: '10.1.0.0/16 fd00::/8',
    };
    expect(fetchSettingsFrom(set)).toEqual({
      robots: false,
      userAgent: 'desk/1',
      ports: [8080, 8443],
      networks: ['10.1.0.0/16', 'fd00::/8'],
    });
    expect(originsFrom({ DEPECHE_ORIGINS: 'https://desk.example/, http://localhost:5173' })).toEqual([
      'https://desk.example',
      'http://localhost:5173',
    ]);
    for (const [name, odd] of [
      ['DEPECHE_ROBOTS', 'no'],
      ['DEPECHE_USER_AGENT', 'a\nb'],
      ['DEPECHE_FETCH_PORTS', '0'],
      ['DEPECHE_FETCH_NETWORKS', 'home'],
    ] as const)
      expect(() => fetchSettingsFrom({ [name]: odd })).toThrow(name);
    for (const odd of ['*', 'desk.example', 'https://desk.example/path', 'null', 'data:x'])
      expect(() => originsFrom({ DEPECHE_ORIGINS: odd })).toThrow('DEPECHE_ORIGINS');
  });
});

describe('another site’s page', () => {
  it('may ask only where its origin is listed', async () => {
    const origin = { headers: { origin: 'https://news.example' } };
    expect((await createApp().request('/healthz', origin)).headers.get('access-control-allow-origin')).toBeNull();
    const app = createApp({ origins: ['https://news.example'] });
    expect((await app.request('/healthz', origin)).headers.get('access-control-allow-origin')).toBe(
      'https://news.example',
    );
    const keyed = createApp({ origins: ['https://news.example'], keys: parseKeys(`a:read:${await hashOf('one')}`) });
    const asks = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
    const before = await keyed.request('/v1/extract', { method: 'OPTIONS', headers: { ...origin.headers, ...asks } });
    expect(before.status).toBe(204);
    expect(before.headers.get('access-control-allow-headers')).toContain('authorization');
    const refused = await keyed.request('/v1/stats', origin);
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, 'https://news.example']);
  });
});

it('a server that is ended waits for what it is answering, and for no listener longer than its grace', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-grace-'));
  try {
    const { port, close } = await serve({
      port: 0,
      host: '127.0.0.1',
      archive: null,
      batchFolder: join(folder, 'batches'),
      grace: 700,
    });
    const base = `http://127.0.0.1:${port}`;
    // A stream whose sender never ends it.
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"text":"Le port ouvre mardi."}\n')),
    });
    const headers = { 'content-type': 'application/x-ndjson' };
    const init = { method: 'POST', body: endless, headers, duplex: 'half' } as RequestInit;
    const listening = await fetch(`${base}/v1/extract/stream`, init);
    const reading = listening.text().catch(() => 'cut');
    const page = `<article>${'<p>Le port relève ses péages de 12 % en avril, a dit mardi le maire.</p>'.repeat(2000)}</article>`;
    const slow = fetch(`${base}/v1/extract`, { method: 'POST', body: page, headers: { 'content-type': 'text/html' } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const begun = performance.now();
    await close();
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect((await slow).status).toBe(200);
    expect(await reading).toMatch(/cut|péages|port/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

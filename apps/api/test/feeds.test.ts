import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Archive } from '@depeche/archive';
import { openArchiveAt } from '@depeche/archive/node';
import { createNodeFetcher } from '@depeche/intake/node';
import { parseFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { pollDue, pollFeed } from '../src/feeds/poll.ts';
import { startPolling } from '../src/feeds/poller.ts';

const STORY = 'Les péages du port augmenteront de 12 % en avril, a annoncé mardi l’autorité portuaire de Brest. ';
const pageOf = (name: string): string =>
  `<html lang="fr"><body><article><h1>${name}</h1><p>${STORY.repeat(4)}</p><p>Le trafic de ${name} a baissé depuis deux hivers, a rappelé la directrice du port devant les élus.</p></article></body></html>`;

let server: Server;
let base: string;
let port: number;
let archive: Archive;
let items: string[] = ['un', 'deux'];
let broken = false;
let lone = false;
const asked: { path: string; conditional: boolean }[] = [];

beforeAll(async () => {
  server = createServer((ask, answer) => {
    const path = (ask.url ?? '').split('?')[0] ?? '';
    asked.push({ path, conditional: ask.headers['if-none-match'] !== undefined });
    if (lone && path !== '/un') return answer.writeHead(404).end();
    if (path === '/accueil')
      return answer
        .setHeader('content-type', 'text/html')
        .end('<head><link rel="alternate" type="application/rss+xml" title="Le port" href="/feed"></head><p>Bienvenue');
    if (path === '/feed') {
      const tag = `"${items.join()}"`;
      if (broken) return answer.writeHead(500).end();
      if (ask.headers['if-none-match'] === tag) return answer.writeHead(304).end();
      const list = items.map((name) => `<item><guid>${base}/${name}</guid></item>`).join('');
      answer.setHeader('etag', tag).setHeader('content-type', 'application/rss+xml');
      return answer.end(
        `<rss version="2.0"><channel><title>Le port</title><link>${base}/</link>${list}</channel></rss>`,
      );
    }
    if (path === '/robots.txt' || path === '/perdu') return answer.writeHead(404).end();
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(path.slice(1)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  base = `http://127.0.0.1:${port}`;
  archive = await openArchiveAt(':memory:');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await archive.close();
});

describe('feeds', () => {
  const fetcher = () => createNodeFetcher({ ports: [port], networks: ['127.0.0.0/8'] });
  const app = () => createApp({ fetcher: fetcher(), archive: async () => archive });
  const send = async (method: string, path: string, body?: unknown): Promise<Response> =>
    app().request(path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  const at = (moment: number) => ({ now: () => moment, random: () => 0.5 });

  it('wait as long as their server asks, and take pages no faster than their site lets them', async () => {
    let refused = true;
    const times: number[] = [];
    const site = createServer((ask, answer) => {
      if (ask.url === '/robots.txt') return answer.end('User-agent: *\nCrawl-delay: 0.7');
      if (ask.url !== '/feed') {
        times.push(performance.now());
        return answer.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(`quai ${ask.url}`));
      }
      if (refused) return answer.writeHead(429, { 'retry-after': '90000' }).end();
      const links = ['a', 'b', 'c', 'd'].map((name) => `<item><link>http://${ask.headers.host}/${name}</link></item>`);
      // As mere bytes, as some servers send what they do not know.
      answer.setHeader('content-type', 'application/octet-stream');
      answer.end(`<rss version="2.0"><channel><title>Quais</title>${links.join('')}</channel></rss>`);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const { port: at } = site.address() as AddressInfo;
    const own = await openArchiveAt(':memory:');
    await own.feeds.add([{ url: `http://127.0.0.1:${at}/feed`, title: null, site: null, folder: null }]);
    // No page waits longer than half a second for its turn.
    const impatient = createNodeFetcher({ ports: [at], networks: ['127.0.0.0/8'], time: 500 });
    const moment = Date.now() + 1000;
    const clock = { now: () => moment, random: () => 0.5 };
    const [look] = await pollDue(own, impatient, clock);
    expect(look?.problem).toContain('429');
    // A day at most is believed.
    expect(Date.parse((await own.feeds.list(1))[0]?.due ?? '')).toBe(moment + 86_400_000);
    refused = false;
    await new Promise((resolve) => setTimeout(resolve, 700));
    const [due] = await own.feeds.due(moment, 1, 1);
    if (due === undefined) throw new Error('the feed is gone');
    expect(await pollFeed(own, impatient, due, clock)).toMatchObject({ found: 4, kept: 4, failed: 0, problem: null });
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(2000);
    await own.close();
    site.closeAllConnections();
    site.close();
  });

  it('say when their articles were published, where the pages do not', async () => {
    const dates = ['<pubDate>Tue, 04 Mar 2025 08:00:00 GMT</pubDate>', '<pubDate>yesterday, perhaps</pubDate>', ''];
    const site = createServer((ask, answer) => {
      if (ask.url !== '/feed')
        return answer.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(`quai ${ask.url}`));
      const items = dates.map((date, at) => `<item><link>http://${ask.headers.host}/${at}</link>${date}</item>`);
      answer.setHeader('content-type', 'text/xml');
      answer.end(`<rss version="2.0"><channel><title>Quais</title>${items.join('')}</channel></rss>`);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const { port: at } = site.address() as AddressInfo;
    const own = await openArchiveAt(':memory:');
    await own.feeds.add([{ url: `http://127.0.0.1:${at}/feed`, title: null, site: null, folder: null }]);
    const [due] = await own.feeds.due(Date.now() + 1000, 1, 1);
    if (due === undefined) throw new Error('the feed is gone');
    const settings = { ports: [at], networks: ['127.0.0.0/8'], robots: false };
    expect(await pollFeed(own, createNodeFetcher(settings), due, { now: Date.now })).toMatchObject({ kept: 3 });
    const on = await own.list({ from: '2025-03-04', to: '2025-03-04' });
    expect(on.articles.map(({ headline }) => headline)).toEqual(['quai /0']);
    const { record } = (await own.article(on.articles[0]?.id ?? 0)) ?? {};
    // "mardi" is that day, as the feed dates it.
    expect(record?.annotations?.dates.map(({ value }) => value)).toContain('2025-03-04');
    await own.close();
    site.closeAllConnections();
    site.close();
  });

  it('are subscribed to, and their articles kept', async () => {
    const answer = await send('POST', '/v1/feeds', { url: `${base}/feed`, folder: 'Ports' });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ id: 1, title: 'Le port', folder: 'Ports', articles: 0 });
    expect((await send('POST', '/v1/feeds', { url: `${base}/feed` })).status).toBe(200);
    expect(await (await send('POST', '/v1/feeds/1/poll')).json()).toMatchObject({ found: 2, kept: 2, failed: 0 });
    expect(await (await send('GET', '/v1/feeds')).json()).toMatchObject({
      feeds: [{ articles: 2, unread: 2, problem: null }],
    });
    const list = (await (await send('GET', '/v1/articles?feed=1&unread=true')).json()) as {
      articles: { headline: string }[];
    };
    expect(list.articles.map(({ headline }) => headline).sort()).toEqual(['deux', 'un']);
    await send('PATCH', '/v1/feeds/1', { read: true });
    expect(await (await send('GET', '/v1/feeds/1')).json()).toMatchObject({ unread: 0 });
  });

  it('are asked only whether they changed, and no page twice', async () => {
    asked.length = 0;
    const later = Date.now() + 24 * 60 * 60 * 1000;
    expect(await pollDue(archive, fetcher(), at(later))).toMatchObject([{ found: 0 }]);
    items = ['un', 'deux', 'trois', 'perdu'];
    expect(await pollDue(archive, fetcher(), at(later + 1000))).toEqual([]);
    expect(await pollDue(archive, fetcher(), at(later * 2))).toMatchObject([{ found: 2, kept: 1, failed: 1 }]);
    expect(await pollDue(archive, fetcher(), at(later * 3))).toMatchObject([{ found: 0 }]);
    expect(asked.filter(({ path }) => path === '/feed').map(({ conditional }) => conditional)).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      asked
        .map(({ path }) => path)
        .filter((path) => path === '/trois' || path === '/perdu' || path === '/un')
        .sort(),
    ).toEqual(['/perdu', '/trois']);
  });

  it('that fail are left alone longer each time, and say why', async () => {
    broken = true;
    let moment = Date.UTC(2300, 0, 1);
    const waits: number[] = [];
    for (let failure = 1; failure <= 3; failure++) {
      await pollDue(archive, fetcher(), at(moment));
      const [feed] = await archive.feeds.list();
      expect(feed).toMatchObject({ failures: failure, problem: expect.stringContaining('500') });
      waits.push(Date.parse(feed?.due ?? '') - moment);
      moment = Date.parse(feed?.due ?? '');
    }
    expect(waits[1]).toBe((waits[0] ?? 0) * 2);
    broken = false;
    await pollDue(archive, fetcher(), at(moment));
    expect((await archive.feeds.list())[0]).toMatchObject({ failures: 0, problem: null });
  });

  it('are found from any page of a site', async () => {
    const known = await send('POST', '/v1/feeds', { url: `${base}/accueil` });
    expect(known.status).toBe(200);
    expect(await known.json()).toMatchObject({ id: 1, url: `${base}/feed` });
    expect((await send('POST', '/v1/feeds', { url: `${base}/un` })).status).toBe(200);
    const found = await send('GET', `/v1/feeds/discovery?url=${encodeURIComponent(`${base}/accueil`)}`);
    expect(await found.json()).toEqual({ feeds: [{ url: `${base}/feed`, title: 'Le port', read: true }] });
    expect((await send('GET', '/v1/feeds/discovery?url=http://10.0.0.1/')).status).toBe(403);
  });

  it('are refused where there is none', async () => {
    lone = true;
    expect(await (await send('POST', '/v1/feeds', { url: `${base}/un` })).json()).toMatchObject({
      status: 422,
      type: 'urn:depeche:problem:not-a-feed',
    });
    lone = false;
    expect((await send('POST', '/v1/feeds', { url: 'http://10.0.0.1/feed' })).status).toBe(403);
    expect((await send('POST', '/v1/feeds/99/poll')).status).toBe(404);
  });

  it('go out and come in as OPML', async () => {
    const written = await (await send('GET', '/v1/feeds.opml')).text();
    expect(written).toContain(`xmlUrl="${base}/feed"`);
    const more = written.replace(
      '</body>',
      '<outline type="rss" text="Autre" xmlUrl="https://autre.example/feed"/></body>',
    );
    const headers = { 'content-type': 'text/x-opml' };
    const answer = await app().request('/v1/feeds/opml', { method: 'POST', body: more, headers });
    const { feeds } = (await answer.json()) as { feeds: { id: number }[] };
    expect(feeds).toMatchObject([
      { title: 'Autre', folder: null },
      { title: 'Le port', folder: 'Ports' },
    ]);
    expect((await app().request('/v1/feeds/opml', { method: 'POST', body: '<html>', headers })).status).toBe(400);
    expect((await send('DELETE', `/v1/feeds/${feeds[0]?.id}`)).status).toBe(204);
  });

  it('are polled by a server as it runs, and end with it', async () => {
    items = [...items, 'quatre'];
    await archive.feeds.add([{ url: `${base}/feed?again`, title: null, site: null, folder: null }]);
    const polling = startPolling(archive, fetcher(), 20);
    await vi.waitFor(async () => expect((await archive.list({ q: 'quatre' })).articles).toHaveLength(1), {
      timeout: 10_000,
    });
    await polling.stop();
    const before = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(asked.length).toBe(before);
  });

  it('of our own say what any query finds', async () => {
    const atom = await send('GET', '/v1/articles.atom?q=peages');
    expect(atom.headers.get('content-type')).toContain('application/atom+xml');
    const { format, feed } = parseFeed(await atom.text());
    expect(format).toBe('atom');
    expect((feed as { entries: object[] }).entries).toHaveLength(4);
    const json = (await (await send('GET', '/v1/articles.json?q=trois')).json()) as { items: { url: string }[] };
    expect(json.items.map(({ url }) => url)).toEqual([`${base}/trois`]);
  });
});

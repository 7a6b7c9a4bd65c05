import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivateName, isPublicAddress } from '../src/address.ts';
import { retryAfterOf } from '../src/fetch.ts';
import { createNodeFetcher } from '../src/node.ts';
import { IntakeProblem } from '../src/problem.ts';
import { type Coding, unpack } from '../src/unpack.ts';

const PAGE = '<article><p>Le port relève ses péages de 12 % en avril.</p></article>';
let server: Server;
let base: string;
let port: number;
const asked: { path: string; headers: Record<string, unknown>; at: number }[] = [];

const answers: Record<string, RequestListener> = {
  '/page': (_ask, answer) => answer.setHeader('content-type', 'text/html').end(PAGE),
  '/latin': (_ask, answer) =>
    answer.setHeader('content-type', 'text/html').end(Buffer.from(`<meta charset=windows-1252>${PAGE}`, 'latin1')),
  '/header': (_ask, answer) =>
    answer.setHeader('content-type', 'text/html; charset=iso-8859-1').end(Buffer.from(PAGE, 'latin1')),
  '/contradiction': (_ask, answer) => answer.setHeader('content-type', 'text/html; charset=iso-8859-1').end(PAGE),
  '/gzip': (_ask, answer) => answer.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/br': (_ask, answer) => answer.setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/bomb': (_ask, answer) => answer.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(40_000_000, 97))),
  '/endless': (_ask, answer) => void answer.setHeader('content-type', 'text/html').write('<p>'),
  '/hop': (_ask, answer) => answer.writeHead(302, { location: '/page' }).end(),
  '/loop': (_ask, answer) => answer.writeHead(302, { location: '/loop' }).end(),
  '/mapped': (_ask, answer) => answer.writeHead(302, { location: 'http://[::ffff:10.0.0.1]/' }).end(),
  '/hex': (_ask, answer) => answer.writeHead(302, { location: 'http://0xa.1/' }).end(),
  '/file': (_ask, answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/pay': (_ask, answer) => answer.writeHead(402).end(),
  '/forbidden': (_ask, answer) => answer.writeHead(403).end(),
  '/gone': (_ask, answer) => answer.writeHead(410).end(),
  '/broken': (_ask, answer) => answer.writeHead(500).end(),
  '/png': (_ask, answer) => answer.setHeader('content-type', 'image/png').end('x'),
  '/secret/page': (_ask, answer) => answer.end(PAGE),
  '/robots.txt': (_ask, answer) => answer.end('User-agent: *\nDisallow: /secret\n\nUser-agent: slow\nCrawl-delay: 0.3'),
  '/tagged': (ask, answer) =>
    ask.headers['if-none-match'] === '"1"'
      ? answer.writeHead(304).end()
      : answer.setHeader('etag', '"1"').setHeader('content-type', 'text/html').end(PAGE),
};

beforeAll(async () => {
  server = createServer((ask, answer) => {
    const path = ask.url ?? '';
    asked.push({ path, headers: ask.headers, at: performance.now() });
    (answers[path] ?? ((_ask, other) => other.writeHead(404).end()))(ask, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const local = (more = {}) => createNodeFetcher({ ports: [port], networks: ['127.0.0.0/8'], time: 3000, ...more });
const kindOf = (fetched: Promise<unknown>): Promise<string> =>
  fetched.then(
    () => 'fetched',
    (error) => (error instanceof IntakeProblem ? error.kind : `thrown: ${error}`),
  );

describe('fetching a page', () => {
  it('decodes it by header, declaration or its bytes, and unpacks it', async () => {
    for (const path of ['/page', '/latin', '/header', '/contradiction', '/gzip', '/br', '/hop'])
      expect((await local()(base + path)).text, path).toContain('péages');
    expect((await local()(`${base}/hop`)).url).toBe(`${base}/page`);
  });

  it('says who it is', async () => {
    await local()(`${base}/page`);
    expect(asked.at(-1)?.headers['user-agent']).toMatch(/^depeche\//);
  });

  it('tells apart why there is no page', async () => {
    const cases = {
      '/pay': 'paywalled',
      '/forbidden': 'blocked',
      '/gone': 'not-found',
      '/broken': 'upstream-error',
      '/png': 'not-text',
      '/bomb': 'too-large',
      '/loop': 'too-many-redirects',
      '/mapped': 'forbidden-address',
      '/hex': 'forbidden-address',
      '/file': 'bad-address',
      '/secret/page': 'robots-disallowed',
    };
    for (const [path, kind] of Object.entries(cases)) expect(await kindOf(local()(base + path)), path).toBe(kind);
    expect(await kindOf(local({ time: 200 })(`${base}/endless`))).toBe('timed-out');
    expect((await local({ robots: false })(`${base}/secret/page`)).text).toBe(PAGE);
  });

  it('asks only whether a page changed', async () => {
    const first = await local()(`${base}/tagged`);
    expect(first.etag).toBe('"1"');
    expect((await local()(`${base}/tagged`, { etag: '"1"' })).text).toBeNull();
  });

  it('keeps the delay a site asks for', async () => {
    const fetcher = local({ userAgent: 'slow/1' });
    await Promise.all([fetcher(`${base}/page`), fetcher(`${base}/page`), fetcher(`${base}/page`)]);
    const times = asked.filter(({ path, headers }) => path === '/page' && headers['user-agent'] === 'slow/1');
    expect((times.at(-1)?.at ?? 0) - (times[0]?.at ?? 0)).toBeGreaterThan(500);
  });

  it('says when a page may be had, rather than let it wait longer than it can, and loses no turn over it', async () => {
    const fetcher = local({ userAgent: 'slow/2', time: 250 });
    await fetcher(`${base}/page`);
    const late = await Promise.all(Array.from({ length: 5 }, () => fetcher(`${base}/page`).catch((error) => error)));
    expect(late.map((error) => [error.kind, error.retryAfter])).toEqual(Array(5).fill(['crawl-delay', 1]));
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect((await fetcher(`${base}/page`)).status).toBe(200);
  });

  it('reads robots.txt as RFC 9309 has it where it cannot be had', async () => {
    const rules: Record<string, RequestListener> = {
      gone: (_ask, answer) => answer.writeHead(404).end(),
      denied: (_ask, answer) => answer.writeHead(403).end(),
      circles: (_ask, answer) => answer.writeHead(301, { location: '/robots.txt' }).end(),
      inside: (_ask, answer) => answer.writeHead(302, { location: 'http://10.0.0.1/robots.txt' }).end(),
      huge: (_ask, answer) => answer.end(`User-agent: *\nDisallow: /secret\n${'#'.repeat(600_000)}\nDisallow: /page\n`),
      endless: (_ask, answer) => void answer.write(`User-agent: *\nDisallow: /secret\n${'#'.repeat(600_000)}`),
      page: (_ask, answer) => answer.setHeader('content-type', 'text/html').end(PAGE),
      failing: (_ask, answer) => answer.writeHead(503).end(),
    };
    const before = answers['/robots.txt'];
    const seen: Record<string, string> = {};
    for (const [name, listener] of Object.entries(rules)) {
      answers['/robots.txt'] = listener;
      seen[name] = await kindOf(local({ bytes: 100_000, robots: true })(`${base}/page`));
    }
    answers['/robots.txt'] = (_ask, answer) => answer.end('\ufeffUser-agent: *\nDisallow: /%73ecret');
    expect(await kindOf(local()(`${base}/secret/page`))).toBe('robots-disallowed');
    if (before !== undefined) answers['/robots.txt'] = before;
    const { failing, ...others } = seen;
    expect(failing).toBe('robots-disallowed');
    expect(new Set(Object.values(others)), JSON.stringify(others)).toEqual(new Set(['fetched']));
  });

  it('tells how long a server asks to be left alone', () => {
    const now = Date.UTC(2026, 0, 1);
    const said = [
      '120',
      'Thu, 01 Jan 2026 00:01:00 GMT',
      '999999999',
      'Mon, 01 Jan 2024 00:00:00 GMT',
      'soon',
      '-1',
      null,
    ];
    expect(said.map((header) => retryAfterOf(header, now))).toEqual([120, 60, 86_400, 0, null, null, null]);
  });

  it('refuses addresses that are not public, however they are spelled', async () => {
    const before = asked.length;
    const fetcher = createNodeFetcher({ ports: [port], time: 3000 });
    const spelled = ['127.0.0.1', '127.1', '0x7f.1', '0177.0.0.1', '2130706433', '0', '[::1]', '[::ffff:127.0.0.1]'];
    const others = [
      '[64:ff9b::7f00:1]',
      '169.254.169.254',
      '100.64.0.1',
      '224.0.0.1',
      '[fe80::1]',
      '[fd00::1]',
      '[2002:7f00:1::]',
    ];
    const names = [
      'localhost',
      'x.localhost',
      'localhost.',
      'metadata.google.internal',
      '127.0.0.1.nip.io',
      'a-10-0-0-7.sslip.io',
    ];
    for (const host of [...spelled, ...others, ...names])
      expect(await kindOf(fetcher(`http://${host}:${port}/page`)), host).toBe('forbidden-address');
    expect(asked.length).toBe(before);
    expect(await kindOf(createNodeFetcher()(`${base}/page`))).toBe('forbidden-address');
    expect(await kindOf(fetcher('ftp://example.org/'))).toBe('bad-address');
    expect(await kindOf(fetcher('http://user:word@example.org/'))).toBe('bad-address');
  });

  it('refuses a name by what it resolves to', async () => {
    // Allowing some other network turns the check of the name itself off: what is left is the check while connecting.
    const fetcher = createNodeFetcher({ ports: [port], networks: ['10.9.8.0/24'], time: 3000, robots: false });
    expect(await kindOf(fetcher(`http://localhost:${port}/page`))).toBe('forbidden-address');
  });
});

describe('addresses', () => {
  it('are public only where they lead to the internet', () => {
    for (const address of ['8.8.8.8', '2606:4700:4700::1111']) expect(isPublicAddress(address)).toBe(true);
    fc.assert(
      fc.property(
        fc.constantFrom('10.', '127.', '0.'),
        fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)),
        (net, rest) => {
          const address = net + rest.join('.');
          expect(isPublicAddress(address)).toBe(false);
          expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
          expect(isPrivateName(`${address}.nip.io`)).toBe(true);
        },
      ),
    );
    for (const name of ['example.org', 'www.lemonde.fr', 'a.8.8.8.8.example.org'])
      expect(isPrivateName(name)).toBe(false);
  });
});

describe('unpacking', () => {
  it('gives back what was packed, and stops at the limit', () => {
    const bytes = new TextEncoder().encode(PAGE);
    const packed: [Coding, Uint8Array][] = [
      ['gzip', gzipSync(bytes)],
      ['br', brotliCompressSync(bytes)],
      ['zstd', zstdCompressSync(bytes)],
    ];
    for (const [coding, data] of packed) {
      expect(new TextDecoder().decode(unpack(data, coding, 1000, 'x'))).toBe(PAGE);
      expect(() => unpack(data, coding, 10, 'x')).toThrow(/more than 10 bytes/);
      expect(() => unpack(bytes, coding, 1000, 'x')).toThrow(/could not be unpacked/);
    }
  });
});

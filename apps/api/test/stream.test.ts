import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { openArchiveAt } from '@depeche/archive/node';
import { createNodeFetcher } from '@depeche/intake/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { serve } from '../src/node.ts';
import { recordStream } from '../src/stream.ts';

const line = (id: number): string =>
  `${JSON.stringify({ id: String(id), text: 'Le port relève ses péages en avril.' })}\n`;

describe('a stream of inputs', () => {
  let base: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const served = await serve({ port: 0, host: '127.0.0.1', archive: null });
    base = `http://127.0.0.1:${served.port}`;
    close = served.close;
  });
  afterAll(() => close());

  it('gives the first record before the last input has arrived', async () => {
    const input = new TransformStream<Uint8Array, Uint8Array>();
    const writer = input.writable.getWriter();
    const encoder = new TextEncoder();
    void writer.write(encoder.encode(line(1)));
    const init = {
      method: 'POST',
      body: input.readable,
      duplex: 'half',
      headers: { 'content-type': 'application/x-ndjson' },
    };
    const answer = await fetch(`${base}/v1/extract/stream`, init as RequestInit);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toContain('"id":"1"');
    await writer.write(encoder.encode(line(2)));
    await writer.close();
    const second = await reader?.read();
    expect(new TextDecoder().decode(second?.value)).toContain('"id":"2"');
    expect((await reader?.read())?.done).toBe(true);
  });

  it('reads no further than it is asked to, and stops when the reader leaves', async () => {
    let given = 0;
    let stopped = false;
    const source = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => controller.enqueue(new TextEncoder().encode(line(++given))),
        cancel: () => {
          stopped = true;
        },
      },
      { highWaterMark: 0 },
    );
    const reader = recordStream(source, null, 10_000).getReader();
    for (let at = 0; at < 5; at++) await reader.read();
    expect(given).toBeLessThanOrEqual(6);
    await reader.cancel();
    expect(stopped).toBe(true);
  });

  it('answers what came before a body broke off, then says that it did', async () => {
    const whole = gzipSync(line(1).repeat(3000));
    const archive = await openArchiveAt(':memory:');
    const app = createApp({ archive: async () => archive });
    for (const [path, body] of [
      ['/v1/extract/stream', whole.subarray(0, whole.length - 20)],
      ['/v1/extract/stream', Buffer.from('no gzip at all')],
      ['/v1/articles', Buffer.from('no gzip at all')],
    ] as const) {
      const headers = { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' };
      const answer = await app.request(path, { method: 'POST', body, headers });
      const lines = (await answer.text()).trim().split('\n');
      expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ error: { type: 'urn:depeche:problem:broken-encoding' } });
      expect(lines.slice(0, -1).every((text) => text.includes('péages'))).toBe(true);
    }
    await archive.close();
  });

  it('leaves out a line that is too long and goes on', async () => {
    const long = `${'x'.repeat(50_000)}\n${line(2)}`;
    const answer = new Response(recordStream(new Blob([long]).stream(), null, 10_000));
    const [first, second] = (await answer.text()).trim().split('\n');
    expect(first).toContain('Line too long');
    expect(second).toContain('"id":"2"');
  });
});

describe('extracting an address', () => {
  let server: Server;
  let port: number;
  const pages: Record<string, string> = {
    '/story': `<article><h1>Le port relève ses péages</h1><p>${'Les péages du port augmenteront de 12 % en avril. '.repeat(8)}</p></article>`,
    '/empty': '<html><body></body></html>',
  };
  beforeAll(async () => {
    server = createServer((ask, answer) => {
      const page = pages[ask.url ?? ''];
      answer.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('fetches the page, and tells why there is no article', async () => {
    const app = createApp({ fetcher: createNodeFetcher({ ports: [port], networks: ['127.0.0.0/8'] }) });
    const ask = (path: string, headers = {}): Promise<Response> =>
      Promise.resolve(app.request(`/v1/extract?url=http://127.0.0.1:${port}${path}`, { headers }));
    const story = await ask('/story');
    expect(await story.json()).toMatchObject({ article: { text: expect.stringContaining('12 %') } });
    const tag = story.headers.get('etag') ?? '';
    expect((await ask('/story', { 'if-none-match': tag })).status).toBe(304);
    expect(await (await ask('/empty')).json()).toMatchObject({
      status: 422,
      type: 'urn:depeche:problem:not-an-article',
    });
    expect(await (await ask('/none')).json()).toMatchObject({ status: 502, type: 'urn:depeche:problem:not-found' });
  });
});

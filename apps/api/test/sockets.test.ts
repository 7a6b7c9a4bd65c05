import { createServer, type RequestOptions, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../src/node.ts';
import { CONNECTIONS } from '../src/operate/sockets.ts';

let port: number;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ port, close } = await serve({ port: 0, host: '127.0.0.1', archive: null, silence: 400 }));
});
afterAll(() => close());

/** What comes back for bytes, until the connection ends. */
function answerTo(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let said = '';
    socket.on('data', (data) => {
      said += String(data);
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(said));
  });
}

function statusFor(options: RequestOptions, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, ...options }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end(body);
  });
}

describe('a connection', () => {
  it('gets a problem for what is no request, too', async () => {
    for (const [bytes, status, kind] of [
      ['FOO /v1/articles HTTP/1.1\r\nHost: localhost\r\n\r\n', 400, 'bad-request'],
      ['no request at all\r\n\r\n', 400, 'bad-request'],
      [`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
    ] as const) {
      const [head = '', body = ''] = (await answerTo(bytes)).split('\r\n\r\n');
      expect(head).toContain(`HTTP/1.1 ${status} `);
      expect(head).toContain('application/problem+json');
      expect(JSON.parse(body)).toMatchObject({ status, type: `urn:depeche:problem:${kind}` });
    }
  });

  it('is ended when it is silent, and not for how long its request takes', async () => {
    // Node's own limit of five minutes cut streams in the middle.
    const bare = createServer(CONNECTIONS);
    expect([bare.requestTimeout, bare.headersTimeout]).toEqual([0, 60_000]);
    const encoder = new TextEncoder();
    let sent = 0;
    const lines = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (sent === 6) return controller.close();
        await wait(150);
        controller.enqueue(encoder.encode(`{"id":"${sent++}","text":"Le port ouvre mardi."}\n`));
      },
    });
    const headers = { 'content-type': 'application/x-ndjson' };
    const init = { method: 'POST', body: lines, headers, duplex: 'half' } as RequestInit;
    const answer = await fetch(`http://127.0.0.1:${port}/v1/extract/stream`, init);
    expect((await answer.text()).trim().split('\n')).toHaveLength(6);
    const begun = performance.now();
    await answerTo('POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nslow');
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('a server for this machine alone', () => {
  it('answers under no foreign name, which a page can have lead here', async () => {
    for (const [host, status] of [
      ['127.0.0.1', 200],
      ['localhost:8787', 200],
      ['desk.localhost', 200],
      ['[::1]:8787', 200],
      ['attacker.example', 403],
      ['127.0.0.1.attacker.example', 403],
      ['192.168.1.7', 403],
    ] as const)
      expect(await statusFor({ path: '/healthz', headers: { host } }), host).toBe(status);
  });

  it('keeps nothing that a foreign page has the reader’s browser send', async () => {
    const own = `http://127.0.0.1:${port}`;
    for (const [headers, status] of [
      [{}, 200],
      [{ origin: own }, 200],
      [{ origin: 'https://proxied.example', 'sec-fetch-site': 'same-origin' }, 200],
      [{ origin: 'https://attacker.example' }, 403],
      [{ origin: 'https://attacker.example', 'sec-fetch-site': 'cross-site' }, 403],
      [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
      [{ origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }, 403],
    ] as const) {
      const sent = { path: '/v1/extract', method: 'POST', headers: { 'content-type': 'text/plain', ...headers } };
      expect(await statusFor(sent, 'Le port ouvre mardi.'), JSON.stringify(headers)).toBe(status);
    }
  });
});

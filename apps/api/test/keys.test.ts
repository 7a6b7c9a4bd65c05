import { describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { hashOf, parseKeys } from '../src/keys.ts';
import type { Answered } from '../src/log.ts';
import { serve } from '../src/node.ts';

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

  it('are told wrong without being repeated', () => {
    expect(() => parseKeys('a:read:secret')).toThrow(/^key 1: name:scope:sha256 was expected/);
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

describe('another site’s page', () => {
  it('may ask only where its origin is listed', async () => {
    const origin = { headers: { origin: 'https://news.example' } };
    expect((await createApp().request('/healthz', origin)).headers.get('access-control-allow-origin')).toBeNull();
    const app = createApp({ origins: ['https://news.example'] });
    expect((await app.request('/healthz', origin)).headers.get('access-control-allow-origin')).toBe(
      'https://news.example',
    );
  });
});

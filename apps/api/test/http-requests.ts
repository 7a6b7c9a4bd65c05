import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Ask } from './requests.ts';

interface Block {
  source: { start: number; end: number };
}

const STORY = 'HARBOUR, March 4 (Reuters) - Tolls will rise by 12 percent in April, Georgi Ivanov said on Tuesday.';

/** How the API keeps to HTTP; the same against Node and against workerd. The archive may be empty or not. */
export function httpRequests(runtime: string, ask: Ask): void {
  const post = (path: string, body: BodyInit, headers: Record<string, string>): Promise<Response> =>
    ask(path, { method: 'POST', body, headers });
  const problemOf = async (answer: Promise<Response>): Promise<[status: number, type: string, detail: string]> => {
    const response = await answer;
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const { type, detail } = (await response.json()) as { type: string; detail: string };
    return [response.status, type.replace('urn:depeche:problem:', ''), detail];
  };

  describe(`the API keeps to HTTP under ${runtime}`, () => {
    it('says what a path takes, and leads from a trailing slash to the path', async () => {
      const options = await ask('/v1/articles', { method: 'OPTIONS' });
      expect([options.status, options.headers.get('allow')?.split(', ').sort()]).toEqual([
        204,
        ['GET', 'HEAD', 'OPTIONS', 'POST'],
      ]);
      expect((await ask('/v1/articles', { method: 'PUT' })).headers.get('allow')).toContain('HEAD');
      expect((await ask('/v1/articles', { method: 'HEAD' })).status).toBe(200);
      const slash = await ask('/v1/articles/?limit=3', { redirect: 'manual' });
      expect(slash.status).toBe(308);
      expect(slash.headers.get('location')).toMatch(/\/v1\/articles\?limit=3$/);
      expect((await problemOf(ask('/v1/none/', { redirect: 'manual' })))[0]).toBe(404);
    });

    it('writes the format that Accept likes best, and none where it leaves none', async () => {
      const typeFor = async (accept: string): Promise<string | null> =>
        (await post('/v1/extract', STORY, { 'content-type': 'text/plain', accept })).headers.get('content-type');
      expect(await typeFor('text/markdown;q=0.1, */*;q=0.9')).toContain('application/json');
      expect(await typeFor('application/json;q=0, text/*;q=0.5, text/markdown;q=0.2')).toContain('text/plain');
      expect(await typeFor('text/plain; charset=utf-8')).toContain('text/plain');
      expect(await typeFor('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8')).toContain('json');
      expect(await typeFor('application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"')).toContain('profile=');
      const [status, type, detail] = await problemOf(
        post('/v1/extract', STORY, { 'content-type': 'text/plain', accept: 'image/png, text/*;q=0' }),
      );
      expect([status, type]).toEqual([406, 'not-acceptable']);
      expect(detail).toContain('text/markdown');
    });

    it('gives the input back with its record where that is asked for', async () => {
      const json = { 'content-type': 'application/json' };
      const html = `<article><h1>Tolls</h1><p>${STORY}</p><p>The ${runtime} ferry to Odessa is not concerned, its owners said.</p></article>`;
      const asked = await post('/v1/extract', JSON.stringify({ html, source: true }), json);
      const made = (await asked.json()) as { record: { article: { blocks: Block[] } }; source: string };
      expect(made.source).toBe(html);
      const [first] = made.record.article.blocks;
      expect(made.source.slice(first?.source.start, first?.source.end)).toContain('Tolls will rise');
      const kept = await post('/v1/articles', JSON.stringify(made), json);
      expect(kept.status).toBe(201);
      const refused = post('/v1/extract?format=markdown', JSON.stringify({ html, source: true }), json);
      expect((await problemOf(refused)).slice(0, 2)).toEqual([400, 'bad-format']);
    });

    it('takes what is known of a raw page in the query, and no parameter it does not know', async () => {
      const html = { 'content-type': 'text/html' };
      const page = `<article><p>${STORY}</p></article>`;
      const read = await post('/v1/extract?url=https://port.example/a&published=2025-03-04&language=en', page, html);
      const { input, article, annotations } = (await read.json()) as never as {
        input: { url: string };
        article: { language: string };
        annotations: { dates: { value: string }[] };
      };
      expect([input.url, article.language]).toEqual(['https://port.example/a', 'en']);
      expect(annotations.dates.map(({ value }) => value)).toContain('2025-03-04');
      const bare = await post('/v1/extract?annotations=false', page, html);
      expect(await bare.json()).not.toHaveProperty('annotations');
      for (const query of ['lang=en', 'published=soon', 'annotations=no'])
        expect((await problemOf(post(`/v1/extract?${query}`, page, html)))[0], query).toBe(400);
    });

    it('unpacks JSON wherever it is taken, and says what else was expected', async () => {
      const json = { 'content-type': 'application/json' };
      const packed = gzipSync('{"into":999999}');
      const [status, , detail] = await problemOf(
        post('/v1/entities/999998/joins', packed, { ...json, 'content-encoding': 'gzip' }),
      );
      expect([status, detail]).toEqual([400, expect.stringContaining('999998')]);
      const twice = post('/v1/extract', packed, { ...json, 'content-encoding': 'gzip, br' });
      expect((await problemOf(twice)).slice(0, 2)).toEqual([415, 'unknown-coding']);
      const bomb = gzipSync(Buffer.alloc(4_000_000, 32));
      const over = post('/v1/entities/1/joins', bomb, { ...json, 'content-encoding': 'gzip' });
      expect((await problemOf(over)).slice(0, 2)).toEqual([413, 'too-large']);
      const text = await problemOf(post('/v1/entities/1/joins', '{"into":2}', { 'content-type': 'text/plain' }));
      expect(text).toEqual([415, 'unsupported-type', expect.stringContaining('application/json was expected')]);
    });

    it('takes numbers as they are written, not all that JavaScript takes for one', async () => {
      for (const id of ['0x1', '1e0', '1.0', '+1', '%201', '0'])
        expect((await ask(`/v1/articles/${id}`)).status, id).toBe(400);
      expect((await ask('/v1/articles?limit=1e1')).status).toBe(400);
    });

    it('tells by an ETag whether anything changed, wherever something is read', async () => {
      for (const path of [
        '/v1/articles',
        '/v1/articles.atom',
        '/v1/stats',
        '/v1/feeds',
        '/v1/quotes',
        '/openapi.json',
      ]) {
        const first = await ask(path);
        const tag = first.headers.get('etag') ?? '';
        expect(tag, path).toMatch(/^"[^"]+"$/);
        expect(first.headers.get('cache-control'), path).toBe('private, no-cache');
        const again = await ask(path, { headers: { 'if-none-match': `"other", ${tag}` } });
        expect([again.status, await again.text(), again.headers.get('etag')], path).toEqual([304, '', tag]);
        expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status, path).toBe(200);
      }
    });
  });
}

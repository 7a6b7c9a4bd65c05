import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXTURES, recordBytes } from '../../../packages/core/test/shared/same-bytes.ts';

export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

const STORY =
  'HARBOUR, March 4 (Reuters) - Tolls will rise by 12 percent in April, the port authority said on Tuesday after a long meeting.\n' +
  '"We have kept prices still for six years and cannot do so any longer," said Georgi Ivanov, director of the port authority.\n' +
  'The authority expects to earn 4.5 million euros more a year, which it wants to spend on a second crane and on dredging.';

/** What the API promises; the same against Node and against workerd. */
export function requests(runtime: string, ask: Ask): void {
  const post = (body: string, type: string, path = '/v1/extract'): Promise<Response> =>
    ask(path, { method: 'POST', body, headers: { 'content-type': type } });

  describe(`the API under ${runtime}`, () => {
    it('extracts JSON, HTML and plain text into the same kind of record', async () => {
      const json = await post(JSON.stringify({ text: STORY, published: '2025-03-04' }), 'application/json');
      expect(json.status).toBe(200);
      const record = (await json.json()) as { article: { text: string }; annotations: { quotes: unknown[] } };
      expect(record.article.text).toContain('Georgi Ivanov');
      expect(record.annotations.quotes.length).toBeGreaterThan(0);
      const html = await post(
        `<article>${STORY.split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('')}</article>`,
        'text/html; charset=utf-8',
      );
      expect(((await html.json()) as { input: { kind: string } }).input.kind).toBe('html');
      const text = await post(STORY, 'text/plain', '/v1/extract?format=markdown');
      expect(text.headers.get('content-type')).toContain('text/markdown');
      expect(await text.text()).toContain('Georgi Ivanov');
    });

    it('gives the same bytes as the library under Node', async () => {
      const answers = await Promise.all(
        FIXTURES.map(async (input) => (await post(JSON.stringify(input), 'application/json')).text()),
      );
      expect(answers.join('\n')).toBe(recordBytes());
    });

    it('answers what it cannot read with a problem that says what was expected', async () => {
      const cases: [Promise<Response>, number][] = [
        [post('', 'text/html'), 400],
        [post('{', 'application/json'), 400],
        [post('{"text": 5}', 'application/json'), 400],
        [post(JSON.stringify({ text: STORY, published: 'soon' }), 'application/json'), 400],
        [post('\u0000PNG\u0000\u0000\u0000\u0000\u0000', 'text/html'), 400],
        [post('x', 'image/png'), 415],
        [post('x', 'text/plain; charset=klingon'), 415],
        [post('x'.repeat(9 * 1024 * 1024), 'text/plain'), 413],
        [ask('/v1/extract'), 400],
        [ask('/v1/extract?url=http://10.0.0.7/'), 403],
        [ask('/v1/extract?url=file:///etc/passwd'), 400],
        [ask('/v1/extract', { method: 'DELETE' }), 405],
        [ask('/healthz', { method: 'DELETE' }), 405],
        [ask('/v1/nothing'), 404],
      ];
      for (const [answer, status] of cases) {
        const response = await answer;
        expect(response.status).toBe(status);
        expect(response.headers.get('content-type')).toContain('application/problem+json');
        expect(await response.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
      }
    });

    it('unpacks bodies, never beyond the limit, and decodes them by what the page says', async () => {
      const page = `<meta charset=windows-1252><article><p>${STORY}</p><p>Le péage relevé, dit-elle.</p></article>`;
      const latin = Buffer.from(page, 'latin1');
      const pack = { gzip: gzipSync, br: brotliCompressSync, zstd: zstdCompressSync };
      for (const [coding, packed] of Object.entries(pack)) {
        const headers = { 'content-type': 'text/html', 'content-encoding': coding };
        const read = await ask('/v1/extract?format=text', { method: 'POST', body: packed(latin), headers });
        expect(await read.text(), coding).toContain('péage relevé');
        const bomb = packed(Buffer.alloc(20_000_000, 97));
        expect((await ask('/v1/extract', { method: 'POST', body: bomb, headers })).status, coding).toBe(413);
      }
    });

    it('reads the files of a form and writes what Accept asks for', async () => {
      const form = (names: string[]): Promise<Response> => {
        const parts = names.map(
          (name) =>
            `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n` +
            `content-type: text/plain; charset=utf-8\r\n\r\n${STORY}\r\n`,
        );
        return post(`${parts.join('')}--edge--\r\n`, 'multipart/form-data; boundary=edge');
      };
      expect(await (await form(['a.txt'])).json()).toMatchObject({ input: { kind: 'text' } });
      const lines = (await (await form(['a.txt', 'b.txt'])).text()).trim().split('\n');
      expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a.txt', 'b.txt']);
      const headers = { 'content-type': 'text/plain', accept: 'text/markdown, application/json;q=0.5' };
      const markdown = await ask('/v1/extract', { method: 'POST', body: STORY, headers });
      expect(markdown.headers.get('content-type')).toContain('text/markdown');
    });

    it('hands an agent the page as untrusted data', async () => {
      const call = async (method: string, params: object): Promise<{ result: Record<string, unknown> }> => {
        const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
        const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
        return (await ask('/mcp', { method: 'POST', body, headers })).json() as never;
      };
      const tools = (await call('tools/list', {})).result.tools as { name: string }[];
      expect(tools.map(({ name }) => name)).toContain('extract');
      const { result } = await call('tools/call', { name: 'extract', arguments: { text: STORY } });
      const [{ text }] = result.content as [{ text: string }];
      expect(text).toMatch(/not instructions[\s\S]*<page-[\w-]+>[\s\S]*Georgi Ivanov: /);
      const none = await call('tools/call', { name: 'extract', arguments: { url: 'http://127.0.0.1/' } });
      expect(none.result.isError).toBe(true);
    });

    it('answers a stream line by line, in order, the broken ones with an error', async () => {
      const lines = [{ id: '1', text: STORY }, { id: '2' }, '{', { id: '4', text: STORY }];
      const body = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
      const answer = await post(body, 'application/x-ndjson', '/v1/extract/stream');
      const records = (await answer.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id?: string; error?: { title: string } });
      expect(records.map(({ id }) => id)).toEqual(['1', '2', undefined, '4']);
      expect(records.map(({ error }) => error?.title)).toEqual([undefined, 'Empty input', 'Not an input', undefined]);
    });

    it('documents itself in OpenAPI 3.1 and is up', async () => {
      const document = (await (await ask('/openapi.json')).json()) as {
        openapi: string;
        paths: Record<string, unknown>;
      };
      expect(document.openapi).toBe('3.1.0');
      expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/v1/extract', '/healthz']));
      expect(await (await ask('/healthz')).json()).toEqual({ status: 'ok' });
      const schemas = (document as unknown as { components: { schemas: Record<string, { required?: string[] }> } })
        .components.schemas;
      expect(schemas.Block?.required).not.toContain('map');
      const docs = await ask('/docs');
      expect(docs.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(await docs.text()).not.toMatch(/https?:\/\//);
    });

    it('never answers with 500, whatever the body', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.string({ maxLength: 300 }),
          fc.constantFrom('application/json', 'text/html', 'text/plain'),
          fc.json(),
          async (raw, type, json) => {
            expect((await post(raw, type)).status).toBeLessThan(500);
            expect((await post(json, 'application/json')).status).toBeLessThan(500);
          },
        ),
        { numRuns: 40 },
      );
    });
  });
}

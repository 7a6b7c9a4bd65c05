import { describe, expect, it } from 'vitest';
import type { Ask } from './requests.ts';

const TOLLS =
  'HARBOUR, March 4 (Reuters) - Tolls will rise by 12 percent in April, the port authority said on Tuesday after a long meeting.\n' +
  '"We have kept prices still for six years and cannot do so any longer," said Georgi Ivanov, director of the port authority.\n' +
  'The authority expects to earn 4.5 million euros more a year, which it wants to spend on a second crane and on dredging.';
const PEAGES =
  'BREST, 4 mars (AFP) - Les péages du port augmenteront de 12 % en avril, a annoncé mardi l’autorité portuaire.\n' +
  '« Nous avons gardé les mêmes prix pendant six ans », a déclaré Élodie Marchand, directrice du port.';

interface List {
  articles: { id: number; marks: { text: { text: string; hit: boolean }[] } }[];
  next: string | null;
  counts: { total: { articles: number }; facets: Record<string, { value: string; articles: number }[]> } | null;
}

/** What the archive's routes promise; the same against Node with a file and against workerd with D1. */
export function archiveRequests(runtime: string, ask: Ask): void {
  const get = async <T>(path: string): Promise<T> => (await ask(path)).json() as Promise<T>;
  const send = (method: string, path: string, body: unknown): Promise<Response> =>
    ask(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

  describe(`the archive's routes under ${runtime}`, () => {
    it('keep a page, then know it again, then its revision', async () => {
      const page = { text: TOLLS, url: 'https://harbour.example/tolls', published: '2025-03-04' };
      const first = await send('POST', '/v1/articles', page);
      expect(first.status).toBe(201);
      expect(await first.json()).toEqual({ article: 1, state: 'new', revision: 1, group: 1 });
      expect((await send('POST', '/v1/articles', page)).status).toBe(200);
      await send('POST', '/v1/articles', { ...page, text: TOLLS.replace('12', '15') });
      const { revisions } = await get<{ revisions: { revision: number; changes: unknown }[] }>(
        '/v1/articles/1/revisions',
      );
      expect(revisions.map(({ revision }) => revision)).toEqual([2, 1]);
      expect(JSON.stringify(revisions[0]?.changes)).toContain('{"kind":"added","text":"15"}');
      expect(JSON.stringify(await get('/v1/articles/1/revisions/1'))).toContain('12 percent');
      expect(JSON.stringify(await get('/v1/articles/1/diff?from=2&to=1'))).toContain('{"kind":"removed","text":"15"}');
    });

    it('keep a stream of pages and records, each line answered in its place', async () => {
      const record = await (await send('POST', '/v1/extract', { text: PEAGES })).json();
      const lines = [
        JSON.stringify({ id: 'a', ...(record as object) }),
        '{',
        JSON.stringify({ id: 'b', text: `${TOLLS} And so on.`, url: 'https://other.example/tolls' }),
        JSON.stringify({ id: 'c', article: { text: 5 } }),
      ];
      const headers = { 'content-type': 'application/x-ndjson' };
      const answer = await ask('/v1/articles', { method: 'POST', body: lines.join('\n'), headers });
      const said = (await answer.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id?: string; article?: number; group?: number; error?: object });
      expect(said.map(({ id }) => id)).toEqual(['a', undefined, 'b', 'c']);
      expect(said.map(({ article }) => article)).toEqual([2, undefined, 3, undefined]);
      expect(said[2]?.group).toBe(1);
      expect(said[3]?.error).toMatchObject({ type: 'urn:depeche:problem:bad-input' });
    });

    it('keep the input beside the record and give it as text that nothing can run', async () => {
      const html = `<html><head><title>Tolls</title></head><body><script>alert(1)</script><article><h1>Tolls rise again</h1>${TOLLS.split(
        '\n',
      )
        .map((line) => `<p>${line} Once more.</p>`)
        .join('')}</article></body></html>`;
      const { article } = (await (await send('POST', '/v1/articles', { html })).json()) as { article: number };
      expect(await get<{ source: string }>(`/v1/articles/${article}`)).toMatchObject({ source: 'kept' });
      const source = await ask(`/v1/articles/${article}/source`);
      expect(await source.text()).toBe(html);
      expect(source.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(source.headers.get('x-content-type-options')).toBe('nosniff');
      expect(source.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      const made = (await (await send('POST', '/v1/extract', { text: `${PEAGES} Fin.` })).json()) as object;
      const wrong = await send('POST', '/v1/articles', { record: made, source: 'Not it.' });
      expect([wrong.status, ((await wrong.json()) as { title: string }).title]).toEqual([400, 'Not its source']);
      const kept = await send('POST', '/v1/articles', { record: made, source: `${PEAGES} Fin.` });
      const { article: other } = (await kept.json()) as { article: number };
      expect(await (await ask(`/v1/articles/${other}/source`)).text()).toBe(`${PEAGES} Fin.`);
      for (const id of [article, other]) await ask(`/v1/articles/${id}`, { method: 'DELETE' });
      const gone = await ask(`/v1/articles/${article}/source`);
      expect([gone.status, ((await gone.json()) as { type: string }).type]).toEqual([
        404,
        'urn:depeche:problem:not-found',
      ]);
      const without = (await (await ask('/v1/articles/2/source')).json()) as { type: string; detail: string };
      expect(without).toMatchObject({ type: 'urn:depeche:problem:no-source' });
      expect(without.detail).toContain('did not come with the record');
    });

    it('count an article that names no day for the one it was sent with', async () => {
      const text = 'The lighthouse keeper has left, said the mayor of the town after the last ship.';
      const kept = await send('POST', '/v1/articles', { text, published: '2019-05-06' });
      const { article } = (await kept.json()) as { article: number };
      const on = await get<List>('/v1/articles?from=2019-05-06&to=2019-05-06');
      expect(on.articles.map(({ id }) => id)).toEqual([article]);
      await ask(`/v1/articles/${article}`, { method: 'DELETE' });
    });

    it('find articles with hits as pieces, facets, pages and filters', async () => {
      const found = await get<List>('/v1/articles?q=peages&facets=language,person,publisher');
      expect(found.articles.map(({ id }) => id)).toEqual([2]);
      expect(found.articles[0]?.marks.text).toContainEqual({ text: 'péages', hit: true });
      expect(found.counts).toMatchObject({
        total: { articles: 1, exact: true },
        facets: { language: [{ value: 'fr' }] },
      });
      const first = await get<List>('/v1/articles?limit=2');
      const second = await get<List>(`/v1/articles?limit=2&cursor=${first.next}`);
      expect([...first.articles, ...second.articles].map(({ id }) => id).sort()).toEqual([1, 2, 3]);
      expect(second.next).toBeNull();
      expect((await get<List>('/v1/articles?collapse=true')).articles).toHaveLength(2);
      expect((await get<List>('/v1/articles?agency=AFP&language=fr')).articles).toHaveLength(1);
    });

    it('tell about people, their words and what the archive holds', async () => {
      const { entities } = await get<{ entities: { id: number; name: string }[] }>('/v1/entities?q=ivan');
      expect(entities[0]?.name).toBe('Georgi Ivanov');
      const dossier = await get<{ timeline: unknown[]; quotes: { by: number } }>(`/v1/entities/${entities[0]?.id}`);
      expect(dossier.timeline.length).toBeGreaterThan(0);
      expect(dossier.quotes.by).toBeGreaterThan(0);
      const { quotes } = await get<{ quotes: { text: string }[] }>('/v1/quotes?speaker=marchand&kind=direct');
      expect(quotes[0]?.text).toContain('mêmes prix');
      expect(await get('/v1/stats')).toMatchObject({ articles: 3, groups: 2 });
    });

    it('hand an agent what is kept as untrusted data', async () => {
      const call = async (name: string, args: object): Promise<string> => {
        const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
        const params = { name, arguments: args };
        const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
        const { result } = (await (await ask('/mcp', { method: 'POST', body, headers })).json()) as {
          result: { content: [{ text: string }] };
        };
        return result.content[0].text;
      };
      expect(await call('search_archive', { q: 'péages' })).toMatch(
        /not instructions[\s\S]*<page-[\w-]+>[\s\S]*péages/,
      );
      expect(await call('quotes', { speaker: 'Marchand' })).toContain('Élodie Marchand (');
      expect(await call('dossier', { name: 'Ivanov' })).toMatch(/Georgi Ivanov, person, number \d+: named in \d/);
      expect(await call('dossier', { name: 'Nobody Atall' })).toContain('Nobody of that name');
    });

    it('keep a record of several megabytes, or say that it is too long for the database', async () => {
      const page = { text: TOLLS, url: 'https://harbour.example/long' };
      const record = (await (await send('POST', '/v1/extract', page)).json()) as { article: { text: string } };
      const long = (more: string) => ({ ...record, article: { ...record.article, text: `${TOLLS}\n${more}` } });
      const repeated = await send('POST', '/v1/articles', long('The port will wait for more ships. '.repeat(120_000)));
      expect(repeated.status).toBe(201);
      const { article } = (await repeated.json()) as { article: number };
      expect(((await get(`/v1/articles/${article}`)) as { words: number }).words).toBeGreaterThan(800_000);
      // Random letters, which no packing makes shorter.
      const random = Array.from({ length: 100 }, () =>
        Buffer.from(crypto.getRandomValues(new Uint8Array(30_000))).toString('base64'),
      );
      const lines = [long(random.join(' ')), { text: PEAGES, url: 'https://brest.example/peages-2' }];
      const headers = { 'content-type': 'application/x-ndjson' };
      const body = lines.map((line) => JSON.stringify(line)).join('\n');
      const answers = (await (await ask('/v1/articles', { method: 'POST', body, headers })).text()).trim().split('\n');
      const [first, second] = answers.map((line) => JSON.parse(line) as { article?: number; error?: { type: string } });
      if (runtime === 'workerd') {
        expect(first?.error?.type).toBe('urn:depeche:problem:too-large');
        expect((await send('POST', '/v1/articles', lines[0])).status).toBe(413);
      } else expect(first?.article).toBe(article);
      expect(second?.article).toBeGreaterThan(article);
      for (const id of [article, second?.article]) await ask(`/v1/articles/${id}`, { method: 'DELETE' });
    });

    it('join two entities and take it back', async () => {
      const { entities } = await get<{ entities: { id: number }[] }>('/v1/entities?type=person');
      const [one, other] = entities;
      const join = await send('POST', `/v1/entities/${one?.id}/joins`, { into: other?.id });
      expect(join.status).toBe(201);
      const { id } = (await join.json()) as { id: number };
      expect(await get(`/v1/entities/${one?.id}`)).toMatchObject({ id: other?.id, joins: [{ id }] });
      expect(await (await ask(`/v1/joins/${id}`, { method: 'DELETE' })).json()).toMatchObject({
        undone: expect.any(String),
      });
      expect(await get(`/v1/entities/${one?.id}`)).toMatchObject({ id: one?.id });
    });

    it('keep corrections and what was read, write a record in other formats, and take an article out', async () => {
      const cases = [{ fields: { headline: 'Tolls rise' }, keep: [], drop: [] }];
      expect((await send('PUT', '/v1/articles/1/corrections', { cases })).status).toBe(200);
      expect(await get('/v1/articles/1/corrections')).toMatchObject({ cases });
      expect((await send('PATCH', '/v1/articles/1', { read: true })).status).toBe(204);
      expect((await get<List>('/v1/articles?unread=true')).articles.map(({ id }) => id).sort()).toEqual([2, 3]);
      expect(await (await ask('/v1/articles/2?format=text')).text()).toContain('mêmes prix');
      expect((await ask('/v1/articles/3', { method: 'DELETE' })).status).toBe(204);
      expect((await ask('/v1/articles/3')).status).toBe(404);
    });

    it('say what was wrong with a request', async () => {
      const cases: [Promise<Response>, number][] = [
        [ask('/v1/articles?limit=0'), 400],
        [ask('/v1/articles?entity=x'), 400],
        [ask('/v1/articles?facets=colour'), 400],
        [ask('/v1/articles?cursor=nonsense'), 400],
        [ask('/v1/articles?from=soon'), 400],
        [ask('/v1/articles?from=2025-02-30'), 400],
        [ask('/v1/articles?from=2025-03-02&to=2025-03-01'), 400],
        [ask('/v1/quotes?from=2025-03-02&to=2025-03-01'), 400],
        [ask('/v1/stats?from=2025-03-02&to=2025-03-01'), 400],
        [ask('/v1/articles?lang=fr'), 400],
        [ask('/v1/articles.atom?lang=fr'), 400],
        [ask('/v1/quotes?by=ivanov'), 400],
        [ask('/v1/articles/none'), 400],
        [ask('/v1/articles/999'), 404],
        [ask('/v1/entities/999'), 404],
        [ask('/v1/instruments/NONE.X'), 404],
        [send('PUT', '/v1/articles/1/corrections', { cases: 5 }), 400],
        [
          ask('/v1/articles/1/corrections', {
            method: 'PUT',
            body: '{',
            headers: { 'content-type': 'application/json' },
          }),
          400,
        ],
        [send('POST', '/v1/entities/1/joins', { into: 1 }), 400],
        [ask('/v1/articles/1', { method: 'POST' }), 405],
        [ask('/v1/stats', { method: 'DELETE' }), 405],
      ];
      for (const [answer, status] of cases) {
        const response = await answer;
        expect(response.status, response.url).toBe(status);
        expect(response.headers.get('content-type')).toContain('application/problem+json');
      }
    });

    it('are documented', async () => {
      const { paths } = await get<{ paths: Record<string, object> }>('/openapi.json');
      expect(Object.keys(paths)).toEqual(
        expect.arrayContaining(['/v1/articles', '/v1/articles/{id}', '/v1/entities/{id}', '/v1/quotes', '/v1/stats']),
      );
      expect(Object.keys(paths['/v1/articles'] ?? {}).sort()).toEqual(['get', 'post']);
    });
  });
}

import { openArchiveAt } from '@depeche/archive/node';
import { createNodeFetcher } from '@depeche/intake/node';
import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { localBatches } from '../src/batches/local.ts';
import { prometheusMetrics } from '../src/operate/metrics.ts';

interface Schema {
  type?: string;
  enum?: string[];
  const?: unknown;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  $ref?: string;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
}
interface Operation {
  operationId?: string;
  security?: object[];
  responses?: Record<string, object>;
  parameters?: { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

const opened = openArchiveAt(':memory:');
const fetcher = createNodeFetcher({ time: 500 });
const app = createApp({
  fetcher,
  archive: () => opened,
  batches: await localBatches(null, fetcher),
  metrics: prometheusMetrics(),
});
const document = (await (await app.request('/openapi.json')).json()) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** Values of a schema, as far as it goes: strings are any, numbers within bounds. */
function valid(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined)
    return valid(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => valid(one, depth + 1)));
  if (schema.type === 'integer' || schema.type === 'number')
    return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1000, 1000) });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'array') return fc.array(valid(schema.items ?? {}, depth + 1), { maxLength: depth > 4 ? 1 : 3 });
  if (schema.type === 'object') {
    const { properties = {}, required = [] } = schema;
    const parts = Object.entries(properties).map(([name, one]) => [name, valid(one, depth + 1)] as const);
    return fc.record(Object.fromEntries(parts), { requiredKeys: required.filter((name) => name in properties) });
  }
  return fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('2025-03-04', 'https://10.0.0.1/', 'Le port relève ses péages.'),
  );
}

/** What a schema does not have in mind. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer(),
  fc.constant(''),
  fc.jsonValue({ maxDepth: 2 }),
);

interface Asked {
  path: string;
  init: RequestInit;
}

/** Headers that any route may be sent. */
const headers = fc.record(
  {
    accept: fc.constantFrom('*/*', 'application/json', 'application/json, text/event-stream', 'text/event-stream', 'x'),
    'content-type': fc.constantFrom('application/json', 'text/html; charset=klingon', 'multipart/form-data', 'x/y', ''),
    'content-encoding': fc.constantFrom('gzip', 'br', 'identity', 'x'),
    'content-length': fc.constantFrom('0', '99999999999', '-1', 'x'),
    'idempotency-key': fc.constantFrom('a', 'b', 'x'.repeat(300)),
    'if-none-match': fc.constantFrom('*', '"x"', 'x'),
  },
  { requiredKeys: [] },
);

/** Answers come within so many milliseconds. */
const LATEST = 15_000;

function within<T>(answer: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer within ${LATEST} ms`)), LATEST);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function requestsTo(path: string, method: string, operation: Operation): fc.Arbitrary<Asked> {
  const value = (schema: Schema) =>
    fc.oneof({ weight: 3, arbitrary: valid(schema) }, { weight: 1, arbitrary: anything });
  // Headers are said as references; those that are odd are tried below.
  const parameters = (operation.parameters ?? []).filter((one) => 'in' in one && one.in !== undefined);
  const given = fc.tuple(...parameters.map(({ schema }) => value(schema)));
  const kept = fc.array(fc.boolean(), { minLength: parameters.length, maxLength: parameters.length });
  const content = Object.entries(operation.requestBody?.content ?? {});
  const body =
    content.length === 0
      ? fc.constant(null)
      : fc.oneof(
          ...content.map(([type, { schema }]) =>
            value(schema).map((one) => ({ type, text: typeof one === 'string' ? one : (JSON.stringify(one) ?? '') })),
          ),
        );
  return fc.tuple(given, kept, body, headers, fc.nat(3)).map(([values, keeps, sent, odd, often]) => {
    const query = new URLSearchParams();
    let filled = path;
    parameters.forEach(({ name, in: place }, at) => {
      const one = values[at];
      const written = typeof one === 'string' ? one : (JSON.stringify(one) ?? '');
      if (place === 'path')
        filled = filled.replace(`{${name}}`, encodeURIComponent(written.replace(/\p{Surrogate}/gu, '')) || '0');
      else if (keeps[at]) query.set(name, written);
    });
    const init: RequestInit = { method };
    const own = sent === null ? {} : { accept: 'application/json, text/event-stream', 'content-type': sent.type };
    // Most requests carry no odd header: what is asked for in earnest has to be tried, too.
    Object.assign(init, { headers: often === 0 ? { ...own, ...odd } : own }, sent === null ? {} : { body: sent.text });
    return { path: `${filled}${query.size > 0 ? `?${query}` : ''}`, init };
  });
}

const story =
  'HARBOUR (Reuters) - Tolls for Nvidia NVDA.O rise. "We cannot wait," said Georgi Ivanov, director of the port.';
await (await opened).keep([]);
await app.request('/v1/articles', { method: 'POST', body: story, headers: { 'content-type': 'text/plain' } });

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

it.each(operations)(
  '$method $path answers whatever it is asked, and never with a fault of its own',
  async ({ path, method, operation }) => {
    await fc.assert(
      fc.asyncProperty(requestsTo(path, method, operation), async ({ path: asked, init }) => {
        const answer = await within(app.request(asked, init) as Promise<Response>, asked);
        const text = await within(answer.text(), asked);
        if (answer.status >= 400 && !text.startsWith('{"jsonrpc"'))
          expect(answer.headers.get('content-type')).toBe('application/problem+json');
        // What lies behind an address may be what is wrong.
        if (answer.status >= 500) expect([501, 502, 504]).toContain(answer.status);
        expect(text).not.toMatch(/\n\s+at .*:\d+:\d+/);
      }),
      { numRuns: 100 },
    );
  },
  60_000,
);

it('the document is one by OpenAPI 3.1’s own schema, and says of every operation what it needs and refuses', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document) as never);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  const names = operations.map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, method, operation } of operations) {
    const statuses = Object.keys(operation.responses ?? {});
    const where = `${method} ${path}`;
    const guarded = path.startsWith('/v1/') || ['/mcp', '/metrics'].includes(path);
    expect(operation.security === undefined, where).toBe(!guarded);
    if (guarded) expect(statuses, where).toEqual(expect.arrayContaining(['401', '403', '429']));
    if (operation.requestBody !== undefined) expect(statuses, where).toEqual(expect.arrayContaining(['413', '415']));
    const types = Object.keys(operation.requestBody?.content ?? {});
    if (types.includes('application/json') && path !== '/mcp')
      expect(JSON.stringify(exampleFor(operation)), where).not.toBe('[]');
  }
});

/** Examples beside the schema of an operation's JSON body. */
function exampleFor(operation: Operation): unknown[] {
  const schema = operation.requestBody?.content['application/json']?.schema ?? {};
  const named = (one: Schema): Schema =>
    one.$ref === undefined ? one : (document.components.schemas[one.$ref.split('/').at(-1) ?? ''] ?? {});
  return [schema, ...(schema.anyOf ?? [])].flatMap((one) => named(one).examples ?? []);
}

it('every route there is stands in the document', () => {
  const documented = new Set(operations.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
  const served = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => `${method} ${path}`);
  expect(served.filter((route) => !documented.has(route) && !/^GET \/(?:docs|openapi\.json)$/.test(route))).toEqual([]);
});

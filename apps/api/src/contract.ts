import { type OutputFormat, outputFormats, outputs } from '@depeche/core/output';
import { recordSchema } from '@depeche/core/schema';
import { createRoute, z } from '@hono/zod-openapi';

/** What an extraction is asked for, as JSON: a page's HTML, its text, or the address it is fetched from. */
export const inputSchema = z
  .object({
    html: z.string().optional().meta({ description: 'A page’s HTML.' }),
    text: z.string().optional().meta({ description: 'A page’s text, one line a block; given instead of `html`.' }),
    url: z
      .string()
      .max(4096)
      .optional()
      .meta({ description: 'The page’s address; it is fetched where neither `html` nor `text` is given.' }),
    published: z
      .string()
      .max(40)
      .regex(/^\d{4}-\d{2}-\d{2}/, 'a day in ISO 8601 was expected')
      .optional()
      .meta({ description: 'The day relative dates count from, ISO 8601.' }),
    language: z.string().max(40).optional().meta({ description: 'BCP 47; overrides detection.' }),
    annotations: z.boolean().optional().meta({ description: 'False: parsing only.' }),
    candidates: z.boolean().optional().meta({ description: 'True: every field’s candidates.' }),
  })
  .meta({
    id: 'Input',
    examples: [
      { url: 'https://www.example.com/news/tolls-rise' },
      {
        text: '“We have kept prices still for six years,” said Georgi Ivanov, director of the port.',
        published: '2025-03-04',
      },
    ],
  });

export type Input = z.infer<typeof inputSchema>;

/** One page asked for by itself: its input can come back with its record. */
export const askedSchema = inputSchema
  .extend({
    source: z.boolean().optional().meta({
      description:
        'True: the answer is `{ record, source }`, with the input that the record’s places point into, as `/v1/articles` takes it.',
    }),
  })
  .meta({ id: 'AskedInput', examples: [{ url: 'https://www.example.com/news/tolls-rise', source: true }] });

export type Asked = z.infer<typeof askedSchema>;

/** A line of a stream: an input with an id that its record carries. */
export const lineSchema = inputSchema.extend({ id: z.string().max(400).optional() }).meta({
  id: 'InputLine',
  examples: [{ id: '1', html: '<article><h1>Tolls rise</h1><p>Tolls will rise by 12 percent in April.</p></article>' }],
});

export const formatSchema = z.enum(outputFormats as [OutputFormat, ...OutputFormat[]]);
const { url, published, language } = inputSchema.shape;
const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
/** What may be said of a page beside it: a raw body holds nothing but the page. A JSON body's own word counts before it. */
export const aboutSchema = z.strictObject({
  url: url.meta({ description: 'The address a page in the body is of.' }),
  published,
  language,
  annotations: flag.optional().meta({ description: 'false: parsing only.' }),
});
export const querySchema = aboutSchema.extend({ format: formatSchema.optional() });
export const urlQuerySchema = querySchema.extend({ url: z.string().max(4096) });

const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .meta({ id: 'Problem', description: 'RFC 9457.' });
export const problemContent = { 'application/problem+json': { schema: problemSchema } };
const problems = {
  400: { description: 'The input is empty or not what was expected.', content: problemContent },
  403: {
    description: 'The address may not be fetched, by our rules or by the site’s robots.txt.',
    content: problemContent,
  },
  413: { description: 'The body is over the limit, as it came or unpacked.', content: problemContent },
  406: { description: '`Accept` leaves none of the formats there are.', content: problemContent },
  415: { description: 'The content type, coding or charset is not one that is read.', content: problemContent },
  422: { description: 'What was fetched is paywalled, not an article, or no text.', content: problemContent },
  501: { description: 'This server fetches no pages.', content: problemContent },
  502: { description: 'The page’s server did not give it.', content: problemContent },
  503: { description: 'The page’s site wants a pause first; `Retry-After` says how long.', content: problemContent },
  504: { description: 'The page did not come in time.', content: problemContent },
};

const written = Object.fromEntries(
  outputFormats.map((name) => [outputs[name].mediaType, { schema: name === 'json' ? recordSchema : z.string() }]),
);
const record = { description: 'The record, or its article in the format asked for.', content: written };
const ndjson = { 'application/x-ndjson': { schema: z.string() } };

export const extractRoute = createRoute({
  method: 'post',
  path: '/v1/extract',
  summary: 'Extract one page, or each file of a form',
  request: {
    query: querySchema,
    body: {
      required: true,
      content: {
        'application/json': { schema: askedSchema },
        'text/html': { schema: z.string() },
        'text/plain': { schema: z.string() },
        'multipart/form-data': { schema: z.object({ file: z.string().meta({ format: 'binary' }) }) },
      },
    },
  },
  responses: { 200: { ...record, content: { ...written, ...ndjson } }, ...problems },
});

export const fetchRoute = createRoute({
  method: 'get',
  path: '/v1/extract',
  summary: 'Fetch one page and extract it',
  request: { query: urlQuerySchema },
  responses: { 200: record, 304: { description: 'The record is the one whose ETag was sent.' }, ...problems },
});

export const streamRoute = createRoute({
  method: 'post',
  path: '/v1/extract/stream',
  summary: 'Extract a stream: one input a line, one record a line, in order',
  request: {
    body: { required: true, content: { 'application/x-ndjson': { schema: lineSchema } } },
  },
  responses: {
    200: {
      description: 'Records; a line that is no input gives `{ id?, error: { title, detail } }`.',
      content: ndjson,
    },
    415: problems[415],
  },
});

export const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Is it up',
  responses: {
    200: { description: 'It is.', content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } } },
  },
});

export const readyRoute = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Does it answer, its archive too',
  responses: {
    200: {
      description: 'It does.',
      content: { 'application/json': { schema: z.object({ status: z.literal('ready') }) } },
    },
    503: { description: 'Its archive does not answer.', content: problemContent },
  },
});

export const metricsRoute = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'Requests and the program’s own figures, for Prometheus',
  responses: {
    200: { description: 'Prometheus’ text format.', content: { 'text/plain': { schema: z.string() } } },
    401: { description: 'A key was expected.', content: problemContent },
    403: { description: 'A key of scope `admin` was expected.', content: problemContent },
  },
});

export const mcpRoute = createRoute({
  method: 'post',
  path: '/mcp',
  summary: 'The tools for agents: one message of the Model Context Protocol (streamable HTTP, no sessions)',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            jsonrpc: z.literal('2.0'),
            id: z.union([z.string(), z.int()]).optional(),
            method: z.enum(['initialize', 'ping', 'tools/list', 'tools/call', 'notifications/initialized']),
            params: z.record(z.string(), z.unknown()).optional(),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: 'The answer, as JSON-RPC.', content: { 'application/json': { schema: z.unknown() } } },
    202: { description: 'A notification was taken.' },
    400: { description: 'No message of the protocol.', content: problemContent },
    406: { description: 'JSON and event streams have to be accepted.', content: problemContent },
    413: { description: 'The body is over the limit.', content: problemContent },
    415: { description: 'The message is not JSON.', content: problemContent },
  },
});

export const EXPECTED =
  'a JSON object with "html", "text" or "url", a text/html or text/plain body, or a form with files was expected';

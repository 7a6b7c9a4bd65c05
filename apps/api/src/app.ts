import { extract } from '@depeche/core';
import { toMarkdown, toText } from '@depeche/core/output';
import { recordSchema } from '@depeche/core/schema';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { secureHeaders } from 'hono/secure-headers';
import { readBody, UnreadableBody } from './body.ts';
import { docsPage } from './docs.ts';
import { withRecordSchemas } from './document.ts';
import { problem } from './problem.ts';

/** Settings of one app. */
export interface AppSettings {
  /** Largest request body in bytes; a longer one is answered with 413. Default 8 MB. */
  maxBody?: number;
}

const inputSchema = z
  .object({
    html: z.string().optional().meta({ description: 'A page’s HTML.' }),
    text: z.string().optional().meta({ description: 'A page’s text, one line a block; given instead of `html`.' }),
    url: z.string().max(4096).optional().meta({ description: 'The page’s address.' }),
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
  .meta({ id: 'Input' });

const querySchema = z.object({ format: z.enum(['json', 'markdown', 'text']).optional() });

const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .meta({ id: 'Problem', description: 'RFC 9457.' });

const problemContent = { 'application/problem+json': { schema: problemSchema } };

const extractRoute = createRoute({
  method: 'post',
  path: '/v1/extract',
  summary: 'Extract one page',
  request: {
    query: querySchema,
    body: {
      required: true,
      content: {
        'application/json': { schema: inputSchema },
        'text/html': { schema: z.string() },
        'text/plain': { schema: z.string() },
      },
    },
  },
  responses: {
    200: {
      description: 'The record, or its article as Markdown or text.',
      content: {
        'application/json': { schema: recordSchema },
        'text/markdown': { schema: z.string() },
        'text/plain': { schema: z.string() },
      },
    },
    400: { description: 'The input is empty or not what was expected.', content: problemContent },
    413: { description: 'The body is over the limit.', content: problemContent },
    415: { description: 'The content type or charset is not one that is read.', content: problemContent },
  },
});

const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Is it up',
  responses: {
    200: { description: 'It is.', content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } } },
  },
});

const EXPECTED = 'a JSON object with "html" or "text", or a text/html or text/plain body, was expected';

/** The API as one app; the same under Node and Workers. */
export function createApp({ maxBody = 8 * 1024 * 1024 }: AppSettings = {}) {
  const app = new OpenAPIHono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
    }),
  );
  app.get('/openapi.json', (context) =>
    context.json(
      withRecordSchemas(
        app.getOpenAPI31Document({
          openapi: '3.1.0',
          info: {
            title: 'Dépêche',
            version: '0.1.0',
            description:
              'A news page in, its record out: the article, its fields, who says what, each tied to its source.',
          },
        }),
      ),
    ),
  );
  // The body is read by hand: the limit holds while it arrives, and raw bodies carry their own charset.
  app.openAPIRegistry.registerPath({ ...extractRoute });
  app.openAPIRegistry.registerPath({ ...healthRoute });
  app.get('/docs', (context) => context.html(docsPage));
  app.onError((_error, context) =>
    problem(context, 500, 'internal', 'Internal error', 'the request could not be carried out; nothing of it was kept'),
  );
  app.notFound((context) =>
    problem(context, 404, 'not-found', 'Not found', `nothing is at ${context.req.path}; see /openapi.json`),
  );
  return app
    .get('/healthz', (context) => context.json({ status: 'ok' as const }))
    .post('/v1/extract', async (context) => {
      const query = querySchema.safeParse(context.req.query());
      if (!query.success)
        return problem(context, 400, 'bad-format', 'Unknown format', 'format takes json, markdown or text');
      const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      if (!['application/json', 'text/html', 'text/plain'].includes(type)) {
        return problem(
          context,
          415,
          'unsupported-type',
          'Unsupported content type',
          `"${type.slice(0, 100)}" is not read; ${EXPECTED}`,
        );
      }
      let body: string;
      try {
        body = await readBody(context.req.raw, maxBody);
      } catch (error) {
        if (!(error instanceof UnreadableBody)) throw error;
        return error.status === 413
          ? problem(context, 413, 'too-large', 'Body too large', error.message)
          : problem(context, 415, 'unknown-charset', 'Unknown charset', error.message);
      }
      const input = type === 'application/json' ? parseInput(body) : { [type === 'text/html' ? 'html' : 'text']: body };
      if (typeof input === 'string') return problem(context, 400, 'bad-input', 'Not an input', input);
      const { html, text, ...given } = input;
      const source = html ?? text ?? '';
      if (source.trim() === '')
        return problem(context, 400, 'empty-input', 'Empty input', `the input holds no text; ${EXPECTED}`);
      if (type !== 'application/json' && source.slice(0, 4096).split('\u0000').length > 4)
        return problem(context, 400, 'binary-input', 'Not a text', `the body is binary; ${EXPECTED}`);
      const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const record = extract(source, { ...options, kind: html === undefined ? 'text' : 'html' });
      if (query.data.format === 'markdown')
        return context.body(toMarkdown(record), 200, { 'content-type': 'text/markdown; charset=utf-8' });
      if (query.data.format === 'text') return context.text(toText(record));
      return context.json(record);
    })
    .all('/v1/extract', (context) => {
      context.header('allow', 'POST');
      return problem(context, 405, 'method-not-allowed', 'Method not allowed', '/v1/extract takes POST');
    });
}

function parseInput(body: string): z.infer<typeof inputSchema> | string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return `the body is not JSON; ${EXPECTED}`;
  }
  const input = inputSchema.safeParse(value);
  if (!input.success) {
    const first = input.error.issues[0];
    return `${first?.path.join('.') || 'the body'}: ${first?.message ?? 'not what was expected'}; ${EXPECTED}`;
  }
  return input.data;
}

/** The app's type, for `hono/client`. */
export type App = ReturnType<typeof createApp>;

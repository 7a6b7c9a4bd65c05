import type { AnswerStore, Archive } from '@depeche/archive';
import type { Fetcher } from '@depeche/intake';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { articleRoutes, SOURCE_PATH, SOURCE_POLICY } from './archive/articles.ts';
import { entityRoutes } from './archive/entities.ts';
import { ingestRoutes } from './archive/ingest.ts';
import type { ArchiveSetting } from './archive/setting.ts';
import type { Batches } from './batches/batches.ts';
import { batchRoutes } from './batches/routes.ts';
import { mediaType, readBytes } from './body.ts';
import {
  extractRoute,
  fetchRoute,
  healthRoute,
  mcpRoute,
  metricsRoute,
  querySchema,
  readyRoute,
  streamRoute,
  urlQuerySchema,
} from './contract.ts';
import { docsPage } from './docs.ts';
import { withRecordSchemas } from './document.ts';
import { extracted, queryAs, recordOf } from './extraction.ts';
import { feedRoutes } from './feeds/feeds.ts';
import { syndicationRoutes } from './feeds/syndication.ts';
import { formatOf, inFormat } from './formats.ts';
import { inputsOf } from './inputs.ts';
import { guard, type Key, type Rate } from './keys.ts';
import { type Answered, accessLog } from './log.ts';
import { allowedAt } from './methods.ts';
import { answersInMemory } from './operate/answers.ts';
import { IDEMPOTENT_PATHS, idempotency } from './operate/idempotency.ts';
import type { Metrics } from './operate/metrics.ts';
import { ownPages } from './operate/origin.ts';
import { validators } from './operate/validators.ts';
import { withCommonParts } from './operations.ts';
import { asRefusal, problem, Refusal } from './problem.ts';
import { recordStream } from './stream.ts';

/** Settings of one app. */
export interface AppSettings {
  /** Largest request body in bytes, packed and unpacked, and longest line of a stream. Default 8 MB. */
  maxBody?: number;
  /** Gets the pages that are asked for by address; without it they are refused with 501. */
  fetcher?: Fetcher;
  /** Opens the archive, or hands out the open one; without it what is about the archive is refused with 501. */
  archive?: () => Promise<Archive>;
  /** Who may ask; a function gives those of the moment. An empty list: everybody; a function that gives one: nobody. */
  keys?: readonly Key[] | (() => readonly Key[]);
  /** How fast each key may ask. Default 100 at once, 20 a second. */
  rate?: Rate;
  /** Origins whose pages may ask; default none but our own. */
  origins?: readonly string[];
  /** It listens on this machine alone and asks for no key: it answers under names of this machine and of `origins` alone. */
  local?: boolean;
  /** Takes batches; without it they are refused with 501. */
  batches?: Batches;
  /** Counts requests, and answers `/metrics` to keys of scope `admin`, or to everybody where there are no keys. */
  metrics?: Metrics;
  /** Traces requests. */
  tracing?: MiddlewareHandler;
  /** Takes an entry for every request that was answered. */
  log?: (entry: Answered) => void;
}

/** Headers of an answer that another site's page may read. */
const EXPOSED = [
  'etag',
  'location',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'x-request-id',
  'idempotent-replayed',
];
/** How long a browser may believe a preflight, in seconds. */
const PREFLIGHT = 600;
const RATE: Rate = { burst: 100, perSecond: 20 };

/** The API as one app; the same under Node and Workers. */
export function createApp({
  maxBody = 8 * 1024 * 1024,
  fetcher,
  archive,
  keys = [],
  rate = RATE,
  origins = [],
  local = false,
  log,
  batches,
  metrics,
  tracing,
}: AppSettings = {}) {
  const app = new OpenAPIHono();
  if (log !== undefined) app.use(accessLog(log));
  if (tracing !== undefined) app.use(tracing);
  if (metrics !== undefined) app.use(metrics.middleware);
  app.use(requestId());
  app.use(SOURCE_PATH, async (context, next) => {
    await next();
    context.res.headers.set('content-security-policy', SOURCE_POLICY);
  });
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
  if (origins.length > 0) {
    const foreign = cors({
      origin: [...origins],
      allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      exposeHeaders: EXPOSED,
      maxAge: PREFLIGHT,
    });
    // An `OPTIONS` that is no preflight asks what a path takes.
    app.use((context, next) =>
      context.req.method === 'OPTIONS' && context.req.header('access-control-request-method') === undefined
        ? next()
        : foreign(context, next),
    );
  }
  app.use(ownPages({ origins, local }));
  if (typeof keys === 'function') app.use(guard(keys, rate));
  else if (keys.length > 0) app.use(guard(() => keys, rate));
  // Kept where articles are; without an archive in memory, for as long as the program runs.
  const passing = answersInMemory();
  const answers = async (): Promise<AnswerStore> => (archive === undefined ? passing : (await archive()).answers);
  for (const path of IDEMPOTENT_PATHS) app.use(path, idempotency(maxBody, answers));
  for (const path of ['/v1/*', '/openapi.json', '/docs']) app.use(path, validators);
  app.get('/openapi.json', (context) =>
    context.json(
      withCommonParts(
        withRecordSchemas(
          app.getOpenAPI31Document({
            openapi: '3.1.0',
            info: {
              title: 'Dépêche',
              version: '0.1.0',
              description:
                'A news page in, its record out: the article, its fields, who says what, each tied to its source.',
              license: { name: 'MIT' },
            },
            servers: [{ url: '/' }],
          }),
        ),
      ),
    ),
  );
  // The body is read by hand: the limit holds while it arrives, and raw bodies carry their own charset.
  app.openAPIRegistry.registerPath({ ...extractRoute });
  app.openAPIRegistry.registerPath({ ...fetchRoute });
  app.openAPIRegistry.registerPath({ ...streamRoute });
  app.openAPIRegistry.registerPath({ ...healthRoute });
  app.openAPIRegistry.registerPath({ ...readyRoute });
  app.openAPIRegistry.registerPath({ ...mcpRoute });
  if (metrics !== undefined) app.openAPIRegistry.registerPath({ ...metricsRoute });
  const setting: ArchiveSetting = { archive: archive ?? null, fetcher: fetcher ?? null, maxBody };
  app.get('/docs', (context) => context.html(docsPage));
  app.onError((thrown, context) => {
    const { status, kind, title, detail, retryAfter } = asRefusal(thrown);
    if (retryAfter !== null) context.header('retry-after', String(retryAfter));
    return problem(context, status, kind, title, detail);
  });
  app.notFound((context) => {
    const { path, url } = context.req;
    const bare = path.replace(/\/$/, '');
    if (bare !== path && allowedAt(app, bare).length > 0) return context.redirect(bare + new URL(url).search, 308);
    return problem(context, 404, 'not-found', 'Not found', `nothing is at ${path}; see /openapi.json`);
  });
  return app
    .get('/healthz', (context) => context.json({ status: 'ok' as const }))
    .get('/readyz', async (context) => {
      try {
        // One short question shows that the archive answers.
        await (await archive?.())?.entities({ limit: 1 });
      } catch {
        throw new Refusal(503, 'not-ready', 'Not ready', 'the archive does not answer', 5);
      }
      return context.json({ status: 'ready' as const });
    })
    .get('/metrics', async (context, next) => {
      if (metrics === undefined) return next();
      const { type, text } = await metrics.write();
      return context.body(text, 200, { 'content-type': type });
    })
    .get('/v1/extract', async (context) => {
      const { format: asked, ...input } = queryAs(urlQuerySchema, context.req.query());
      const format = formatOf(context, asked);
      const record = await recordOf(input, fetcher ?? null, context.req.raw.signal);
      context.header('cache-control', 'private, max-age=60');
      return inFormat(context, format, record);
    })
    .post('/v1/extract', async (context) => {
      const { format: asked, ...about } = queryAs(querySchema, context.req.query());
      context.header('cache-control', 'no-store');
      const { raw } = context.req;
      const inputs = (await inputsOf(raw, maxBody)).map((input) => ({ ...about, ...input }));
      const [first] = inputs;
      if (inputs.length === 1 && first !== undefined) {
        const format = formatOf(context, asked);
        if (first.source === true && format !== 'json')
          throw new Refusal(400, 'bad-format', 'Unknown format', `the source comes with json, not with ${format}`);
        const made = await extracted(first, fetcher ?? null, raw.signal);
        return first.source === true ? context.json(made) : inFormat(context, format, made.record);
      }
      const encoder = new TextEncoder();
      const lines = inputs.map((input) => encoder.encode(`${JSON.stringify(input)}\n`));
      const source = new ReadableStream<Uint8Array>({
        pull(controller) {
          const line = lines.shift();
          if (line === undefined) controller.close();
          else controller.enqueue(line);
        },
      });
      // A text that was within the limit may be longer once it is written as JSON.
      return context.body(recordStream(source, null, maxBody * 6), 200, { 'content-type': 'application/x-ndjson' });
    })
    .post('/v1/extract/stream', (context) => {
      const { raw } = context.req;
      const type = mediaType(context.req.header('content-type'));
      if (!['application/x-ndjson', 'application/ndjson', 'application/jsonl'].includes(type))
        throw new Refusal(415, 'unsupported-type', 'Unsupported content type', 'application/x-ndjson was expected');
      const coding = context.req.header('content-encoding') ?? 'identity';
      if (!['identity', 'gzip'].includes(coding))
        throw new Refusal(415, 'unknown-coding', 'Unknown coding', 'a stream is read as it is or as gzip');
      const body = raw.body ?? new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
      const plain =
        coding === 'gzip'
          ? body.pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
          : body;
      context.header('cache-control', 'no-store');
      return context.body(recordStream(plain, fetcher ?? null, maxBody), 200, {
        'content-type': 'application/x-ndjson',
      });
    })
    .post('/mcp', async (context) => {
      const bytes = await readBytes(context.req.raw, maxBody);
      const headers = new Headers(context.req.raw.headers);
      headers.delete('content-encoding');
      // Loaded with the first agent that asks: half of what the app needs is only for agents.
      const { answerMcp } = await import('./mcp.ts');
      return answerMcp(
        new Request(context.req.url, { method: 'POST', headers, body: bytes.slice() }),
        fetcher ?? null,
        archive ?? null,
      );
    })
    .route('/', ingestRoutes(setting))
    .route('/', syndicationRoutes(setting))
    .route('/', articleRoutes(setting))
    .route('/', feedRoutes(setting))
    .route('/', entityRoutes(setting))
    .route('/', batchRoutes(batches ?? null, maxBody))
    .all('*', async (context, next) => {
      const allowed = allowedAt(app, context.req.path);
      const asked = context.req.method;
      if (allowed.length === 0 || (asked !== 'OPTIONS' && allowed.includes(asked))) return next();
      context.header('allow', allowed.join(', '));
      if (asked === 'OPTIONS') return context.body(null, 204);
      const detail = `${context.req.path} takes ${allowed.join(' and ')}`;
      return problem(context, 405, 'method-not-allowed', 'Method not allowed', detail);
    });
}

/** The app's type, for `hono/client`. */
export type App = ReturnType<typeof createApp>;

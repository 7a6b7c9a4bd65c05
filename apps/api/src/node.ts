import { createReadStream, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { defaultArchivePath, openArchiveAt, sourceLimit } from '@depeche/archive/node';
import { createNodeFetcher } from '@depeche/intake/node';
import { serve as listen, type ServerType } from '@hono/node-server';
import type { Context } from 'hono';
import { createApp } from './app.ts';
import { localBatches } from './batches/local.ts';
import { batchAge } from './batches/setting.ts';
import { docsStart } from './docs.ts';
import { startPolling } from './feeds/poller.ts';
import { isLoopback, type Key, parseKeys } from './keys.ts';
import type { Answered } from './log.ts';
import { fetchSettingsFrom, originsFrom } from './operate/environment.ts';
import { keysOfFile } from './operate/key-file.ts';
import { prometheusMetrics } from './operate/metrics.ts';
import { CONNECTIONS, endServer, keepConnections, SILENCE } from './operate/sockets.ts';
import { tracingFrom } from './operate/tracing.ts';

export interface ServeSettings {
  /** First port to try; the next free one is taken. 0: any. */
  port: number;
  host: string;
  /** Folder of the built viewer; without it only the API is served. */
  webRoot?: string;
  /**
   * Where the archive is: a file, made where there is none, or a `libsql://` address whose token is in
   * `DEPECHE_ARCHIVE_TOKEN`. Default: `DEPECHE_ARCHIVE`, else a file in the user's data folder. Null: nothing is kept.
   */
  archive?: string | null;
  /** Folder that batches are kept in until they are fetched. Default: beside the archive's file. Null: in memory. */
  batchFolder?: string | null;
  /** How long batches are kept, in milliseconds. Default: the days in `DEPECHE_BATCH_DAYS`, else seven. */
  batchAge?: number;
  /**
   * Who may ask; without any only this machine may. Default: the keys in `DEPECHE_KEYS`, or those that the file
   * `DEPECHE_KEYS_FILE` holds at the moment.
   */
  keys?: readonly Key[] | (() => readonly Key[]);
  /** How long connections may still take once the server is ended, in milliseconds. Default 25,000: systemd waits 90 s. */
  grace?: number;
  /** How long a connection may be silent, in milliseconds. Default five minutes. */
  silence?: number;
  /** Takes an entry for every request that was answered. Default: a line of JSON on standard error if `DEPECHE_LOG` is set. */
  log?: ((entry: Answered) => void) | undefined;
}

/** Milliseconds between two words about work that keeps the server from starting. */
const TELL_EVERY = 2000;

/** How many ports behind the first are tried. */
const MOST_TRIES = 50;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves the API, its documentation and the viewer on one port, printing the address.
 *
 * @throws Error for a public address without a key, and for an archive that cannot be opened
 * @returns where it listens, and how to end it: what it has accepted is answered first
 */
export async function serve({
  port,
  host,
  webRoot,
  archive = process.env.DEPECHE_ARCHIVE || defaultArchivePath(),
  batchFolder = archive !== null && !/^\w+:\/\//.test(archive) ? join(dirname(archive), 'batches') : null,
  batchAge: age = batchAge(process.env.DEPECHE_BATCH_DAYS),
  keys = keysFrom(process.env),
  grace = 25_000,
  silence = SILENCE,
  log = process.env.DEPECHE_LOG ? (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`) : undefined,
}: ServeSettings): Promise<{ port: number; close: () => Promise<void> }> {
  if ((typeof keys === 'function' ? keys() : keys).length === 0 && !isLoopback(host))
    throw new Error(`${host} is not this machine alone: a key is needed, as DEPECHE_KEYS=name:scope:sha256`);
  // What was set wrongly is said before anything is opened.
  const fetchSettings = fetchSettingsFrom(process.env);
  const origins = originsFrom(process.env);
  const longestSource = sourceLimit(process.env.DEPECHE_SOURCE_LIMIT);
  const opened =
    archive === null
      ? null
      : await openArchiveAt(archive, process.env.DEPECHE_ARCHIVE_TOKEN, tellIndexing(), longestSource);
  const fetcher = createNodeFetcher(fetchSettings);
  const batches = await localBatches(batchFolder, fetcher, age);
  const tracing = await tracingFrom(process.env);
  const app = createApp({
    fetcher,
    keys,
    origins,
    local: typeof keys !== 'function' && keys.length === 0,
    batches,
    metrics: prometheusMetrics(),
    ...(tracing === null ? {} : { tracing: tracing.middleware }),
    ...(opened === null ? {} : { archive: async () => opened }),
    ...(log === undefined ? {} : { log }),
  });
  const docs = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  app.get('/docs/assets/start.js', (context) => context.body(docsStart, 200, { 'content-type': TYPES['.js'] ?? '' }));
  app.get('/docs/assets/:file', (context) => {
    const file = context.req.param('file');
    return ['swagger-ui.css', 'swagger-ui-bundle.js'].includes(file)
      ? sendFile(context, docs, file)
      : context.notFound();
  });
  if (webRoot !== undefined && existsSync(webRoot)) {
    app.get('*', (context) => {
      const path = decodeURIComponentSafely(context.req.path);
      const asked = path === '/' ? 'index.html' : path.slice(1);
      return sendFile(context, webRoot, asked);
    });
  } else app.get('/', (context) => context.redirect('/docs'));
  const { server, bound } = await firstFree(app.fetch, port, host);
  keepConnections(server, silence);
  process.stdout.write(
    `Dépêche is at http://${host.includes(':') ? `[${host}]` : host}:${bound}/ (API documentation at /docs)\n`,
  );
  const polling = opened === null ? null : startPolling(opened, fetcher);
  const close = async (): Promise<void> => {
    await polling?.stop();
    await endServer(server, grace);
    await batches.end();
    await opened?.close();
    await tracing?.end();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close().then(() => process.exit(0));
    });
  }
  return { port: bound, close };
}

/** @throws Error for a key that is none, and for keys that are set in two places */
function keysFrom({ DEPECHE_KEYS = '', DEPECHE_KEYS_FILE = '' }: NodeJS.ProcessEnv): ServeSettings['keys'] & {} {
  if (DEPECHE_KEYS_FILE === '') return parseKeys(DEPECHE_KEYS);
  if (DEPECHE_KEYS.trim() !== '') throw new Error('DEPECHE_KEYS and DEPECHE_KEYS_FILE are both set: one was expected');
  return keysOfFile(DEPECHE_KEYS_FILE, (line) => process.stderr.write(`${line}\n`));
}

/** Says now and then how far an older archive is on its way into this version's index. */
function tellIndexing(): (left: number) => void {
  let told = Date.now();
  return (left) => {
    if (Date.now() - told < TELL_EVERY) return;
    told = Date.now();
    process.stderr.write(`The archive is indexed anew for this version: ${left} articles are left.\n`);
  };
}

function decodeURIComponentSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/';
  }
}

/** Sends a file of a folder; nothing outside it can be named. */
function sendFile(context: Context, folder: string, asked: string): Response | Promise<Response> {
  const path = normalize(join(folder, asked));
  if (!path.startsWith(normalize(folder) + sep) || !existsSync(path)) return context.notFound();
  const info = statSync(path);
  if (!info.isFile()) return context.notFound();
  const hashed = /-[\w-]{8,64}\.\w{1,12}$/.test(path);
  const tag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`;
  context.header('etag', tag);
  context.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (context.req.header('if-none-match') === tag) return context.body(null, 304);
  context.header('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
  context.header('content-length', String(info.size));
  if (context.req.method === 'HEAD') return context.body(null);
  return context.body(Readable.toWeb(createReadStream(path)) as ReadableStream);
}

async function firstFree(
  fetch: ReturnType<typeof createApp>['fetch'],
  port: number,
  host: string,
): Promise<{ server: ServerType; bound: number }> {
  for (let tried = 0; ; tried++) {
    const next = port === 0 ? 0 : port + tried;
    try {
      return await new Promise((resolve, reject) => {
        const server = listen({ fetch, port: next, hostname: host, serverOptions: CONNECTIONS }, (info) =>
          resolve({ server, bound: info.port }),
        );
        server.once('error', reject);
      });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || tried >= MOST_TRIES) throw error;
    }
  }
}

import { type Archive, openArchive, sourceLimit } from '@depeche/archive';
import { type D1, openD1 } from '@depeche/archive/d1';
import { createFetcher, type Fetcher, type FetchSettings } from '@depeche/intake';
import { createApp } from './app.ts';
import { type Batches, type BatchInput, batchesOver, type Task } from './batches/batches.ts';
import { type Bucket, objectsIn } from './batches/objects.ts';
import { batchAge } from './batches/setting.ts';
import { docsStart } from './docs.ts';
import { recordOf } from './extraction.ts';
import { pollDue } from './feeds/poll.ts';
import { isLoopback, parseKeys } from './keys.ts';
import { type Environment, fetchSettingsFrom, originsFrom } from './operate/environment.ts';

/** What an operator sets: `wrangler secret put DEPECHE_KEYS`. */
interface Settings extends Environment {
  /** Keys as `name:scope:sha256`. */
  DEPECHE_KEYS?: string;
  /** `yes`: everybody may ask, without a key. */
  DEPECHE_OPEN?: string;
  /** The archive's database. */
  ARCHIVE?: D1;
  /** Where the inputs and results of batches are kept, and the queue their tasks wait in. */
  BATCHES?: Bucket;
  /** How many days batches are kept; default seven. */
  DEPECHE_BATCH_DAYS?: string;
  BATCH_TASKS?: { sendBatch(messages: { body: Task }[]): Promise<unknown> };
}

/**
 * The archive of a binding, once its tables have been brought up to date. Never the promise of it: that of a request which is
 * cancelled is not settled, and whoever waited for it would wait for ever. Opened by two at once it is opened twice.
 */
const archives = new WeakMap<D1, Archive>();

async function archiveIn(binding: D1, { DEPECHE_SOURCE_LIMIT }: Settings): Promise<Archive> {
  const known = archives.get(binding);
  if (known !== undefined) return known;
  const opened = await openArchive(openD1(binding), Date.now, sourceLimit(DEPECHE_SOURCE_LIMIT));
  const first = archives.get(binding) ?? opened;
  archives.set(binding, first);
  return first;
}

// Names cannot be resolved here: `global_fetch_strictly_public` keeps the platform's own fetch to public addresses.
const fetcherWith = (settings: FetchSettings): Fetcher =>
  createFetcher((url, { headers, signal }) => fetch(url, { headers, signal, redirect: 'manual' }), settings);

/** Articles of an earlier version's archive indexed in one run, and batches taken away: a run has its limits. */
const REINDEXED_A_RUN = 500;
const REMOVED_A_RUN = 20;

/** Feeds looked at in one run: each of their pages is a request of those a run may make. */
const FEEDS_A_RUN = 5;

/** Most messages that a queue takes at once. */
const MESSAGES = 100;

/** What an isolate keeps between requests, for the settings it was made of. */
interface Made {
  from: string;
  app: ReturnType<typeof createApp>;
  fetcher: Fetcher;
  batches: Batches | null;
}

let made: Made | null = null;

function madeFor(settings: Settings): Made {
  // Bindings stay the same for as long as an isolate lives; what is set in words may not, in tests and local runs.
  const from = JSON.stringify(Object.entries(settings).filter(([, value]) => typeof value === 'string'));
  if (made?.from === from) return made;
  const { DEPECHE_KEYS: written = '', ARCHIVE: archive } = settings;
  const { networks: _, ...fetchSettings } = fetchSettingsFrom(settings);
  const fetcher = fetcherWith(fetchSettings);
  const batches = batchesIn(settings, fetcher);
  const app = createApp({
    keys: parseKeys(written),
    origins: originsFrom(settings),
    ...(archive === undefined ? {} : { archive: () => archiveIn(archive, settings) }),
    ...(batches === null ? {} : { batches }),
    fetcher,
  });
  app.get('/docs/assets/start.js', (context) =>
    context.body(docsStart, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  made = { from, app, fetcher, batches };
  return made;
}

/** Batches over the bindings; null where one of them is missing. */
function batchesIn({ BATCHES, BATCH_TASKS }: Settings, fetcher: Fetcher): Batches | null {
  if (BATCHES === undefined || BATCH_TASKS === undefined) return null;
  const queue = {
    async send(tasks: readonly Task[]): Promise<void> {
      for (let at = 0; at < tasks.length; at += MESSAGES)
        await BATCH_TASKS.sendBatch(tasks.slice(at, at + MESSAGES).map((body) => ({ body })));
    },
  };
  const make = ({ id: _id, ...input }: BatchInput) => recordOf(input, fetcher, new AbortController().signal);
  return batchesOver(objectsIn(BATCHES), queue, make);
}

/** The entry for Cloudflare Workers; the viewer and the documentation's files are served as static assets. */
export default {
  fetch(request: Request, settings: Settings): Response | Promise<Response> {
    const { DEPECHE_KEYS = '', DEPECHE_OPEN } = settings;
    if (DEPECHE_KEYS === '' && DEPECHE_OPEN !== 'yes' && !isLoopback(new URL(request.url).hostname))
      return Response.json(
        {
          type: 'urn:depeche:problem:no-keys',
          title: 'No keys',
          status: 503,
          detail: 'this server has no keys yet; its operator sets DEPECHE_KEYS, or DEPECHE_OPEN to let everybody in',
        },
        { status: 503, headers: { 'content-type': 'application/problem+json' } },
      );
    return madeFor(settings).app.fetch(request, settings);
  },

  /**
   * Looks at feeds whose time has come, takes old batches away, and goes on with indexing an earlier version's archive;
   * wrangler.jsonc says how often.
   */
  async scheduled(_event: unknown, settings: Settings): Promise<void> {
    const { ARCHIVE, DEPECHE_BATCH_DAYS } = settings;
    const { batches, fetcher } = madeFor(settings);
    await batches?.removeOlder(batchAge(DEPECHE_BATCH_DAYS), REMOVED_A_RUN);
    if (ARCHIVE === undefined) return;
    const archive = await archiveIn(ARCHIVE, settings);
    await archive.reindex(REINDEXED_A_RUN);
    await pollDue(archive, fetcher, { now: Date.now }, undefined, FEEDS_A_RUN);
  },

  /** Works on the tasks of batches; one that was delivered before gives the same result. */
  async queue({ messages }: { messages: readonly { body: Task; ack(): void }[] }, settings: Settings): Promise<void> {
    const { batches } = madeFor(settings);
    // Thrown, so that the queue keeps the tasks: what returns counts as worked on.
    if (batches === null) throw new Error('the bindings BATCHES and BATCH_TASKS are needed to work on batches');
    for (const message of messages) {
      await batches.work(message.body);
      message.ack();
    }
  },
};

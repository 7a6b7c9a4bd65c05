import { createFetcher } from '@depeche/intake';
import { createApp } from './app.ts';
import { docsStart } from './docs.ts';
import { isLoopback, parseKeys } from './keys.ts';

/** What an operator sets: `wrangler secret put DEPECHE_KEYS`. */
interface Settings {
  /** Keys as `name:scope:sha256`. */
  DEPECHE_KEYS?: string;
  /** `yes`: everybody may ask, without a key. */
  DEPECHE_OPEN?: string;
}

let made: { from: string; app: ReturnType<typeof createApp> } | null = null;

/** The app for these settings; an isolate keeps it between requests. */
function appFor(written: string): ReturnType<typeof createApp> {
  if (made?.from === written) return made.app;
  // Names cannot be resolved here: `global_fetch_strictly_public` keeps the platform's own fetch to public addresses.
  const app = createApp({
    keys: parseKeys(written),
    fetcher: createFetcher((url, { headers, signal }) => fetch(url, { headers, signal, redirect: 'manual' })),
  });
  app.get('/docs/assets/start.js', (context) =>
    context.body(docsStart, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  made = { from: written, app };
  return app;
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
    return appFor(DEPECHE_KEYS).fetch(request, settings);
  },
};

import { createFetcher } from '@depeche/intake';
import { createApp } from './app.ts';
import { docsStart } from './docs.ts';

// Names cannot be resolved here: `global_fetch_strictly_public` keeps the platform's own fetch to public addresses.
const app = createApp({
  fetcher: createFetcher((url, { headers, signal }) => fetch(url, { headers, signal, redirect: 'manual' })),
});
app.get('/docs/assets/start.js', (context) =>
  context.body(docsStart, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
);

/** The entry for Cloudflare Workers; the viewer and the documentation's files are served as static assets. */
export default { fetch: app.fetch };

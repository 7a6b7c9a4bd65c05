import { createApp } from './app.ts';
import { docsStart } from './docs.ts';

const app = createApp();
app.get('/docs/assets/start.js', (context) =>
  context.body(docsStart, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
);

/** The entry for Cloudflare Workers; the viewer and the documentation's files are served as static assets. */
export default { fetch: app.fetch };

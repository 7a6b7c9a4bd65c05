import { afterAll, beforeAll } from 'vitest';
import { type Unstable_DevWorker, unstable_dev } from 'wrangler';
import { requests } from './requests.ts';

let worker: Unstable_DevWorker;

beforeAll(async () => {
  worker = await unstable_dev(new URL('../src/worker.ts', import.meta.url).pathname, {
    config: new URL('./wrangler.test.jsonc', import.meta.url).pathname,
    local: true,
    logLevel: 'error',
    experimental: { disableExperimentalWarning: true, disableDevRegistry: true },
  });
}, 90_000);

afterAll(() => worker?.stop());

requests('workerd', async (path, init) => (await worker.fetch(path, init as never)) as unknown as Response);

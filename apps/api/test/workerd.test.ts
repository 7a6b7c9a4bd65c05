import { afterAll, beforeAll } from 'vitest';
import { type Unstable_DevWorker, unstable_dev } from 'wrangler';
import { archiveRequests } from './archive-requests.ts';
import { batchRequests } from './batch-requests.ts';
import { requests } from './requests.ts';

let worker: Unstable_DevWorker;

beforeAll(async () => {
  worker = await unstable_dev(new URL('../src/worker.ts', import.meta.url).pathname, {
    config: new URL('./wrangler.test.jsonc', import.meta.url).pathname,
    local: true,
    persist: false,
    logLevel: 'error',
    experimental: { disableExperimentalWarning: true, disableDevRegistry: true },
  });
}, 90_000);

afterAll(() => worker?.stop());

const ask = async (path: string, init?: RequestInit): Promise<Response> =>
  (await worker.fetch(path, init as never)) as unknown as Response;
requests('workerd', ask);
archiveRequests('workerd', ask);
batchRequests('workerd', ask);

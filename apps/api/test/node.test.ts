import { openArchiveAt } from '@depeche/archive/node';
import { createNodeFetcher } from '@depeche/intake/node';
import { createApp } from '../src/app.ts';
import { localBatches } from '../src/batches/local.ts';
import { archiveRequests } from './archive-requests.ts';
import { batchRequests } from './batch-requests.ts';
import { httpRequests } from './http-requests.ts';
import { requests } from './requests.ts';

const opened = openArchiveAt(':memory:');
const fetcher = createNodeFetcher();
const app = createApp({ fetcher, archive: () => opened, batches: await localBatches(null, fetcher) });
const ask = async (path: string, init?: RequestInit): Promise<Response> => app.request(path, init);
requests('Node', ask);
archiveRequests('Node', ask);
batchRequests('Node', ask);
httpRequests('Node', ask);

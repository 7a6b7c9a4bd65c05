import { openArchiveAt } from '@depeche/archive/node';
import { createNodeFetcher } from '@depeche/intake/node';
import { createApp } from '../src/app.ts';
import { archiveRequests } from './archive-requests.ts';
import { requests } from './requests.ts';

const opened = openArchiveAt(':memory:');
const app = createApp({ fetcher: createNodeFetcher(), archive: () => opened });
const ask = async (path: string, init?: RequestInit): Promise<Response> => app.request(path, init);
requests('Node', ask);
archiveRequests('Node', ask);

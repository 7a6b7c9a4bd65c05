import { createNodeFetcher } from '@depeche/intake/node';
import { createApp } from '../src/app.ts';
import { requests } from './requests.ts';

const app = createApp({ fetcher: createNodeFetcher() });
requests('Node', async (path, init) => app.request(path, init));

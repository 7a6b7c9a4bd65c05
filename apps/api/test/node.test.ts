import { createApp } from '../src/app.ts';
import { requests } from './requests.ts';

const app = createApp();
requests('Node', async (path, init) => app.request(path, init));

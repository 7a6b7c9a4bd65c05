import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useViewer } from './viewer.ts';

const story = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harbour News"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${[
    'The harbour authority of Derby said on Tuesday that tolls would rise by 12% in April after six years without a change.',
    '"We paid for every quay in this port for six years," said Anna Keller, head of trade at Siemens.',
    `Unions in Bristol have asked the government to publish the report behind the story called ${title}.`,
  ]
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;

/** A site of this machine with stories, some of them in a feed. */
function siteOf(pages: Readonly<Record<string, string>>): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const { port } = site.address() as AddressInfo;
    if (path === '/feed.xml') {
      const items = Object.keys(pages)
        .filter((page) => page.startsWith('/news/'))
        .map((page) => `<item><title>${page}</title><link>http://127.0.0.1:${port}${page}</link></item>`)
        .join('');
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour feed</title>${items}</channel></rss>`,
      );
      return;
    }
    const page = pages[path];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? 'nothing here');
  });
}

const site = siteOf({
  '/one': story('Tolls rise in Derby'),
  '/two': story('Quays close in Bristol'),
  '/news/ice': story('Ice holds ships at Kemi'),
  '/news/cranes': story('Cranes return to Leith'),
});
const address = (path: string): string => `http://127.0.0.1:${(site.address() as AddressInfo).port}${path}`;

describe('pages of a site (needs chromium)', () => {
  beforeAll(async () => {
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    // An operator's word that this machine's own network may be asked.
    process.env.DEPECHE_FETCH_NETWORKS = '127.0.0.0/8';
    process.env.DEPECHE_FETCH_PORTS = `${(site.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => site.close(resolve)));
  const viewer = useViewer();

  it('reads a page by its address, with its evidence, and keeps both', async () => {
    const page = await viewer.page();
    await page.locator('textarea').fill(address('/one'));
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Tolls rise in Derby' }).waitFor();
    expect(await page.locator('.views-bar').textContent()).toContain('Read by the server');
    await page.keyboard.press('e');
    const inside = page.frameLocator('.frame');
    await inside.getByText('every quay in this port').click();
    expect(await page.locator('.fates .chosen').textContent()).toContain('every quay in this port');
    expect(await inside.locator('[data-fate="dropped"]').allTextContents()).toContain('Home');
    await page.getByRole('button', { name: 'Keep in the archive' }).click();
    await page.getByRole('link', { name: 'Versions and copies' }).waitFor();
    await page.reload();
    await inside.getByText('every quay in this port').waitFor();
  });

  it('reads several addresses as a batch, and says of one what the site answered', async () => {
    const page = await viewer.page();
    await page.locator('textarea').fill([address('/one'), address('/two'), address('/none')].join('\n'));
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('.progress', { hasText: '3 of 3' }).waitFor();
    expect(await page.locator('li[data-state="failed"]').textContent()).toContain('Not found.');
    await page.getByRole('button', { name: 'Quays close in Bristol' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quays close in Bristol' }).waitFor();
  });

  it('follows a feed, counts what is unread of it, and counts less once it is read', async () => {
    const page = await viewer.page({}, '#/feeds');
    await page.getByLabel('Address of a site or a feed').fill(address('/feed.xml'));
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    const row = page.getByRole('row', { name: /Harbour feed/ });
    await row.waitFor();
    await row.getByRole('button', { name: 'Look now' }).click();
    await row.getByRole('link', { name: '2', exact: true }).click();
    await page.locator('.results h2 a', { hasText: 'Ice holds ships' }).click();
    await page.locator('.article .mark').first().waitFor();
    await page.goto(`${viewer.url()}#/feeds`);
    await row.getByRole('link', { name: '1', exact: true }).waitFor();
    await row.getByRole('button', { name: 'All read' }).click();
    await row.getByRole('link', { name: '0', exact: true }).waitFor();
  });
});

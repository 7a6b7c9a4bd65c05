import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { bookmarklet } from '../../src/intake/handed.ts';
import { SAMPLE_EN } from '../../src/intake/sample.ts';
import { openSample, useViewer } from './viewer.ts';

const viewer = useViewer();

const story = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${'<p>The harbour authority of Derby said on Tuesday that tolls would rise by 12% in April after six years without a change.</p>'.repeat(4)}</article></body></html>`;
const file = (name: string, text: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(text) });

describe('handing pages in (needs chromium)', () => {
  it('opens one file at once and says that the server read it', async () => {
    const page = await viewer.page();
    await page.getByLabel('Open files').setInputFiles(file('one.html', story('Tolls rise')));
    await page.getByRole('heading', { level: 1, name: 'Tolls rise' }).waitFor();
    expect(await page.locator('.views-bar').textContent()).toContain('Read by the server');
  });

  it('reads many files as a batch with its progress, opens one of them and gives all records', async () => {
    const page = await viewer.page();
    const files = Array.from({ length: 60 }, (_, at) => file(`${at}.html`, story(`Story number ${at}`)));
    await page
      .getByLabel('Open files')
      .setInputFiles([
        ...files,
        { name: 'packed.html.gz', mimeType: 'application/gzip', buffer: gzipSync(story('A packed story')) },
      ]);
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await page.locator('.progress span').textContent();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.locator('.progress', { hasText: '61 of 61' }).waitFor();
    expect(paused).not.toBe('61 of 61');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download all' }).click();
    expect((await saved).suggestedFilename()).toBe('articles.ndjson');
    await page.getByRole('button', { name: 'Keep all in the archive' }).click();
    await page.getByText('61 kept').first().waitFor();
    await page.getByRole('button', { name: 'Story number 3', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Story number 3' }).waitFor();
  });

  it('opens a folder, however deep, and says what it left aside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'depeche-folder-'));
    mkdirSync(join(folder, 'march', 'ports'), { recursive: true });
    writeFileSync(join(folder, 'one.html'), story('A story at the top'));
    writeFileSync(join(folder, 'march', 'ports', 'two.txt'), SAMPLE_EN.text);
    writeFileSync(join(folder, 'march', 'picture.png'), Buffer.from([0x89, 0x50]));
    const page = await viewer.page();
    await page.getByLabel('Open a folder').setInputFiles(folder);
    await page.locator('.progress', { hasText: '2 of 2' }).waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('One file was left aside: it is no page.');
    await page.getByRole('button', { name: 'A story at the top' }).click();
    await page.getByRole('heading', { level: 1, name: 'A story at the top' }).waitFor();
    rmSync(folder, { recursive: true });
  });

  it('gives up what a batch has not begun when it is cancelled', async () => {
    const page = await viewer.page();
    await page
      .getByLabel('Open files')
      .setInputFiles(Array.from({ length: 200 }, (_, at) => file(`${at}.html`, story(`S ${at}`))));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
    expect(await page.locator('.progress span').textContent()).not.toBe('200 of 200');
  });

  it('takes what is dropped anywhere or pasted outside of a field', async () => {
    const page = await viewer.page();
    const hand = (name: 'drop' | 'paste', html: string): Promise<void> =>
      page.evaluate(
        ([kind, text]) => {
          const data = new DataTransfer();
          if (kind === 'drop') data.items.add(new File([text ?? ''], 'dropped.html', { type: 'text/html' }));
          else data.setData('text/html', text ?? '');
          const event =
            kind === 'drop'
              ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
              : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
          document.body.dispatchEvent(event);
        },
        [name, html],
      );
    await hand('drop', story('A dropped story'));
    await page.getByRole('heading', { level: 1, name: 'A dropped story' }).waitFor();
    await hand('paste', story('A pasted story'));
    await page.getByRole('heading', { level: 1, name: 'A pasted story' }).waitFor();
  });

  it('shows on any screen that a page is being read, and says which it was and who read it', async () => {
    const page = await viewer.page();
    await openSample(page, 'English');
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/v1/extract', async (route) => {
      await held;
      await route.continue();
    });
    await page.evaluate((html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, story('A slow story'));
    await page.getByRole('progressbar', { name: 'Reading…' }).waitFor();
    answer();
    await page.getByRole('heading', { level: 1, name: 'A slow story' }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await page.getByRole('status').textContent()).toBe('A slow story. Read by the server');
  });

  it('follows the feeds of a subscription list, and leaves one', async () => {
    const page = await viewer.page();
    const opml =
      '<?xml version="1.0"?><opml version="2.0"><body><outline text="Ports &amp; docks" xmlUrl="https://example.org/feed"/></body></opml>';
    await page
      .getByLabel('Open files')
      .setInputFiles({ name: 'list.opml', mimeType: 'text/xml', buffer: Buffer.from(opml) });
    await page.getByRole('listitem').filter({ hasText: 'Ports & docks' }).waitFor();
    await page.getByRole('button', { name: 'Follow the feed of the list' }).click();
    await page.getByRole('link', { name: 'Ports & docks' }).click();
    const shelf = page.locator('.facet', { hasText: 'Feeds' });
    await shelf.getByRole('button', { name: 'Ports & docks' }).waitFor();
    await shelf.getByRole('link', { name: 'Feeds' }).click();
    await page.getByRole('button', { name: 'Leave: Ports & docks' }).click();
    await page.getByText('No feed is followed.').waitFor();
  });

  it('takes a page from the bookmarklet, whole, through the part of the address that is never sent', async () => {
    const page = await viewer.page();
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    const news = await page.context().newPage();
    await news.setContent(story('Read it elsewhere'));
    const opened = page.context().waitForEvent('page');
    await news.evaluate(bookmarklet(new URL(viewer.url()).origin).slice('javascript:'.length));
    const other = await opened;
    await other.getByRole('heading', { level: 1, name: 'Read it elsewhere' }).waitFor();
    expect(await other.evaluate(() => location.href)).not.toContain('page=');
    expect(asked.filter((url) => url.includes('page='))).toEqual([]);
  });

  it('takes what the system shares', async () => {
    const page = await viewer.page({}, `?title=Tolls&text=${encodeURIComponent(SAMPLE_EN.text)}`);
    await page.locator('.article .mark').first().waitFor();
    expect(await page.evaluate(() => location.search)).toBe('');
  });

  it('can be installed', async () => {
    const page = await viewer.page();
    const session = await page.context().newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A private window cannot install anything; that is the only thing in the way.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });

  it('turns no string into markup or code but its own templates', async () => {
    const page = await viewer.page();
    // The refusal that is asked for here is also told to the console.
    page.removeAllListeners('console');
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});

describe('without a server (needs chromium)', () => {
  it('reads pasted text in this browser, says so, and opens again without a network', async () => {
    const files = await preview({
      build: { outDir: inject('viewer') },
      preview: { port: 0, host: '127.0.0.1' },
      logLevel: 'error',
    });
    const url = files.resolvedUrls?.local[0] ?? '';
    const first = await viewer.page();
    const context = first.context();
    const page = await context.newPage();
    await page.goto(url);
    await page.getByText('There is no server here').waitFor();
    await openSample(page, 'English');
    expect(await page.locator('.views-bar').textContent()).toContain('Read in this browser');
    await page.keyboard.press('b');
    await page.getByText('No server keeps an archive at this address.').waitFor();
    for (const screen of ['library/article/1', 'library/article/1/versions', 'library/entity/1']) {
      await page.goto(`${url}#/${screen}`);
      await page.reload();
      await page.getByText('No server keeps an archive at this address.').waitFor();
    }
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    (files.httpServer as Server).closeAllConnections();
    await files.close();
    await context.setOffline(true);
    await page.goto(url);
    await openSample(page, 'French');
    expect(await page.locator('.views-bar').textContent()).toContain('Read in this browser');
    await page.goto(url);
    await page.locator('textarea').fill('https://example.org/story');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Without a server');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@depeche/api/node';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launch } from './chromium.ts';

export interface Viewer {
  /** The server's address, with the slash. */
  url: () => string;
  /** A new page of a new profile, at the viewer's first screen, in English unless told otherwise. */
  page: (options?: BrowserContextOptions, path?: string) => Promise<Page>;
}

/**
 * The built viewer and the API on one port of this machine, as `npm start` serves them, for the tests of one file. Every
 * page is watched: a script's error, a breach of the content policy or a request to another origin fails the test.
 */
export function useViewer(): Viewer {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let wrongs: string[] = [];
  const url = (): string => `http://127.0.0.1:${server.port}/`;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'depeche-viewer-'));
    const archive = join(folder, 'archive.db');
    server = await serve({ port: 0, host: '127.0.0.1', webRoot: inject('viewer'), archive, log: undefined });
    browser = await launch();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const found = wrongs;
    wrongs = [];
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    url,
    async page(options = {}, path = '') {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        timezoneId: 'UTC',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      page.on('pageerror', (error) => wrongs.push(`script: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|Trusted/i.test(message.text()))
          wrongs.push(message.text());
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (!['data:', 'blob:', 'about:'].includes(protocol) && origin !== new URL(url()).origin)
          wrongs.push(`request to ${request.url()}`);
      });
      await page.goto(`${url()}${path}`);
      await page.locator('main').waitFor();
      return page;
    },
  };
}

/** Opens one of the samples and waits for its marks. */
export async function openSample(page: Page, language: 'French' | 'English'): Promise<void> {
  await page.getByRole('button', { name: language === 'French' ? 'A French sample' : 'An English sample' }).click();
  await page.locator('.article .mark').first().waitFor();
}

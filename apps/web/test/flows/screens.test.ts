import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepStories } from './stories.ts';
import { openSample, useViewer } from './viewer.ts';

// The main screens beside pictures of them that were looked at. `UPDATE_SCREENS=1` takes new ones: look at them before they are
// committed. Another version of chromium draws letters a little differently, and a better model finds another name; so a
// share of the picture may differ. What moves a column, loses a style or hides a part differs by far more.
const ALLOWED = 0.03;
/** How far two colours may be apart to count as the same, 0 to 1. */
const SAME_COLOUR = 0.25;

const kept = fileURLToPath(new URL('./screens/', import.meta.url));
const seen = fileURLToPath(new URL('../../node_modules/.cache/screens/', import.meta.url));
const viewer = useViewer();

const VARIANTS: Readonly<Record<string, BrowserContextOptions & { colorScheme: 'light' | 'dark' }>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 } },
};

async function compare(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  const bytes = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const path = `${kept}${name}.png`;
  if (process.env.UPDATE_SCREENS !== undefined) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(path, bytes);
    return;
  }
  expect(existsSync(path), `${name}.png is committed`).toBe(true);
  const [is, was] = [PNG.sync.read(bytes), PNG.sync.read(readFileSync(path))];
  expect([is.width, is.height]).toEqual([was.width, was.height]);
  const difference = new PNG({ width: is.width, height: is.height });
  const count = pixelmatch(is.data, was.data, difference.data, is.width, is.height, { threshold: SAME_COLOUR });
  const share = count / (is.width * is.height);
  if (share > ALLOWED) {
    mkdirSync(seen, { recursive: true });
    writeFileSync(`${seen}${name}.png`, bytes);
    writeFileSync(`${seen}${name}.difference.png`, PNG.sync.write(difference));
  }
  expect(share, `${name}: share of the picture that differs; see node_modules/.cache/screens`).toBeLessThan(ALLOWED);
}

describe('the main screens look as they were looked at (needs chromium)', () => {
  beforeAll(() => keepStories(viewer.url()));

  for (const [variant, options] of Object.entries(VARIANTS))
    it(variant, async () => {
      const page = await viewer.page(options);
      await page.getByRole('link', { name: 'Library' }).waitFor();
      await compare(page, `intake-${variant}`);
      await openSample(page, 'English');
      await page.locator('.mark[data-layer="person"]').first().click();
      await page.getByRole('button', { name: 'Keep in the archive' }).waitFor();
      await compare(page, `reader-${variant}`);
      await page.keyboard.press('d');
      await page.locator('.chart rect').first().waitFor();
      await page.locator('.graph .node').first().waitFor();
      await compare(page, `dossier-${variant}`);
      await page.goto(`${viewer.url()}#/library?q=apprentices`);
      await page.locator('.results mark').first().waitFor();
      // On a phone they are there, folded.
      await page.locator('.facet', { hasText: 'People' }).waitFor({ state: 'attached' });
      await compare(page, `library-${variant}`);
      await page.locator('.results h2 a').first().click();
      await page.locator('.mark[data-layer="person"]').first().click();
      await page.getByRole('link', { name: 'In the whole archive' }).click();
      await page.locator('.chart rect').first().waitFor();
      await compare(page, `entity-${variant}`);
      await page.keyboard.press('o');
      await page.locator('textarea').fill(PAGE);
      await page.getByRole('button', { name: 'Read', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Tolls rise' }).waitFor();
      await page.keyboard.press('e');
      await page.frameLocator('.frame').getByText('toll number 2').click();
      await page.locator('.frame').evaluate((frame) => (frame as HTMLIFrameElement).contentDocument?.fonts.ready);
      // On a phone the chosen words have scrolled the window as far as the typeface of that moment wanted.
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await compare(page, `evidence-${variant}`);
    });
});

const PAGE = `<!doctype html><html lang="en"><head><title>Tolls rise - Harbour News</title><meta name="author" content="Anna Keller"></head><body>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul></nav><article><h1>Tolls rise</h1>
${[0, 1, 2, 3, 4, 5, 6].map((at) => `<p>The harbour authority of Derby said on Tuesday that toll number ${at} would rise by <b>1${at}%</b> in April after six years without a change.</p>`).join('\n')}
</article><footer><p>Copyright Harbour News. All rights reserved.</p></footer></body></html>`;

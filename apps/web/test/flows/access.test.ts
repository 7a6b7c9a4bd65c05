import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSample, useViewer } from './viewer.ts';

const viewer = useViewer();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGE =
  '<title>Tolls rise - Harbour News</title><article><h1>Tolls rise</h1><p>The harbour authority of Derby said on Tuesday that tolls would rise by 12% in April, said Anna Keller, head of trade at Siemens.</p></article>';

/** Three files as a batch that has been read, one of them none. */
async function openBatch(page: Page): Promise<void> {
  await page.goto(`${viewer.url()}#/`);
  const files = ['one.html', 'two.html', 'broken.html.gz'].map((name, at) => ({
    name,
    mimeType: 'text/html',
    buffer: Buffer.from(PAGE.replace('Tolls rise', `A headline that is longer than a phone is wide, number ${at}`)),
  }));
  await page.getByLabel('Open files').setInputFiles(files);
  await page.locator('.progress', { hasText: '3 of 3' }).waitFor();
}

/** What axe finds in the page by the rules of WCAG 2.2 A and AA. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (...given: unknown[]) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await axe.run(document, { runOnly: tags });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

for (const theme of ['light', 'sepia', 'dark'])
  it(`gives axe nothing to find on any screen, ${theme} (needs chromium)`, async () => {
    const page = await viewer.page();
    await page.evaluate(
      (chosen) => localStorage.setItem('depeche.preferences', JSON.stringify({ theme: chosen })),
      theme,
    );
    await page.reload();
    await page.locator('textarea').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Appearance' }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await openSample(page, 'French');
    await page.locator('.mark[data-layer="person"]').first().click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('e');
    await page.locator('.split').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('d');
    await page.locator('.dossier').waitFor();
    await page.locator('.chart .dot').first().waitFor();
    expect(await page.locator('.dossier').textContent()).toContain('AIR.PA');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('o');
    await page.locator('textarea').fill(PAGE);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Tolls rise' }).waitFor();
    await page.keyboard.press('e');
    await page.frameLocator('.frame').locator('.run').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep in the archive' }).click();
    await page.getByRole('link', { name: 'Versions and copies' }).click();
    await page.locator('.versions h2').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Library' }).click();
    await page.locator('.results li').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${viewer.url()}#/library/entity/1`);
    await page.locator('.entity h1').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${viewer.url()}#/feeds`);
    await page.locator('.feeds h1').waitFor();
    expect(await violations(page)).toEqual([]);
    await openBatch(page);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    expect(await violations(page)).toEqual([]);
  });

it('moves the focus to a new screen’s top and offers a way past the bar (needs chromium)', async () => {
  const page = await viewer.page();
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
  await openSample(page, 'English');
  expect(await page.locator(':focus').getAttribute('id')).toBe('main');
});

const SIZES: Readonly<Record<string, BrowserContextOptions>> = {
  'at 320 pixels of width': { viewport: { width: 320, height: 640 } },
  // What 200 % of zoom makes of a window of 1280 by 900.
  'at twice the size': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
};

/** What reaches beyond the window's sides, outside of parts that scroll by themselves. */
function beyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    for (const element of document.querySelectorAll(
      'body :is(a, button, input, select, textarea, h1, h2, h3, p, label, svg)',
    )) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width < 2 || element.closest('.scroll, .raw, .live, .skip, .virtual') !== null) continue;
      if (left < -1 || right > clientWidth + 1) found.push(`${element.outerHTML.slice(0, 80)}: ${left} to ${right}`);
    }
    return found;
  });
}

for (const [size, options] of Object.entries(SIZES))
  it(`shows every screen ${size} without scrolling sideways or anything for axe to find (needs chromium)`, async () => {
    const page = await viewer.page(options);
    const fits = async (screen: string): Promise<void> => {
      await page.waitForTimeout(150);
      expect(await beyond(page), screen).toEqual([]);
      expect(await violations(page), screen).toEqual([]);
    };
    await fits('intake');
    await page.getByRole('button', { name: 'Appearance' }).click();
    await fits('appearance');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu' }).click();
    await fits('menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await fits('palette');
    await page.keyboard.press('Escape');
    await openSample(page, 'French');
    await fits('reader');
    await page.locator('.mark[data-layer="person"]').first().click();
    await fits('card');
    await page.keyboard.press('e');
    await page.locator('.raw').waitFor();
    await fits('evidence of a text');
    await page.keyboard.press('d');
    await page.locator('.graph .node').first().waitFor();
    await fits('dossier');
    await page.keyboard.press('o');
    await page.locator('textarea').fill(PAGE);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Tolls rise' }).waitFor();
    await page.keyboard.press('e');
    await page.frameLocator('.frame').locator('.run').first().waitFor();
    await page.locator('summary').first().click();
    await fits('evidence of a page');
    await page.getByRole('button', { name: 'Keep in the archive' }).click();
    await page.getByRole('link', { name: 'Versions and copies' }).click();
    await page.locator('.versions h2').first().waitFor();
    await fits('versions');
    await page.getByRole('link', { name: 'Library' }).click();
    await page.locator('.results li').first().waitFor();
    await fits('library');
    await page.getByText('Narrow down').click();
    await page.locator('.facet', { hasText: 'Language' }).waitFor();
    await fits('what narrows a search');
    await page.goto(`${viewer.url()}#/library/entity/1`);
    await page.locator('.entity h1').waitFor();
    await fits('entity');
    await page.getByText('Join with another name').click();
    await page.getByText('Split off a namesake').click();
    await page.locator('.decisions').getByRole('checkbox').first().waitFor();
    await fits('decisions about a name');
    await fetch(`${viewer.url()}v1/feeds/opml`, {
      method: 'POST',
      headers: { 'content-type': 'text/x-opml' },
      body: '<opml version="2.0"><body><outline text="Ports and docks of the northern seas" xmlUrl="https://example.org/feed"/></body></opml>',
    });
    await page.goto(`${viewer.url()}#/feeds`);
    const unread = page.getByRole('link', { name: '0', exact: true });
    await unread.waitFor();
    await fits('feeds');
    // What is unread and what there is stand on one line.
    expect((await unread.locator('..').boundingBox())?.height).toBeLessThan(30);
    await openBatch(page);
    await fits('batch');
  });

it('keeps its layout when letters alone are twice as large (needs chromium)', async () => {
  const page = await viewer.page({ viewport: { width: 640, height: 900 } });
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    }),
  );
  await page.reload();
  await openSample(page, 'English');
  for (const view of ['r', 'e', 'd', 'b']) {
    await page.keyboard.press(view);
    await page.waitForTimeout(300);
    expect(await beyond(page), view).toEqual([]);
  }
});

/** What has the focus: its name, and whether it is drawn so that it is seen. */
const focused = (page: Page): Promise<{ name: string; seen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    const name = element.getAttribute('aria-label') ?? label ?? (element.id === 'page' ? 'page' : element.textContent);
    const drawn = element.matches('.file input') ? (element.parentElement as HTMLElement) : element;
    return { name: (name ?? '').trim(), seen: getComputedStyle(drawn).outlineStyle !== 'none' };
  });

it('goes through the first screen by Tab in the order it is read, each stop seen (needs chromium)', async () => {
  const page = await viewer.page();
  await page.getByRole('link', { name: 'Library' }).waitFor();
  const names: string[] = [];
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const { name, seen } = await focused(page);
    expect(seen, name).toBe(true);
    names.push(name);
  }
  expect(names).toEqual([
    'Skip to the content',
    'Dépêche',
    'Library',
    'Appearance',
    'Menu',
    'page',
    'Read',
    'Open files',
    'Open a folder',
    'A French sample',
    'An English sample',
    'Read with Dépêche',
  ]);
});

it('gives the focus back when a menu, the palette or a card is closed (needs chromium)', async () => {
  const page = await viewer.page();
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toContain('Commands');
  await page.keyboard.press('Escape');
  expect((await focused(page)).name).toBe('Menu');
  await page.keyboard.press('Control+k');
  expect((await focused(page)).name).toBe('Find a command');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect((await focused(page)).name).toContain('Keyboard shortcuts');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect((await focused(page)).name).toBe('Find a command');
  await page.keyboard.press('Escape');
  expect((await focused(page)).name).toBe('Menu');
  await openSample(page, 'English');
  await page.locator('.mark[data-layer="person"]').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.card').getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  expect((await focused(page)).name).toBe('Martin Calloway');
});

it('speaks of what has changed elsewhere on the page, and of what went wrong (needs chromium)', async () => {
  const page = await viewer.page();
  const live = page.getByRole('status');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  expect(await page.getByRole('alert').textContent()).toContain('There is nothing to read');
  await page.locator('textarea').fill('http://127.0.0.1:1/');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').filter({ hasText: 'not on the public web' }).waitFor();
  await openBatch(page);
  expect(await live.textContent()).toBe('3 of 3 · 1 could not be read');
  await page.getByRole('button', { name: 'Keep all in the archive' }).click();
  await live.filter({ hasText: '2 kept' }).waitFor();
  await page.keyboard.press('b');
  await live.filter({ hasText: /\d articles?$/ }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('nothingholdsthis');
  await live.filter({ hasText: '0 articles' }).waitFor();
  await page.goto(`${viewer.url()}#/library/article/999999`);
  await page.getByRole('alert').filter({ hasText: 'Not found.' }).waitFor();
});

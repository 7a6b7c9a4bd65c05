import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openSample, useViewer } from './viewer.ts';

const viewer = useViewer();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGE =
  '<article><h1>Tolls rise</h1><p>The harbour authority of Derby said on Tuesday that tolls would rise by 12% in April, said Anna Keller, head of trade at Siemens.</p></article>';

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
    await page.keyboard.press('Control+k');
    expect(await violations(page)).toEqual([]);
  });

it('works at 320 pixels of width and at twice the size, without scrolling sideways (needs chromium)', async () => {
  const page = await viewer.page({ viewport: { width: 320, height: 640 } });
  const sideways = (): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(await sideways()).toBe(false);
  await openSample(page, 'English');
  for (const view of ['r', 'e', 'd', 'b']) {
    await page.keyboard.press(view);
    await page.waitForTimeout(300);
    expect(await sideways(), view).toBe(false);
  }
});

it('moves the focus to a new screen’s top and offers a way past the bar (needs chromium)', async () => {
  const page = await viewer.page();
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
  await openSample(page, 'English');
  expect(await page.locator(':focus').getAttribute('id')).toBe('main');
});

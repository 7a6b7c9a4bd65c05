import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSample, useViewer } from './viewer.ts';

const viewer = useViewer();

const PAGE = `<!doctype html><html lang="en"><head><title>Tolls rise - Harbour News</title>
<meta property="og:title" content="Tolls rise in Derby"><meta name="author" content="Anna Keller"></head><body>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul></nav><article><h1>Tolls rise</h1>
${Array.from({ length: 12 }, (_, at) => `<p>The harbour authority of Derby said on Tuesday that toll number ${at} would rise by <b>1${at}%</b> in April after six years without a change.</p>`).join('\n')}
</article><footer><p>Copyright Harbour News. All rights reserved.</p></footer></body></html>`;

async function openPage(page: Page, html = PAGE): Promise<void> {
  await page.locator('textarea').fill(html);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('.article .mark').first().waitFor();
  await page.keyboard.press('e');
  await page.frameLocator('.frame').locator('.run').first().waitFor();
}

async function exported(page: Page): Promise<Record<string, unknown>> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the correction' }).click();
  return JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as Record<string, unknown>;
}

describe('evidence (needs chromium)', () => {
  it('links the page, drawn inert, with what was kept and left out, both ways', async () => {
    const page = await viewer.page();
    await openPage(page);
    const inside = page.frameLocator('.frame');
    await inside.getByText('toll number 3 would rise').click();
    expect(await page.locator('.fates .chosen').textContent()).toContain('toll number 3');
    await page.locator('.fates button', { hasText: 'toll number 9' }).click();
    expect(await inside.locator('.chosen').allTextContents()).toContain('19%');
    expect(await inside.locator('[data-fate="dropped"]').allTextContents()).toContain('Sport');
    await page.getByRole('button', { name: 'As source' }).click();
    expect(await page.locator('.raw .chosen').textContent()).toContain('toll number 9');
  });

  it('opens where the article begins, with what was left out before it a scroll away', async () => {
    const page = await viewer.page();
    const menu = Array.from({ length: 80 }, (_, at) => `<li><a href="/${at}">Section ${at}</a></li>`).join('');
    await openPage(page, PAGE.replace('<nav><ul>', `<nav><ul>${menu}`));
    await page.locator('.fates li', { hasText: 'toll number 0' }).waitFor();
    const seen = (place: Locator): Promise<boolean> =>
      place.evaluate((element) => {
        const view = element.ownerDocument.defaultView as Window;
        const box = element.closest('.fates')?.getBoundingClientRect();
        const { top } = element.getBoundingClientRect();
        return top >= (box?.top ?? 0) && top < (box?.bottom ?? view.innerHeight);
      });
    expect(await seen(page.locator('.fates li', { hasText: 'toll number 0' }))).toBe(true);
    expect(await seen(page.frameLocator('.frame').getByText('toll number 0').first())).toBe(true);
    expect(await seen(page.locator('.fates li', { hasText: 'Section 1' }).first())).toBe(false);
  });

  it('scrolls both sides together', async () => {
    const page = await viewer.page({ viewport: { width: 1280, height: 620 } });
    await openPage(page);
    const list = page.locator('.fates');
    await list.hover();
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(300);
    const scrolled = await page
      .locator('.frame')
      .evaluate((frame) => (frame as HTMLIFrameElement).contentDocument?.scrollingElement?.scrollTop);
    expect(scrolled).toBeGreaterThan(50);
  });

  it('shows each field’s candidates and where the winner was read', async () => {
    const page = await viewer.page();
    await openPage(page);
    const headline = page.locator('tr', { has: page.getByLabel('Headline', { exact: true }) });
    await headline.locator('summary').click();
    expect(await headline.locator('.candidates li').count()).toBeGreaterThan(1);
    await headline.locator('td').nth(1).getByRole('button').click();
    expect(await page.locator('.raw .chosen').textContent()).toContain('Tolls rise');
  });

  it('keeps corrections of blocks, fields and names across views and exports them as a case', async () => {
    const page = await viewer.page();
    await openSample(page, 'French');
    await page.keyboard.press('e');
    await page.locator('.fates li', { hasText: '0 commentaire' }).getByRole('button', { name: 'Put back' }).click();
    await page.getByLabel('Headline', { exact: true }).fill('Un moteur');
    await page.getByLabel('Headline', { exact: true }).blur();
    await page.getByLabel('Kind: Airbus').selectOption('Product');
    await page.getByLabel('Is no name: Toyota').check();
    await page.locator('.views a', { hasText: 'Dossier' }).click();
    await page.locator('.views a', { hasText: 'Evidence' }).click();
    const told = await exported(page);
    const text = told.text as string;
    const spans = told.keep as { start: number; end: number }[];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['0 commentaire']);
    expect(told.fields).toEqual({ headline: 'Un moteur' });
    const names = told.names as { name: string; correction: unknown }[];
    expect(names.map(({ name, correction }) => [name, correction])).toEqual([
      ['Airbus', { type: 'product' }],
      ['Toyota', { wrong: true }],
    ]);
  });
});

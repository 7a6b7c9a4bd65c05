import { describe, expect, it } from 'vitest';
import { openSample, useViewer } from './viewer.ts';

const viewer = useViewer();

describe('the reader (needs chromium)', () => {
  it('opens the sample with its marks and switches a layer off and on', async () => {
    const page = await viewer.page();
    await openSample(page, 'French');
    const dates = page.locator('.article .mark[data-layer="date"]');
    expect(await page.locator('.article .mark[data-layer="code"]').allTextContents()).toEqual(['AIR.PA']);
    expect(await page.locator('.notice').first().textContent()).toContain('Machine translation · Reuters');
    expect(await page.locator('.dropped li').count()).toBe(5);
    expect(await dates.allTextContents()).toContain('2030');
    await page.getByLabel('Dates').uncheck();
    expect(await dates.count()).toBe(0);
    expect(await page.locator('.article').textContent()).toContain("d'ici 2030");
    await page.getByLabel('Dates').check();
    expect(await dates.allTextContents()).toContain('2030');
  });

  it('shows a name’s card, walks its mentions by key, and gives Escape its way', async () => {
    const page = await viewer.page();
    await openSample(page, 'English');
    await page.locator('.mark[data-layer="person"]').first().click();
    expect(await page.locator('.card h2').textContent()).toBe('Martin Calloway');
    const here = (): Promise<string | null> => page.locator('.mark.here').getAttribute('data-start');
    const first = await here();
    await page.keyboard.press('n');
    const second = await here();
    expect(second).not.toBe(first);
    await page.keyboard.press('p');
    expect(await here()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('.card').count()).toBe(0);
  });

  it('says who a pronoun stands for, and why, when the pointer rests on it', async () => {
    const page = await viewer.page();
    await openSample(page, 'English');
    const pronoun = page.locator('.mark[data-layer="speaker"]', { hasText: /^he$/ });
    await pronoun.hover();
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect(await tip.textContent()).toMatch(/^Martin Calloway.*“he” is joined to the name.*Calloway said/);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
  });

  it('lays the words of a long article out at once and its marks before they are read', async () => {
    const page = await viewer.page();
    const paragraph = (at: number): string =>
      `On March ${(at % 28) + 1}, 2025 the port of Derby paid ${at + 10} million euros to Rolls-Royce, said Anna Keller.`;
    await page.locator('textarea').fill(Array.from({ length: 400 }, (_, at) => paragraph(at)).join('\n'));
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('.article .mark').first().waitFor();
    const texts = await page.locator('.block').allTextContents();
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) expect(text).toMatch(/^On March \d+, 2025 the port of Derby paid \d+ million euros/);
    const last = page.locator('.block').last();
    await last.scrollIntoViewIfNeeded();
    await last.locator('.mark').first().waitFor();
    expect(await last.locator('.mark').first().isVisible()).toBe(true);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.block')].every((block) => block.querySelector('.mark')),
    );
  });

  it('keeps theme, face, length of line, size and language for the next visit', async () => {
    const page = await viewer.page();
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByLabel('Sepia').check();
    await page.getByLabel('Sans').check();
    await page.getByLabel('Long').check();
    await page.getByLabel('Français').check();
    await page.reload();
    await page.locator('main').waitFor();
    const root = await page.evaluate(() => ({
      ...document.documentElement.dataset,
      lang: document.documentElement.lang,
    }));
    expect(root).toEqual({ theme: 'sepia', face: 'sans', measure: 'wide', lang: 'fr' });
    expect(await page.getByRole('button', { name: 'Menu' }).isVisible()).toBe(true);
    expect(await page.getByText('Un exemple français').isVisible()).toBe(true);
  });

  it('opens every command by Ctrl+K and finds one by a word', async () => {
    const page = await viewer.page();
    await page.keyboard.press('Control+k');
    await page.getByLabel('Find a command').fill('theme');
    const before = await page.locator('html').getAttribute('data-theme');
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-theme')).not.toBe(before);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').textContent()).toContain('Keyboard shortcuts');
  });

  it('prints the article alone, without its marks', async () => {
    const page = await viewer.page();
    await openSample(page, 'English');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.bar', '.layers', '.aside', '.views-bar'])
      expect(await page.locator(part).isVisible()).toBe(false);
    const mark = page.locator('.mark[data-layer="organization"]').first();
    expect(await mark.evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('none');
    expect(await page.locator('.article').isVisible()).toBe(true);
  });
});

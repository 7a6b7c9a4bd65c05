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

  it('walks a name’s mentions by the card’s buttons, and tells what each mark is', async () => {
    const page = await viewer.page();
    await openSample(page, 'English');
    await page.locator('.mark[data-layer="place"]', { hasText: 'Bristol' }).click();
    const card = page.locator('.card');
    expect(await card.textContent()).toMatch(/^Bristol.*Place · 1 mention[^s]/);
    expect(await card.getByRole('button', { name: 'Next mention' }).count()).toBe(0);
    await page.locator('.mark[data-layer="person"]').first().click();
    await card.getByText('1 of 2').waitFor();
    await card.getByRole('button', { name: 'Next mention' }).click();
    await card.getByText('2 of 2').waitFor();
    expect(await page.locator('.mark.here').textContent()).toBe('Calloway');
    expect(await card.locator('.mentions [aria-current="true"]').textContent()).toBe(
      '… what part of the cost it would carry. Calloway said that the company would train 600 …',
    );
    // A name's words are lit whole, with the names and dates that lie in them.
    expect(await page.locator('.block.said').first().locator('.mark.chosen').allTextContents()).toContain('2028');
    await page.locator('.mark[data-layer="amount"]', { hasText: '1.4 billion' }).click();
    expect(await card.textContent()).toContain('£1,400,000,000');
    await page.locator('.mark[data-layer="code"]').click();
    expect(await card.textContent()).toContain('London Stock Exchange (XLON)');
    await card.getByRole('button', { name: 'Close' }).click();
    expect(await card.count()).toBe(0);
  });

  it('speaks of what a key came to, as the focus stays where it was', async () => {
    const page = await viewer.page();
    await openSample(page, 'English');
    const live = page.getByRole('status');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await live.textContent()).toBe('March 4, March 4, 2025');
    await page.locator('.mark[data-layer="person"]').first().click();
    await page.keyboard.press('n');
    expect(await live.textContent()).toBe('Martin Calloway, Person, 2 of 2');
  });

  it('closes a text with its credits, and opens it with what changes how it is read', async () => {
    const page = await viewer.page();
    await openSample(page, 'English');
    expect(await page.locator('.article > header .notice').count()).toBe(0);
    expect(await page.locator('.article > footer .notice').textContent()).toContain('Editing by Tom Ashby');
    await page.keyboard.press('o');
    await openSample(page, 'French');
    expect(await page.locator('.article > header .notice').textContent()).toContain('Machine translation');
  });

  it('keeps a chosen mark clear of the card on a phone', async () => {
    const page = await viewer.page({ viewport: { width: 390, height: 844 } });
    await openSample(page, 'English');
    await page.locator('.mark[data-layer="person"]').first().click();
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('j');
      const mark = await page.locator('.mark.here').boundingBox();
      const card = await page.locator('.card').boundingBox();
      expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(card?.y ?? 0);
      expect(mark?.y).toBeGreaterThanOrEqual(0);
    }
  });

  it('has the open page again after a reload, with what was corrected, until it is forgotten', async () => {
    const page = await viewer.page();
    await openSample(page, 'French');
    await page.keyboard.press('e');
    await page.getByLabel('Headline', { exact: true }).fill('Un moteur');
    await page.getByLabel('Headline', { exact: true }).blur();
    await page.reload();
    await page.locator('tr.corrected').waitFor();
    expect(await page.getByLabel('Headline', { exact: true }).inputValue()).toBe('Un moteur');
    expect(await page.locator('.raw').textContent()).toContain('un moteur à hydrogène');
    const other = await page.context().newPage();
    await other.goto(viewer.url());
    await other.locator('textarea').waitFor();
    expect(await other.getByRole('link', { name: 'Open page' }).count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByLabel('Find a command').fill('forget');
    await page.keyboard.press('Enter');
    await page.locator('textarea').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('The page is forgotten.');
    await page.reload();
    await page.locator('textarea').waitFor();
    expect(await page.getByRole('link', { name: 'Open page' }).count()).toBe(0);
  });

  it('has the record of a page again that is longer than the browser keeps, and says so of its source', async () => {
    const page = await viewer.page();
    const html = `<article><h1>A long page</h1><p>The harbour of Derby said on Tuesday that tolls would rise by 12% in April.</p></article><!-- ${'x'.repeat(12_000_000)} -->`;
    await page
      .getByLabel('Open files')
      .setInputFiles({ name: 'long.html', mimeType: 'text/html', buffer: Buffer.from(html) });
    await page.getByRole('heading', { level: 1, name: 'A long page' }).waitFor();
    // Longer than the server takes, too.
    expect(await page.locator('.views-bar').textContent()).toContain('Read in this browser');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'A long page' }).waitFor();
    await page.keyboard.press('e');
    await page.getByText('The page that was read was too long to be kept').waitFor();
  });

  it('offers the open page on the first screen, to be gone on with or forgotten', async () => {
    const page = await viewer.page();
    await openSample(page, 'English');
    await page.keyboard.press('o');
    await page.getByText('Go on reading:').waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Untitled article' }).click();
    await page.locator('.article .mark').first().waitFor();
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'Forget the open page' }).click();
    expect(await page.getByText('Go on reading:').count()).toBe(0);
  });

  it('names the window after what it shows', async () => {
    const page = await viewer.page();
    expect(await page.title()).toBe('Dépêche');
    await openSample(page, 'English');
    expect(await page.title()).toBe('Untitled article · Dépêche');
    await page.keyboard.press('e');
    await page.locator('.split').waitFor();
    expect(await page.title()).toBe('Untitled article · Evidence · Dépêche');
    await page.keyboard.press('b');
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    expect(await page.title()).toBe('Library · Dépêche');
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

  it('takes a screen’s commands away with the screen', async () => {
    const page = await viewer.page();
    const commands = async (): Promise<string[]> => {
      await page.getByRole('button', { name: 'Menu' }).click();
      const titles = await page.locator('#menu li span').allTextContents();
      await page.keyboard.press('Escape');
      return titles;
    };
    const first = await commands();
    expect(first).not.toContain('Next mark');
    await openSample(page, 'English');
    expect(await commands()).toContain('Next mark');
    for (const key of ['e', 'r', 'b', 'o']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
    }
    const last = await commands();
    expect(last).not.toContain('Next mark');
    expect(last.filter((title) => title === 'Larger text')).toHaveLength(1);
    expect(new Set(last).size).toBe(last.length);
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

  it('copies the article as Markdown by a key, and says so', async () => {
    const page = await viewer.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openSample(page, 'English');
    await page.keyboard.press('c');
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Shares in the group, RR.L, gained');
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

  it('sets an article in its own direction', async () => {
    const page = await viewer.page();
    await page
      .locator('textarea')
      .fill(
        '<html lang="ar" dir="rtl"><article><h1>افتتاح ميناء جديد</h1><p>أعلن وزير النقل يوم الثلاثاء أن الميناء الجديد سيفتح أبوابه في شهر أبريل المقبل بعد ست سنوات من الأشغال.</p></article></html>',
      );
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    for (const name of ['.article h1', '.article .body p']) {
      const direction = await page
        .locator(name)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
      expect(direction).toBe('rtl');
    }
  });
});

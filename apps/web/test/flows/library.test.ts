import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSample, useViewer } from './viewer.ts';

const viewer = useViewer();

const PARAGRAPHS = [
  'The harbour authority of Derby said on Tuesday that tolls would rise by 12% in April after six years without a change.',
  '"We paid for every quay in this port for six years," said Anna Keller, head of trade at Siemens.',
  'Keller added that the group would move two of its lines to Hamburg before the end of the decade.',
  'Shares in Siemens gained 2% in early trading while the other members of the index lost ground.',
  'Unions in Bristol have asked the government to publish the report on which the decision was based.',
];

function story(site: string, headline: string, changed = ''): object {
  const text = [...PARAGRAPHS, changed].map((paragraph) => `<p>${paragraph}</p>`).join('');
  return {
    url: `https://${site}/tolls`,
    html: `<html lang="en"><head><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="2025-03-04T10:00:00Z"></head><body><article><h1>${headline}</h1>${text}</article></body></html>`,
  };
}

async function keep(input: object): Promise<{ article: number }> {
  const response = await fetch(`${viewer.url()}v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as { article: number };
}

async function openLibrary(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Library' }).click();
  await page.locator('.results li').first().waitFor();
}

describe('the library (needs chromium)', () => {
  beforeAll(async () => {
    await keep(story('one.example', 'Tolls rise in Derby'));
    await keep(story('two.example', 'Derby tolls to rise', 'Reporting by Helen Marsh for Reuters.'));
    await keep(
      story(
        'one.example',
        'Tolls rise in Derby',
        'The ministry answered on Wednesday that the report would be published in May.',
      ),
    );
  });

  it('keeps an open page, finds it as one types, marks what was looked for, and opens it again', async () => {
    const page = await viewer.page();
    await openSample(page, 'English');
    await page.getByRole('button', { name: 'Keep in the archive' }).click();
    await page.getByRole('link', { name: 'Versions and copies' }).waitFor();
    await openLibrary(page);
    await page.getByRole('searchbox', { name: 'Search the archive' }).pressSequentially('apprentices');
    await page.locator('.results mark').first().waitFor();
    await page.locator('.filters', { hasText: '1 article' }).waitFor();
    expect(await page.locator('.results mark').first().textContent()).toBe('apprentices');
    await page.locator('.results h2 a').first().click();
    await page.locator('.article .mark').first().waitFor();
    expect(await page.locator('.views-bar').textContent()).toContain('Kept in the archive');
    await page.goBack();
    await page.locator('.results mark').first().waitFor();
  });

  it('narrows by a facet, takes it away again, and keeps a search with what is unread of it', async () => {
    const page = await viewer.page();
    await openLibrary(page);
    await page.locator('.facet', { hasText: 'Publisher' }).getByRole('button', { name: 'two.example' }).click();
    await page.locator('.filters', { hasText: '1 article' }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Take away two.example' }).first().click();
    await page.locator('.filters', { hasText: /[23] articles/ }).waitFor();
    await page.reload();
    const saved = page.locator('.facet', { hasText: 'Saved searches' });
    await saved.locator('.count', { hasText: '1' }).waitFor();
    await saved.getByRole('button', { name: 'two.example', exact: true }).click();
    await page.locator('.filters', { hasText: '1 article' }).waitFor();
  });

  it('goes from result to result by key and opens one', async () => {
    const page = await viewer.page();
    await openLibrary(page);
    const here = (): Promise<string> => page.locator(':focus').evaluate((element) => element.textContent ?? '');
    await page.keyboard.press('j');
    const first = await here();
    await page.keyboard.press('j');
    expect(await here()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await here()).toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('.article .mark').first().waitFor();
    expect(await page.locator('.article h1').textContent()).toBe(first);
  });

  it('shows what a new version changed and how a copy of the story differs', async () => {
    const page = await viewer.page();
    await openLibrary(page);
    await page.locator('.results').getByRole('link', { name: '2 versions' }).click();
    await page.locator('ins', { hasText: 'The ministry answered on Wednesday' }).waitFor();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.locator('article del', { hasText: 'The ministry answered' }).waitFor();
  });

  it('gathers all about a name, each line leading to its words', async () => {
    const page = await viewer.page();
    await openLibrary(page);
    await page.locator('.results h2 a', { hasText: 'Derby tolls to rise' }).click();
    await page.locator('.mark[data-layer="person"]', { hasText: 'Anna Keller' }).click();
    await page.getByRole('link', { name: 'In the whole archive' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anna Keller' }).waitFor();
    await page.locator('.chart rect').first().waitFor();
    expect(await page.locator('.entity').textContent()).toContain('head of trade');
    // A role and a relation lead to the articles that say so, and to the other name.
    const role = page.locator('.entity li', { hasText: 'head of trade' });
    await role.getByRole('link', { name: /^\d articles?$/ }).click();
    await page.locator('.results h2 a', { hasText: 'Derby tolls to rise' }).waitFor();
    await page.goBack();
    const relation = page.locator('.entity li', { hasText: 'Anna Keller works for' });
    await relation.getByRole('link', { name: 'Siemens' }).click();
    await page.getByRole('heading', { level: 1, name: 'Siemens' }).waitFor();
    expect(await page.locator('.entity').textContent()).not.toContain('every quay');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Anna Keller' }).waitFor();
    await page.locator('.entity blockquote button').first().click();
    await page.locator('.mark.here').first().waitFor();
    expect(await page.locator('.article').textContent()).toContain('every quay');
  });

  it('shows every quote of a name, further ones as they are asked for', async () => {
    const said = Array.from(
      { length: 13 },
      (_, at) =>
        `<p>"We will send ferry number ${at} to the islands in the winter," said Georgi Ivanov on Tuesday.</p>`,
    );
    const { article } = await keep({ html: `<article><h1>Ferries</h1>${said.join('')}</article>` });
    const page = await viewer.page({}, `#/library/article/${article}`);
    await page.locator('.mark[data-layer="person"]', { hasText: 'Georgi Ivanov' }).first().click();
    await page.getByRole('link', { name: 'In the whole archive' }).click();
    await page.getByRole('heading', { name: 'Their words (13)' }).waitFor();
    const quotes = page.locator('.entity blockquote', { hasText: 'ferry number' });
    expect(await quotes.count()).toBe(10);
    await page.getByRole('button', { name: 'More quotes' }).click();
    await page.getByRole('status').filter({ hasText: '13 of 13' }).waitFor();
    expect(await quotes.count()).toBe(13);
    expect(await page.getByRole('button', { name: 'More quotes' }).count()).toBe(0);
  });

  it('joins two names once that is confirmed, splits a namesake off, and takes both back', async () => {
    const said = (name: string, place: string): object => ({
      html: `<html lang="en"><article><h1>${name} opens the bridge</h1><p>The bridge at ${place} was opened on Monday after two years of work, the county said.</p><p>"We waited for this day for a long time," said ${name}, mayor of ${place}.</p></article></html>`,
    });
    await keep(said('Ludmila Vasquez', 'Bristol'));
    await keep(said('Ludmila Vasquez', 'Hamburg'));
    await keep(said('Ludmilla Vasquez', 'Derby'));
    const found = async (q: string): Promise<{ id: number; name: string; articles: number }[]> =>
      ((await (await fetch(`${viewer.url()}v1/entities?q=${q}`)).json()) as { entities: never[] }).entities;
    const [one] = await found('ludmila');
    const page = await viewer.page({}, `#/library/entity/${one?.id}`);
    const decisions = page.locator('.decisions');
    const told = page.getByRole('status');
    await page.getByText('Join with another name').click();
    // What shares its last word is offered before anything is sought.
    const other = decisions.getByRole('button', { name: 'Join “Ludmilla Vasquez”' });
    page.once('dialog', (dialog) => void dialog.dismiss());
    await other.click();
    expect(await decisions.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    page.once('dialog', (dialog) => void dialog.accept());
    await other.click();
    await told.filter({ hasText: '“Ludmilla Vasquez” is shown as “Ludmila Vasquez”.' }).waitFor();
    await page.locator('.entity', { hasText: '3 articles' }).waitFor();
    expect(await found('ludmilla')).toMatchObject([{ id: one?.id, articles: 3 }]);
    await decisions.getByRole('button', { name: 'Undo' }).click();
    await told.filter({ hasText: 'The decision is undone.' }).waitFor();
    await page.locator('.entity .tagline', { hasText: '2 articles' }).first().waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Names joined or split');

    await page.getByText('Split off a namesake').click();
    await decisions.getByRole('checkbox').first().check();
    page.once('dialog', (dialog) => void dialog.accept());
    await decisions.getByRole('button', { name: 'Split off the ticked articles' }).click();
    await decisions.getByRole('link', { name: 'Another “Ludmila Vasquez” is named in 1 article.' }).click();
    await decisions.getByRole('link', { name: 'Split from “Ludmila Vasquez” in 1 article.' }).click();
    await decisions.getByRole('button', { name: 'Undo' }).click();
    await told.filter({ hasText: 'The decision is undone.' }).waitFor();
    expect(await found('ludmila')).toMatchObject([{ id: one?.id, articles: 2 }]);
  });

  it('offers what narrows a search above its results on a phone', async () => {
    const page = await viewer.page({ viewport: { width: 390, height: 844 } });
    await openLibrary(page);
    const publisher = page.locator('.facet', { hasText: 'Publisher' });
    expect(await publisher.isVisible()).toBe(false);
    await page.getByText('Narrow down').click();
    await publisher.getByRole('button', { name: 'two.example' }).click();
    await page.locator('.filters', { hasText: '1 article' }).waitFor();
    const top = async (name: string): Promise<number> => (await page.locator(name).boundingBox())?.y ?? 0;
    expect(await top('.folded > summary')).toBeLessThan(await top('.results'));
  });

  it('says in the reader’s language that the server went away in the middle of a search', async () => {
    const page = await viewer.page({ locale: 'fr-FR' }, '#/library');
    await page.locator('.results li').first().waitFor();
    await page.route('**/v1/**', (route) => route.abort());
    await page.getByRole('searchbox').first().fill('derby');
    await page.getByRole('alert').filter({ hasText: 'Le serveur ne répond pas.' }).waitFor();
  });

  it('shows beside an article of the archive what it was read from', async () => {
    await keep(story('three.example', 'Tolls fall in Derby', 'The port of Derby lowered its dues.'));
    const page = await viewer.page();
    await openLibrary(page);
    await page.locator('.results h2 a', { hasText: 'Tolls fall in Derby' }).click();
    await page.locator('.article .mark').first().waitFor();
    await page.locator('.views a', { hasText: 'Evidence' }).click();
    const shown = page.frameLocator('.sides iframe').locator('body');
    await shown.getByText('The port of Derby lowered its dues.').waitFor();
    // Its record was kept without candidates; they are found in the kept input again.
    const publisher = page.locator('tr', { has: page.getByLabel('Publisher', { exact: true }) });
    expect(await publisher.locator('summary').count()).toBe(0);
    await page.getByRole('button', { name: 'Find the candidates' }).click();
    await publisher.locator('summary').click();
    expect(await publisher.locator('.candidates').textContent()).toContain('three.example');
    expect(await page.getByRole('button', { name: 'Find the candidates' }).count()).toBe(0);
    await page.close();
  });

  it('asks the archive again for the open article after a reload', async () => {
    const { article } = await keep(story('five.example', 'Tolls read again', 'The harbour of Lubeck has a toll, too.'));
    const page = await viewer.page({}, `#/library/article/${article}`);
    await page.locator('.article .mark').first().waitFor();
    await page.keyboard.press('d');
    await page.locator('.dossier h2').first().waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('depeche.reading'))).toBeNull();
    await page.reload();
    await page.locator('.dossier h2').first().waitFor();
    expect(await page.locator('.views-bar').textContent()).toContain('Kept in the archive');
    expect(await page.evaluate(() => (sessionStorage.getItem('depeche.reading') ?? '').length)).toBeLessThan(40);
    // Removed from elsewhere in the meantime.
    await fetch(`${viewer.url()}v1/articles/${article}`, { method: 'DELETE' });
    await page.reload();
    await page.locator('textarea').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('Not found.');
  });

  it('marks an article unread again, and removes it once that is confirmed', async () => {
    const { article } = await keep(story('four.example', 'Tolls to be removed', 'A line that is kept for a moment.'));
    const page = await viewer.page({}, `#/library/article/${article}`);
    await page.locator('.article .mark').first().waitFor();
    await page.keyboard.press('u');
    await page.getByRole('status').filter({ hasText: 'The article is unread again.' }).waitFor();
    await openLibrary(page);
    const found = page.locator('.results li', { hasText: 'Tolls to be removed' });
    await found.locator('.new').waitFor();
    await found.getByRole('link', { name: 'Tolls to be removed' }).click();
    await page.locator('.article .mark').first().waitFor();
    const remove = async (answer: 'accept' | 'dismiss'): Promise<void> => {
      page.once('dialog', (dialog) => void dialog[answer]());
      await page.keyboard.press('Control+k');
      await page.getByLabel('Find a command').fill('remove');
      await page.keyboard.press('Enter');
    };
    await remove('dismiss');
    expect(await page.locator('.article').isVisible()).toBe(true);
    await remove('accept');
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    await page.locator('.results li').first().waitFor();
    expect(await found.count()).toBe(0);
  });

  it('keeps a correction with its article', async () => {
    const { article } = await keep(story('three.example', 'Tolls elsewhere', 'A line of its own to be corrected.'));
    const page = await viewer.page({}, `#/library/article/${article}`);
    await page.locator('.article .mark').first().waitFor();
    await page.keyboard.press('e');
    await page.getByLabel('Headline', { exact: true }).fill('Tolls, corrected');
    await page.getByLabel('Headline', { exact: true }).blur();
    await page.getByRole('button', { name: 'Keep the correction' }).click();
    await page.locator('.actions', { hasText: 'The correction is kept' }).waitFor();
    const again = await viewer.page({}, `#/library/article/${article}`);
    await again.locator('.article .mark').first().waitFor();
    await again.keyboard.press('e');
    await again.locator('tr.corrected').waitFor();
    expect(await again.getByLabel('Headline', { exact: true }).inputValue()).toBe('Tolls, corrected');
  });
});

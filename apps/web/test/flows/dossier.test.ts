import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSample, useViewer } from './viewer.ts';

const viewer = useViewer();

it('draws the claims, leads each row back to its words, and gives each table as CSV (needs chromium)', async () => {
  const page = await viewer.page();
  await openSample(page, 'English');
  await page.keyboard.press('d');
  await page.locator('.chart .dot').first().waitFor();
  await page.locator('.chart rect').first().waitFor();
  expect(await page.locator('.graph .node text').allTextContents()).toContain('Martin Calloway');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV: Who said what' }).click();
  const csv = readFileSync(await (await saved).path(), 'utf8');
  expect(csv).toMatch(/^Speaker,Kind,In the text\r\n/);
  expect(csv).toContain('Martin Calloway,Direct quotation,');
  const names = page.getByRole('table', { name: 'Names that were found' });
  expect(await names.getByRole('row', { name: /Martin Calloway/ }).textContent()).toBe(
    'Martin CallowayPerson2Martin Calloway',
  );
  const markdown = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Markdown' }).click();
  expect((await markdown).suggestedFilename()).toBe('article.md');
  await page.getByRole('button', { name: '2028', exact: true }).click();
  expect(await page.locator('.mark.here').textContent()).toBe('2028');
});

it('writes sums, days and markets as the reader does, and as data into files (needs chromium)', async () => {
  const page = await viewer.page({ locale: 'fr-FR' });
  await page.getByRole('button', { name: 'Un exemple français' }).click();
  await page.locator('.article .mark').first().waitFor();
  await page.keyboard.press('d');
  await page.locator('.chart .dot').first().waitFor();
  const table = (name: string) => page.getByRole('table', { name });
  expect(await table('Montants').textContent()).toMatch(/2\s500\s000\s000\s€/);
  expect(await table('Codes').textContent()).toContain('Euronext Paris (XPAR)');
  expect(await table('Chronologie').textContent()).toContain('automne 2025');
  const file = async (name: string): Promise<string> => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: `CSV: ${name}` }).click();
    return readFileSync(await (await saved).path(), 'utf8');
  };
  expect(await file('Montants')).toContain('\r\n2500000000,EUR,');
  expect(await file('Codes')).toContain('\r\nAIR.PA,RIC,XPAR,');
  expect(await file('Chronologie')).toContain('\r\n2025-FA,');
});

it('copies a quotation with its speaker and a link that opens the page at its words (needs chromium)', async () => {
  const page = await viewer.page({ permissions: ['clipboard-read', 'clipboard-write'] });
  const story =
    '<article><h1>Tolls</h1><p>"We paid for every quay in this port for six years," said Anna Keller, head of trade at Siemens, on Tuesday in the harbour of Derby.</p></article>';
  await page
    .locator('textarea')
    .fill(
      `<html lang="en"><head><link rel="canonical" href="https://example.org/tolls"></head><body>${story}</body></html>`,
    );
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('.mark[data-layer="quote"]').first().click();
  await page.getByRole('button', { name: 'Copy the quotation' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/— Anna Keller\nhttps:\/\/example\.org\/tolls#:~:text=We%20paid/);
});

import { expect, it } from 'vitest';
import { useViewer } from './viewer.ts';

// An archive that keeps short pages only.
process.env.DEPECHE_SOURCE_LIMIT = '300';
const viewer = useViewer();

it('says of an archived article that its page was too long to be kept (needs chromium)', async () => {
  const page = await viewer.page();
  const told = (at: number): string =>
    `<p>The harbour authority of Derby said on Tuesday that toll ${at} would rise by 12% in April, said Anna Keller.</p>`;
  await page.locator('textarea').fill(`<article><h1>Tolls rise</h1>${[1, 2, 3, 4].map(told).join('')}</article>`);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.getByRole('button', { name: 'Keep in the archive' }).click();
  await page.getByRole('link', { name: 'Versions and copies' }).click();
  await page.getByRole('link', { name: 'Read', exact: true }).click();
  await page.locator('.article .mark').first().waitFor();
  await page.keyboard.press('e');
  await page.getByText('The page that was read was too long to be kept').waitFor();
  expect(await page.locator('.fates li[data-fate="kept"]').count()).toBe(4);
});

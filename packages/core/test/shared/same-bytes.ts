import { extract } from '../../src/index.ts';
import { ENGLISH_PAGE, FRENCH_WIRE } from '../pages.ts';

/** The fixture set that Node, workerd and Chromium must turn into the same bytes. */
export const FIXTURES: readonly { html?: string; text?: string; published: string }[] = [
  { text: FRENCH_WIRE, published: '2025-02-06' },
  { html: ENGLISH_PAGE, published: '2025-03-05' },
];

/** The records of the fixture set as one string. */
export function recordBytes(): string {
  return FIXTURES.map(({ html, text, published }) =>
    JSON.stringify(extract(html ?? text ?? '', { kind: html === undefined ? 'text' : 'html', published })),
  ).join('\n');
}

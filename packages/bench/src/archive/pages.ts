import type { ExtractionRecord } from '@depeche/core';
import type { World } from './generate.ts';

/** How many sites have markup of their own; the others share it. */
const TEMPLATES = 40;
/** Pieces of markup that sites are built of, as real ones are of their framework's. */
const PIECES = 250;

/**
 * Makes the pages that records could have been read from: a site's scripts, styles and menus, which its pages share but for what
 * each page says of itself, and the article. They pack as badly as real ones do: to a seventh.
 *
 * @param length of a page, in UTF-16 code units
 */
export function pagesOf(world: World, length: number): (record: ExtractionRecord) => string {
  const { next, words } = world;
  const digits = (): string => Math.floor(next() * 2 ** 32).toString(36);
  const word = (): string => words.en[Math.floor(next() * 4000)] ?? 'ba';
  const pieces = Array.from(
    { length: PIECES },
    () => `<div class="${word()}-${word()} ${word()}"><a href="/${word()}/${word()}" data-${word()}="`,
  );
  const piece = (): string => pieces[Math.floor(next() * PIECES)] ?? '';
  const line = (): string => `${piece()}${next() < 0.25 ? digits() : 1}">${word()}</a></div>\n`;
  const templates = Array.from({ length: TEMPLATES }, () => {
    let markup = '';
    while (markup.length < length * 0.75) markup += line();
    return markup;
  });
  return ({ article }) => {
    const domain = article.publisher?.domain ?? '';
    const body = article.text
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('\n');
    let own = '';
    while (own.length < length * 0.25 - body.length) own += line();
    return `<html><head><title>${article.headline}</title></head><body>${templates[domain.length % TEMPLATES]}<article><h1>${article.headline}</h1>${body}</article>${own}</body></html>`;
  };
}

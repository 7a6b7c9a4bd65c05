import type { ExtractOptions } from '../record.ts';
import { readHtml } from './html/read.ts';
import type { Page } from './page.ts';
import { readText } from './text.ts';
import { readWire, wireKind } from './wire/read.ts';

/** How far into an input the kind is looked for. */
const SNIFFED = 4096;

/**
 * Markup that makes an input HTML: a doctype, a comment, or the tag of an element that pages are made of. A stray `<` or
 * `<NVDA.O>` in wire copy is none.
 */
const markup =
  /<(?:!doctype|!--|\/?(?:html|head|body|title|meta|link|script|style|div|p|span|section|article|main|header|footer|nav|aside|h[1-6]|ul|ol|li|table|tr|td|a|br|img|b|i|em|strong|blockquote|pre|form|frameset|figure|template|plaintext|xmp|noscript)[\s/>])/i;

/** Reads any input into the page model; the kind is sniffed where the options do not say it. */
export function readPage(source: string, options: Pick<ExtractOptions, 'kind' | 'url'>): Page {
  const url = options.url ?? null;
  const kind = options.kind ?? wireKind(source) ?? (markup.test(source.slice(0, SNIFFED)) ? 'html' : 'text');
  if (kind === 'text') return readText(source, url);
  return kind === 'html' ? readHtml(source, url) : readWire(source, kind, url);
}

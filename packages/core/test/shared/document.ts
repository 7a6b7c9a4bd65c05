import { readDocument } from '../../src/annotate/text/read.ts';
import type { Article } from '../../src/record.ts';

/** One paragraph read as an article's text, for the annotators that take nothing else. */
export function documentOf(
  language: string,
  text: string,
  published: string | null = null,
  domain: string | null = null,
) {
  const block = { type: 'paragraph', start: 0, end: text.length, source: { start: 0, end: text.length } };
  const article = {
    text,
    blocks: [block],
    language,
    published,
    sources: {},
    publisher: domain === null ? null : { name: domain, domain },
  };
  return readDocument(article as unknown as Article, null);
}

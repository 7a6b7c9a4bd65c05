import type { System } from '../system.ts';
import { textOf } from '../text.ts';

export const extractus: System = {
  name: '@extractus/article-extractor',
  package: '@extractus/article-extractor',
  parts: ['body', 'fields'],
  load: async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    return {
      read: (html, url) => extractFromHtml(html, url),
      answer: (result) => {
        const { content, title, author, published } = (result ?? {}) as Record<string, string | undefined>;
        return {
          text: textOf(content ?? ''),
          headline: title ?? null,
          authors: author ? [author] : [],
          published: published || null,
        };
      },
    };
  },
};

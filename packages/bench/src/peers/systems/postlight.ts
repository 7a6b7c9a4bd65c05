import type { System } from '../system.ts';
import { textOf } from '../text.ts';

export const postlight: System = {
  name: 'Postlight parser',
  package: '@postlight/parser',
  parts: ['body', 'fields'],
  load: async () => {
    const { default: parser } = await import('@postlight/parser');
    return {
      // Its own fetching stays out: the page is given, further pages are not asked for.
      read: (html, url) => parser.parse(url, { html, fetchAllPages: false }),
      answer: (result) => {
        const { content, title, author, date_published } = (result ?? {}) as Record<string, string | null | undefined>;
        return {
          text: textOf(content ?? ''),
          headline: title ?? null,
          authors: author ? [author] : [],
          published: date_published ?? null,
        };
      },
    };
  },
};

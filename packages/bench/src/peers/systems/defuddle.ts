import type { System } from '../system.ts';
import { textOf } from '../text.ts';

interface Result {
  content?: string;
  title?: string;
  author?: string;
  published?: string;
}

export const defuddle: System = {
  name: 'Defuddle + linkedom',
  package: 'defuddle',
  parts: ['body', 'fields'],
  load: async () => {
    const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')]);
    return {
      read: (html, url) => Defuddle(parseHTML(html).document as never, url, { useAsync: false }),
      answer: (result) => {
        const { content = '', title = '', author = '', published = '' } = (result ?? {}) as Result;
        return {
          text: textOf(content),
          headline: title || null,
          authors: author ? [author] : [],
          published: published || null,
        };
      },
    };
  },
};

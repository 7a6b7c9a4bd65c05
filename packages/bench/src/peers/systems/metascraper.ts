import type { System } from '../system.ts';

export const metascraper: System = {
  name: 'metascraper',
  package: 'metascraper',
  parts: ['fields'],
  load: async () => {
    const [{ default: build }, { default: author }, { default: date }, { default: title }] = await Promise.all([
      import('metascraper'),
      import('metascraper-author'),
      import('metascraper-date'),
      import('metascraper-title'),
    ]);
    const read = build([author(), date(), title()]);
    return {
      read: (html, url) => read({ html, url }),
      answer: (result) => {
        const fields = result as Record<string, string | null | undefined>;
        return {
          text: null,
          headline: fields.title ?? null,
          authors: fields.author ? [fields.author] : [],
          published: fields.date ?? null,
        };
      },
    };
  },
};

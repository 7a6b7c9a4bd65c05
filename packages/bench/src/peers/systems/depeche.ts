import { type ExtractionRecord, extract } from '@depeche/core';
import type { System } from '../system.ts';

export const depeche: System = {
  name: 'Dépêche',
  package: null,
  parts: ['body', 'fields'],
  load: async () => ({
    read: (html, url) => extract(html, { url, annotations: false }),
    answer: (result) => {
      const { article } = result as ExtractionRecord;
      return {
        text: article.text,
        headline: article.headline,
        authors: article.authors.map(({ name }) => name),
        published: article.published,
      };
    },
  }),
};

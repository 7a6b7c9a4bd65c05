import type { System } from '../system.ts';
import { textOf } from '../text.ts';

export const readability: System = {
  name: 'Readability + linkedom',
  package: '@mozilla/readability',
  parts: ['body', 'fields'],
  load: async () => {
    const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
    type Article = ReturnType<InstanceType<typeof Readability>['parse']>;
    return {
      read: (html) => new Readability(parseHTML(html).document).parse(),
      answer: (result) => {
        const article = result as Article;
        return {
          text: textOf(String(article?.content ?? '')),
          headline: article?.title ?? null,
          authors: article?.byline ? [article.byline] : [],
          published: article?.publishedTime ?? null,
        };
      },
    };
  },
};

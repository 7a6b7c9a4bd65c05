import type { FoundArticle } from '@depeche/archive';
import { createRoute, z } from '@hono/zod-openapi';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { articlesQuery } from '../archive/schemas.ts';
import { type ArchiveSetting, archiveOf, refusals, routes } from '../archive/setting.ts';

const query = articlesQuery.omit({ facets: true, cursor: true });
const responses = (type: string) => ({
  200: { description: 'The articles a query finds, newest first.', content: { [type]: { schema: z.string() } } },
  ...refusals,
});

const atom = createRoute({
  method: 'get',
  path: '/v1/articles.atom',
  summary: 'Any query as an Atom feed',
  request: { query },
  responses: responses('application/atom+xml'),
});

const json = createRoute({
  method: 'get',
  path: '/v1/articles.json',
  summary: 'Any query as a JSON Feed',
  request: { query },
  responses: responses('application/feed+json'),
});

/** Feeds of our own, for any reader. */
export function syndicationRoutes(setting: ArchiveSetting) {
  const found = async (asked: z.output<typeof query>): Promise<FoundArticle[]> =>
    (await (await archiveOf(setting)).list({ sort: 'newest', limit: 50, ...asked })).articles;
  return routes()
    .openapi(atom, async (context) => {
      const asked = context.req.valid('query');
      const articles = await found(asked);
      const written = generateAtomFeed({
        id: context.req.url,
        title: { value: titleOf(asked.q) },
        updated: new Date(articles[0]?.received ?? 0),
        links: [{ href: context.req.url, rel: 'self' }],
        entries: articles.map((article) => ({
          id: article.url ?? `${new URL(context.req.url).origin}/v1/articles/${article.id}`,
          title: { value: article.headline ?? article.url ?? String(article.id) },
          updated: momentOf(article),
          links: [{ href: article.url ?? `${new URL(context.req.url).origin}/v1/articles/${article.id}` }],
          authors: article.authors.map((name) => ({ name })),
          summary: { value: teaser(article), type: 'text' as const },
        })),
      });
      return context.body(written, 200, { 'content-type': 'application/atom+xml; charset=utf-8' }) as never;
    })
    .openapi(json, async (context) => {
      const asked = context.req.valid('query');
      const written = generateJsonFeed({
        title: titleOf(asked.q),
        feed_url: context.req.url,
        items: (await found(asked)).map((article) => ({
          id: article.url ?? String(article.id),
          ...(article.url === null ? {} : { url: article.url }),
          ...(article.headline === null ? {} : { title: article.headline }),
          content_text: teaser(article),
          date_published: momentOf(article),
          authors: article.authors.map((name) => ({ name })),
          ...(article.language === null ? {} : { language: article.language }),
        })),
      });
      return context.body(JSON.stringify(written), 200, {
        'content-type': 'application/feed+json; charset=utf-8',
      }) as never;
    });
}

function titleOf(q: string | undefined): string {
  return q === undefined ? 'Dépêche' : `Dépêche: ${q}`;
}

function teaser({ standfirst, marks }: FoundArticle): string {
  return standfirst ?? marks.text.map(({ text }) => text).join('');
}

/** When it was published, else when it came in. */
function momentOf({ published, received }: FoundArticle): Date {
  const moment = new Date(published ?? received);
  return Number.isNaN(moment.getTime()) ? new Date(received) : moment;
}

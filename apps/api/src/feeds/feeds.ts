import { findFeed } from '@depeche/intake/feeds';
import { readOpml, writeOpml } from '@depeche/intake/opml';
import { createRoute, z } from '@hono/zod-openapi';
import { idParam } from '../archive/schemas.ts';
import {
  type ArchiveSetting,
  answer,
  archiveOf,
  limited,
  missing,
  orNone,
  refusals,
  routes,
} from '../archive/setting.ts';
import { mediaType, readText } from '../body.ts';
import { problemContent } from '../contract.ts';
import { Refusal } from '../problem.ts';
import { pollFeed } from './poll.ts';

const JSON_BODY = 64 * 1024;
const OPML = ['text/x-opml', 'text/xml', 'application/xml'];

const folder = z.string().max(200).nullable();
const feedSchema = z
  .object({
    id: z.int().positive(),
    url: z.string(),
    title: z.string().nullable(),
    site: z.string().nullable(),
    folder,
    polled: z.string().nullable(),
    due: z.string(),
    failures: z.int(),
    problem: z.string().nullable(),
    articles: z.int(),
    unread: z.int(),
  })
  .meta({ id: 'Feed' });
const feedsSchema = z.object({ feeds: z.array(feedSchema) });
const lookSchema = z.object({
  feed: z.int(),
  found: z.int(),
  kept: z.int(),
  failed: z.int(),
  problem: z.string().nullable(),
});

const list = createRoute({
  method: 'get',
  path: '/v1/feeds',
  summary: 'Feeds with what is unread in each',
  responses: { 200: answer(feedsSchema, 'The feeds, by folder and title.'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/v1/feeds/{id}',
  summary: 'One feed',
  request: { params: idParam },
  responses: { 200: answer(feedSchema, 'The feed.'), ...refusals, ...missing },
});

const subscribe = createRoute({
  method: 'post',
  path: '/v1/feeds',
  summary: 'Subscribe to a feed (RSS, Atom, RDF or JSON Feed), or to the one that a page names',
  middleware: limited(JSON_BODY),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              url: z.string().max(4096).meta({ description: 'Of a feed, or of a page of its site.' }),
              title: z.string().max(300).optional(),
              folder: folder.optional(),
            })
            .meta({ id: 'Subscription', examples: [{ url: 'https://www.example.com/', folder: 'Ports' }] }),
        },
      },
    },
  },
  responses: {
    200: answer(feedSchema, 'It was there already.'),
    201: answer(feedSchema, 'The feed; its articles come with the next look.'),
    ...refusals,
    403: { description: 'The address may not be fetched.', content: problemContent },
    422: { description: 'What is there is no feed, and names none.', content: problemContent },
    502: { description: 'The feed’s server did not give it.', content: problemContent },
  },
});

const discover = createRoute({
  method: 'get',
  path: '/v1/feeds/discovery',
  summary: 'The feeds of a site: the one that would be subscribed to, then the others a page names',
  request: {
    query: z.object({ url: z.string().max(4096).meta({ description: 'Of a feed, or of a page of its site.' }) }),
  },
  responses: {
    200: answer(
      z.object({
        feeds: z.array(
          z.object({
            url: z.string(),
            title: z.string().nullable(),
            read: z.boolean().meta({ description: 'Whether it was read; the others are only named by the page.' }),
          }),
        ),
      }),
      'The feeds, the best first.',
    ),
    ...refusals,
    403: { description: 'The address may not be fetched.', content: problemContent },
    422: { description: 'What is there is no feed, and names none.', content: problemContent },
    502: { description: 'The server did not give it.', content: problemContent },
  },
});

const change = createRoute({
  method: 'patch',
  path: '/v1/feeds/{id}',
  summary: 'Give a feed a title or a folder, or mark its articles read',
  middleware: limited(JSON_BODY),
  request: {
    params: idParam,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              title: z.string().min(1).max(300).optional(),
              folder: folder.optional(),
              read: z.boolean().optional().meta({ description: 'All of its articles.' }),
            })
            .meta({ id: 'FeedChange', examples: [{ folder: 'Ports', read: true }] }),
        },
      },
    },
  },
  responses: { 200: answer(feedSchema, 'The feed.'), ...refusals, ...missing },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/feeds/{id}',
  summary: 'End a subscription; its articles stay',
  request: { params: idParam },
  responses: { 204: { description: 'It is ended.' }, ...refusals, ...missing },
});

const poll = createRoute({
  method: 'post',
  path: '/v1/feeds/{id}/poll',
  summary: 'Look at a feed now, and keep what is new in it',
  request: { params: idParam },
  responses: { 200: answer(lookSchema, 'What it brought.'), ...refusals, ...missing },
});

const takeIn = createRoute({
  method: 'post',
  path: '/v1/feeds/opml',
  summary: 'Subscribe to the feeds of an OPML list',
  request: { body: { required: true, content: { 'text/x-opml': { schema: z.string() } } } },
  responses: { 200: answer(feedsSchema, 'All feeds; new ones are looked at soon.'), ...refusals },
});

const giveOut = createRoute({
  method: 'get',
  path: '/v1/feeds.opml',
  summary: 'The feeds as an OPML list',
  responses: { 200: { description: 'OPML 2.0.', content: { 'text/x-opml': { schema: z.string() } } }, ...refusals },
});

/** Subscriptions. */
export function feedRoutes(setting: ArchiveSetting) {
  const archive = () => archiveOf(setting);
  const fetcher = () => {
    if (setting.fetcher === null)
      throw new Refusal(501, 'no-fetching', 'Pages are not fetched', 'this server fetches no pages');
    return setting.fetcher;
  };
  const feedOf = async (id: number) => orNone((await (await archive()).feeds.list(id))[0] ?? null, `feed ${id}`);
  const app = routes()
    .openapi(list, async (context) => context.json({ feeds: await (await archive()).feeds.list() }, 200))
    .openapi(discover, async (context) => {
      const { url, feed, others } = await findFeed(fetcher(), context.req.valid('query').url, context.req.raw.signal);
      const named = others.map((other) => ({ ...other, read: false }));
      return context.json({ feeds: [{ url, title: feed.title, read: true }, ...named] }, 200);
    })
    .openapi(read, async (context) => context.json(await feedOf(context.req.valid('param').id), 200))
    .openapi(subscribe, async (context) => {
      const { url, title, folder: inside = null } = context.req.valid('json');
      const kept = await archive();
      const known = await kept.feeds.at(url);
      if (known !== null) return context.json(known, 200);
      const found = await findFeed(fetcher(), url, context.req.raw.signal);
      const there = await kept.feeds.at(found.url);
      if (there !== null) return context.json(there, 200);
      const { title: own, site } = found.feed;
      await kept.feeds.add([{ url: found.url, title: title ?? own, site, folder: inside }]);
      return context.json(orNone(await kept.feeds.at(found.url), found.url), 201);
    })
    .openapi(change, async (context) => {
      const { id } = context.req.valid('param');
      const { read: marked, ...changes } = context.req.valid('json');
      const kept = await archive();
      await feedOf(id);
      await kept.feeds.change(id, changes);
      if (marked !== undefined) await kept.markRead({ feed: id }, marked);
      return context.json(await feedOf(id), 200);
    })
    .openapi(remove, async (context) => {
      const { id } = context.req.valid('param');
      await feedOf(id);
      await (await archive()).feeds.remove(id);
      return context.body(null, 204);
    })
    .openapi(poll, async (context) => {
      const { id } = context.req.valid('param');
      const kept = await archive();
      const [due] = await kept.feeds.due(Date.now(), 1, id);
      const look = await pollFeed(
        kept,
        fetcher(),
        orNone(due ?? null, `feed ${id}`),
        { now: Date.now },
        context.req.raw.signal,
      );
      return context.json(look, 200);
    })
    .openapi(giveOut, async (context) => {
      const feeds = await (await archive()).feeds.list();
      const headers = {
        'content-type': 'text/x-opml; charset=utf-8',
        'content-disposition': 'attachment; filename="feeds.opml"',
      };
      return context.body(writeOpml('Dépêche', feeds), 200, headers) as never;
    });
  app.openAPIRegistry.registerPath({ ...takeIn });
  return app.post('/v1/feeds/opml', async (context) => {
    const type = mediaType(context.req.header('content-type'));
    if (!OPML.includes(type))
      throw new Refusal(415, 'unsupported-type', 'Unsupported content type', `${OPML.join(' or ')} was expected`);
    const subscriptions = readOpml(await readText(context.req.raw, setting.maxBody));
    const kept = await archive();
    await kept.feeds.add(subscriptions);
    return context.json({ feeds: await kept.feeds.list() }, 200);
  });
}

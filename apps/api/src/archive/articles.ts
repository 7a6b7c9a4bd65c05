import { createRoute, z } from '@hono/zod-openapi';
import { formatSchema, problemContent } from '../contract.ts';
import { formatOf, inFormat } from '../formats.ts';
import { Refusal } from '../problem.ts';
import * as schemas from './schemas.ts';
import { type ArchiveSetting, answer, archiveOf, limited, missing, orNone, refusals, routes } from './setting.ts';

const { idParam } = schemas;
const JSON_BODY = 1024 * 1024;
const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const list = createRoute({
  method: 'get',
  path: '/v1/articles',
  summary: 'Search the archive, or list it',
  request: { query: schemas.articlesQuery },
  responses: { 200: answer(schemas.listSchema, 'Articles, best or newest first.'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/v1/articles/{id}',
  summary: 'One article with its whole record',
  request: { params: idParam, query: z.object({ format: formatSchema.optional() }) },
  responses: {
    200: {
      description: 'The article, or its record in another format.',
      content: {
        'application/json': { schema: schemas.detailSchema },
        'text/markdown': { schema: z.string() },
        'text/plain': { schema: z.string() },
      },
    },
    ...refusals,
    ...missing,
  },
});

const source = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/source',
  summary: 'The input an article was read from, as it came; always plain text',
  request: { params: idParam },
  responses: {
    200: {
      description: 'The page’s markup or text. The places of the newest record point into it, in UTF-16 code units.',
      content: { 'text/plain': { schema: z.string() } },
    },
    ...refusals,
    404: { description: 'There is no such article, or its input is not kept (`no-source`).', content: problemContent },
  },
});

const change = createRoute({
  method: 'patch',
  path: '/v1/articles/{id}',
  summary: 'Mark an article read or unread',
  middleware: limited(JSON_BODY),
  request: {
    params: idParam,
    body: jsonBody(z.object({ read: z.boolean() }).meta({ id: 'Reading', examples: [{ read: true }] })),
  },
  responses: { 204: { description: 'It is marked.' }, ...refusals, ...missing },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/articles/{id}',
  summary: 'Take an article out, with its revisions and everything read from it',
  request: { params: idParam },
  responses: { 204: { description: 'It is gone.' }, ...refusals, ...missing },
});

const revisions = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/revisions',
  summary: 'The revisions of an article, newest first, and what each changed',
  request: { params: idParam },
  responses: { 200: answer(schemas.revisionsSchema, 'The revisions.'), ...refusals, ...missing },
});

const revisionParam = idParam.extend({ revision: schemas.numeral });
const revision = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/revisions/{revision}',
  summary: 'The record of one revision',
  request: { params: revisionParam },
  responses: { 200: answer(schemas.detailSchema.shape.record, 'The record.'), ...refusals, ...missing },
});

const diff = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/diff',
  summary: 'What changed from one revision to another, or from an article to its copy',
  request: {
    params: idParam,
    query: z.object({
      from: schemas.numeral.optional().meta({ description: 'A revision; default the first.' }),
      to: schemas.numeral.optional().meta({ description: 'A revision; default the newest.' }),
      with: schemas.numeral.optional().meta({ description: 'Another article, which `to` belongs to.' }),
    }),
  },
  responses: { 200: answer(schemas.changesSchema, 'The pieces of both texts.'), ...refusals, ...missing },
});

const corrections = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/corrections',
  summary: 'What readers set right about an article',
  request: { params: idParam },
  responses: { 200: answer(schemas.correctionsSchema, 'The corrections.'), ...refusals, ...missing },
});

const correct = createRoute({
  method: 'put',
  path: '/v1/articles/{id}/corrections',
  summary: 'Keep corrections with an article, in the place of those before',
  middleware: limited(8 * JSON_BODY),
  request: {
    params: idParam,
    body: jsonBody(schemas.correctionsSchema.pick({ cases: true }).meta({ id: 'Cases', examples: [{ cases: [] }] })),
  },
  responses: { 200: answer(schemas.correctionsSchema, 'The corrections.'), ...refusals, ...missing },
});

/** Why an input is not there. */
const WITHOUT = {
  kept: 'it cannot be read',
  'too-long': 'it is longer than this archive takes',
  none: 'it did not come with the record, or this archive keeps none',
} as const;

/** Where an input is given. It may be any page's markup: nothing in it runs, whoever opens the address. */
export const SOURCE_PATH = '/v1/articles/:id/source';
export const SOURCE_POLICY = "default-src 'none'; sandbox";

/** Articles: search, whole records, revisions, what readers did with them. */
export function articleRoutes(setting: ArchiveSetting) {
  const archive = () => archiveOf(setting);
  return routes()
    .openapi(list, async (context) => {
      const { facets, ...query } = context.req.valid('query');
      const kept = await archive();
      const { articles, next } = await kept.list(query);
      const counts = facets === undefined ? null : await kept.count(query, facets);
      return context.json({ articles, next, counts }, 200);
    })
    .openapi(read, async (context) => {
      const { id } = context.req.valid('param');
      const format = formatOf(context, context.req.valid('query').format);
      const article = orNone(await (await archive()).article(id), `article ${id}`);
      return inFormat(context, format, article.record, article) as never;
    })
    .openapi(source, async (context) => {
      const { id } = context.req.valid('param');
      const { state, text } = orNone(await (await archive()).source(id), `article ${id}`);
      if (text === null)
        throw new Refusal(404, 'no-source', 'No source', `the input of article ${id} is not kept: ${WITHOUT[state]}`);
      return context.body(text, 200, { 'content-type': 'text/plain; charset=utf-8' }) as never;
    })
    .openapi(change, async (context) => {
      const { id } = context.req.valid('param');
      const kept = await archive();
      orNone(await kept.corrections(id), `article ${id}`);
      await kept.markRead({ article: id }, context.req.valid('json').read);
      return context.body(null, 204);
    })
    .openapi(remove, async (context) => {
      const { id } = context.req.valid('param');
      orNone((await (await archive()).remove(id)) || null, `article ${id}`);
      return context.body(null, 204);
    })
    .openapi(revisions, async (context) => {
      const { id } = context.req.valid('param');
      const found = await (await archive()).revisions(id);
      orNone(found[0] ?? null, `article ${id}`);
      return context.json({ revisions: found }, 200);
    })
    .openapi(revision, async (context) => {
      const { id, revision: number } = context.req.valid('param');
      const record = await (await archive()).revision(id, number);
      return context.json(orNone(record, `revision ${number} of article ${id}`), 200);
    })
    .openapi(diff, async (context) => {
      const { id } = context.req.valid('param');
      const { from = 1, to, with: other = id } = context.req.valid('query');
      const kept = await archive();
      const newest = to ?? (await kept.revisions(other))[0]?.revision ?? 0;
      const changes = await kept.changes([id, from], [other, newest]);
      return context.json(orNone(changes, `one of these revisions of articles ${id} and ${other}`), 200);
    })
    .openapi(corrections, async (context) => {
      const { id } = context.req.valid('param');
      return context.json(orNone(await (await archive()).corrections(id), `article ${id}`), 200);
    })
    .openapi(correct, async (context) => {
      const { id } = context.req.valid('param');
      const kept = await archive();
      orNone((await kept.correct(id, context.req.valid('json').cases)) || null, `article ${id}`);
      return context.json(orNone(await kept.corrections(id), `article ${id}`), 200);
    });
}

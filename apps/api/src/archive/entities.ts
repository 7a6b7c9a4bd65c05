import { ENTITY_TYPES } from '@depeche/archive';
import { createRoute, z } from '@hono/zod-openapi';
import * as schemas from './schemas.ts';
import { type ArchiveSetting, answer, archiveOf, limited, missing, orNone, refusals, routes } from './setting.ts';

const { idParam, pageQuery, rangeQuery } = schemas;
const JSON_BODY = 256 * 1024;
const reason = z.string().max(1000).optional().meta({ description: 'Why; it goes into the log.' });

const find = createRoute({
  method: 'get',
  path: '/v1/entities',
  summary: 'People, organizations, places … by name',
  request: {
    query: z.strictObject({
      q: z.string().max(200).optional().meta({ description: 'Words of the name, each from its beginning.' }),
      type: z.enum(ENTITY_TYPES).optional(),
      ...pageQuery,
    }),
  },
  responses: { 200: answer(schemas.entitiesSchema, 'Those named in most articles first.'), ...refusals },
});

const dossier = createRoute({
  method: 'get',
  path: '/v1/entities/{id}',
  summary: 'Everything about an entity: mentions over time, roles, who is named together with it, quotes',
  request: { params: idParam },
  responses: { 200: answer(schemas.dossierSchema, 'The dossier.'), ...refusals, ...missing },
});

const join = createRoute({
  method: 'post',
  path: '/v1/entities/{id}/joins',
  summary: 'Say that an entity is another one',
  middleware: limited(JSON_BODY),
  request: {
    params: idParam,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({ into: z.int().positive().meta({ description: 'The entity it is shown as.' }), reason })
            .meta({ id: 'JoinInto', examples: [{ into: 12, reason: 'the same person' }] }),
        },
      },
    },
  },
  responses: { 201: answer(schemas.joinSchema, 'The entry in the log, by which it is undone.'), ...refusals },
});

const split = createRoute({
  method: 'post',
  path: '/v1/entities/{id}/splits',
  summary: 'Say that in some articles the name means somebody else',
  middleware: limited(JSON_BODY),
  request: {
    params: idParam,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({ articles: z.array(z.int().positive()).min(1).max(10_000), reason })
            .meta({ id: 'SplitFrom', examples: [{ articles: [3, 8], reason: 'a namesake' }] }),
        },
      },
    },
  },
  responses: { 201: answer(schemas.joinSchema, 'The entry in the log; `entity` is the new one.'), ...refusals },
});

const log = createRoute({
  method: 'get',
  path: '/v1/joins',
  summary: 'What was decided about entities by hand, newest first',
  request: { query: z.strictObject({ entity: schemas.numeral.optional() }) },
  responses: { 200: answer(schemas.joinsSchema, 'The log.'), ...refusals },
});

const undo = createRoute({
  method: 'delete',
  path: '/v1/joins/{id}',
  summary: 'Take back a join or a split',
  request: { params: idParam },
  responses: { 200: answer(schemas.joinSchema, 'The entry, undone.'), ...refusals, ...missing },
});

const quotes = createRoute({
  method: 'get',
  path: '/v1/quotes',
  summary: 'Who said what',
  request: {
    query: z.strictObject({
      speaker: z.string().max(200).optional().meta({ description: 'An entity’s number, or words of a name.' }),
      about: z.string().max(200).optional().meta({ description: 'An entity named in the quote: number or name.' }),
      kind: z.enum(['direct', 'indirect', 'mixed']).optional(),
      article: schemas.numeral.optional(),
      ...rangeQuery,
      ...pageQuery,
    }),
  },
  responses: { 200: answer(schemas.quotesSchema, 'Quotes; those of articles that came in last first.'), ...refusals },
});

const instruments = createRoute({
  method: 'get',
  path: '/v1/instruments',
  summary: 'Codes of securities',
  request: {
    query: z.strictObject({
      q: z.string().max(60).optional().meta({ description: 'The code’s beginning.' }),
      limit: pageQuery.limit,
    }),
  },
  responses: { 200: answer(schemas.instrumentsSchema, 'Those in most articles first.'), ...refusals },
});

const instrument = createRoute({
  method: 'get',
  path: '/v1/instruments/{symbol}',
  summary: 'One code: where it stands, whose it is said to be',
  request: { params: z.object({ symbol: z.string().max(60) }) },
  responses: { 200: answer(schemas.instrumentSchema, 'The code.'), ...refusals, ...missing },
});

const stats = createRoute({
  method: 'get',
  path: '/v1/stats',
  summary: 'What the archive holds, for charts',
  request: { query: z.strictObject(rangeQuery) },
  responses: { 200: answer(schemas.statsSchema, 'The figures.'), ...refusals },
});

/** Entities, quotes and codes across articles. */
export function entityRoutes(setting: ArchiveSetting) {
  const archive = () => archiveOf(setting);
  return routes()
    .openapi(find, async (context) => context.json(await (await archive()).entities(context.req.valid('query')), 200))
    .openapi(dossier, async (context) => {
      const { id } = context.req.valid('param');
      return context.json(orNone(await (await archive()).entity(id), `entity ${id}`), 200);
    })
    .openapi(join, async (context) => {
      const { into, reason: why = null } = context.req.valid('json');
      return context.json(await (await archive()).join(context.req.valid('param').id, into, why), 201);
    })
    .openapi(split, async (context) => {
      const { articles, reason: why = null } = context.req.valid('json');
      return context.json(await (await archive()).split(context.req.valid('param').id, articles, why), 201);
    })
    .openapi(log, async (context) =>
      context.json({ joins: await (await archive()).joins(context.req.valid('query').entity) }, 200),
    )
    .openapi(undo, async (context) => {
      const { id } = context.req.valid('param');
      return context.json(orNone(await (await archive()).undo(id), `join ${id}`), 200);
    })
    .openapi(quotes, async (context) => context.json(await (await archive()).quotes(context.req.valid('query')), 200))
    .openapi(instruments, async (context) =>
      context.json({ instruments: await (await archive()).instruments(context.req.valid('query')) }, 200),
    )
    .openapi(instrument, async (context) => {
      const { symbol } = context.req.valid('param');
      return context.json(orNone(await (await archive()).instrument(symbol), symbol), 200);
    })
    .openapi(stats, async (context) => context.json(await (await archive()).stats(context.req.valid('query')), 200));
}

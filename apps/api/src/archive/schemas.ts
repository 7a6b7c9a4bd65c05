import { ENTITY_TYPES, FACETS } from '@depeche/archive';
import { recordSchema } from '@depeche/core/schema';
import { z } from '@hono/zod-openapi';

// What the archive's routes take and give. The shapes are those of `@depeche/archive`; handlers do not compile where they differ.

const id = z.int().positive();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day was expected, as 2025-02-06')
  .refine((written) => {
    const moment = new Date(written);
    // JavaScript takes 31 June for 1 July.
    return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written);
  }, 'there is no such day');

/** A number as addresses write it: digits alone, which is less than JavaScript takes for one. */
const digits = (most = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'a number was expected')
    .transform(Number)
    .pipe(z.int().min(1).max(most));
/** The number of something that is kept. */
export const numeral = digits().meta({ type: 'integer', minimum: 1 });

/** A path's number. */
export const idParam = z.object({ id: numeral.meta({ description: 'The number the archive gave.' }) });

const ids = z
  .string()
  .regex(/^\d{1,15}(?:,\d{1,15}){0,9}$/, 'numbers were expected, separated by commas')
  .transform((list) => list.split(',').map(Number));
const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
const limit = digits(100).meta({ type: 'integer', minimum: 1, maximum: 100 });

export const pageQuery = {
  limit: limit.optional().meta({ description: 'How many are given at once, 1 to 100. Default 20.' }),
  cursor: z.string().max(16_000).optional().meta({ description: 'The `next` of the page before.' }),
};

export const rangeQuery = {
  from: day.optional().meta({ description: 'First day, ISO 8601.' }),
  to: day.optional().meta({ description: 'Last day, ISO 8601.' }),
};

export const filterQuery = {
  q: z.string().max(1000).optional().meta({
    description:
      'Words that must all be there; `"in a row"`, `begin*`, `-without`, `this OR that`. Accents and case do not matter.',
  }),
  entity: ids.optional().meta({ description: 'Entities that are all named: numbers, separated by commas.' }),
  speaker: ids.optional().meta({ description: 'Entities that are all quoted.' }),
  publisher: z.string().max(300).optional().meta({ description: 'A domain or a name.' }),
  agency: z.string().max(300).optional(),
  language: z.string().max(40).optional().meta({ description: 'BCP 47; `fr` means `fr-CA`, too.' }),
  instrument: z.string().max(60).optional().meta({ description: 'A code, as `NVDA.O`.' }),
  ...rangeQuery,
  group: numeral.optional().meta({ description: 'Copies of one story: any of its articles.' }),
  feed: numeral.optional(),
  unread: flag.optional().meta({ description: 'true: only what nobody has read; false: only what somebody has.' }),
};

export const articlesQuery = z.strictObject({
  ...filterQuery,
  sort: z.enum(['relevance', 'newest']).optional().meta({ description: 'Default: relevance with `q`, else newest.' }),
  collapse: flag.optional().meta({ description: 'true: of copies of one story only one.' }),
  ...pageQuery,
  facets: z
    .string()
    .max(200)
    .transform((list) => list.split(',').filter((name) => name !== ''))
    .pipe(z.array(z.enum(FACETS)))
    .optional()
    .meta({ description: `What to count by, separated by commas: ${FACETS.join(', ')}. Empty: only the total.` }),
});

const pieces = z
  .array(z.object({ text: z.string(), hit: z.boolean() }))
  .meta({ description: 'Plain text in order; nothing in it is markup.' });

const publisher = z.object({ name: z.string().nullable(), domain: z.string().nullable() }).nullable();

const summaryShape = {
  id,
  url: z.string().nullable(),
  headline: z.string().nullable(),
  standfirst: z.string().nullable(),
  authors: z.array(z.string()),
  publisher,
  agency: z.string().nullable(),
  section: z.string().nullable(),
  language: z.string().nullable(),
  image: z.string().nullable(),
  published: z.string().nullable().meta({ description: 'As the record says it.' }),
  modified: z.string().nullable(),
  received: z.string().meta({ description: 'ISO 8601, UTC.' }),
  revision: id.meta({ description: 'Number of the newest revision, from 1.' }),
  words: z.int(),
  confidence: z.number(),
  group: z
    .object({ id, size: z.int() })
    .meta({ description: 'Articles that tell it in the same words: the first, and how many.' }),
  feed: id.nullable(),
  read: z.boolean(),
};

export const summarySchema = z.object(summaryShape).meta({ id: 'ArticleSummary' });
export const foundSchema = z
  .object({ ...summaryShape, marks: z.object({ headline: pieces, text: pieces }) })
  .meta({ id: 'FoundArticle' });
export const detailSchema = z
  .object({
    ...summaryShape,
    record: recordSchema,
    entities: z.record(z.string(), z.int()).meta({ description: 'The record’s entity ids to the archive’s.' }),
    source: z.enum(['kept', 'too-long', 'none']).meta({
      description: 'Whether the input it was read from is kept: yes, not because it is too long, not at all.',
    }),
  })
  .meta({ id: 'ArticleDetail' });

const facetValues = z.array(z.object({ value: z.string(), label: z.string(), articles: z.int() }));
export const countsSchema = z
  .object({
    total: z.object({ articles: z.int(), exact: z.boolean() }),
    of: z.int().meta({ description: 'Facets are counted over the last so many to come in.' }),
    facets: z.partialRecord(z.enum(FACETS), facetValues),
  })
  .meta({ id: 'Counts' });

export const listSchema = z
  .object({ articles: z.array(foundSchema), next: z.string().nullable(), counts: countsSchema.nullable() })
  .meta({ id: 'ArticleList' });

/** A record that was made elsewhere, and what it was made of. */
export const sourcedSchema = z
  .object({
    record: recordSchema,
    source: z
      .string()
      .nullable()
      .meta({ description: 'The input, as long as the record says. Null: too long to be sent.' }),
  })
  .meta({ id: 'SourcedRecord' });

export const keptSchema = z
  .object({
    article: id,
    state: z.enum(['new', 'revised', 'unchanged']),
    revision: id,
    group: id,
  })
  .meta({ id: 'Kept', description: 'What became of a record; once it is answered it is kept.' });

const changes = z
  .array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }))
  .meta({ description: 'Without `added` the older text, without `removed` the newer.' });
export const changesSchema = z.object({ headline: changes, text: changes }).meta({ id: 'Changes' });

export const revisionsSchema = z.object({
  revisions: z.array(
    z.object({
      revision: id,
      received: z.string(),
      headline: z.string().nullable(),
      modified: z.string().nullable(),
      changes: changesSchema.nullable().meta({ description: 'Against the one before.' }),
    }),
  ),
});

export const correctionsSchema = z
  .object({ cases: z.array(z.record(z.string(), z.unknown())).max(200), changed: z.string().nullable() })
  .meta({ id: 'Corrections', description: 'What readers set right, as the viewer’s cases.' });

const named = z.object({ id, name: z.string(), type: z.enum(ENTITY_TYPES) });
export const entitySchema = z
  .object({
    ...named.shape,
    country: z.string().nullable(),
    wikidata: z.string().nullable(),
    articles: z.int(),
  })
  .meta({ id: 'ArchiveEntity' });
export const entitiesSchema = z.object({ entities: z.array(entitySchema), next: z.string().nullable() });

export const quoteSchema = z
  .object({
    article: z.object({
      id,
      url: z.string().nullable(),
      headline: z.string().nullable(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
    }),
    at: z.int(),
    kind: z.enum(['direct', 'indirect', 'mixed']),
    text: z.string(),
    start: z.int(),
    end: z.int(),
    speaker: z.object({ text: z.string().nullable(), entity: named.nullable() }),
    about: z.array(named),
  })
  .meta({ id: 'KeptQuote', description: 'Offsets point into the text of the article’s newest revision.' });
export const quotesSchema = z.object({ quotes: z.array(quoteSchema), next: z.string().nullable() });

const joinRef = z.object({ id, name: z.string() });
export const joinSchema = z
  .object({
    id,
    kind: z.enum(['join', 'split']),
    entity: joinRef,
    into: joinRef,
    articles: z.array(id).nullable(),
    reason: z.string().nullable(),
    made: z.string(),
    undone: z.string().nullable(),
  })
  .meta({ id: 'Join', description: 'join: `entity` is `into`; split: `entity` was made of some articles of `into`.' });
export const joinsSchema = z.object({ joins: z.array(joinSchema) });

const dayCount = z.object({ day: z.string(), articles: z.int() });
export const dossierSchema = z
  .object({
    ...entitySchema.shape,
    names: z.array(z.object({ name: z.string(), seen: z.int() })),
    first: z.string().nullable(),
    last: z.string().nullable(),
    timeline: z.array(dayCount.extend({ mentions: z.int() })),
    roles: z.array(
      z.object({
        role: z.string(),
        person: named.nullable(),
        organization: named.nullable(),
        first: z.string(),
        last: z.string(),
        articles: z.int(),
      }),
    ),
    together: z.object({ of: z.int(), entities: z.array(named.extend({ articles: z.int() })) }),
    quotes: z.object({
      by: z.int(),
      about: z.int(),
      latestBy: z.array(quoteSchema),
      latestAbout: z.array(quoteSchema),
    }),
    instruments: z.array(
      z.object({ symbol: z.string(), kind: z.string(), mic: z.string().nullable(), articles: z.int() }),
    ),
    relations: z.array(
      z.object({
        kind: z.string(),
        from: named.nullable(),
        to: named.nullable(),
        symbol: z.string().nullable(),
        articles: z.int(),
      }),
    ),
    joins: z.array(joinSchema),
  })
  .meta({ id: 'Dossier' });

export const instrumentsSchema = z.object({
  instruments: z.array(
    z.object({ symbol: z.string(), kind: z.string(), mic: z.string().nullable(), articles: z.int() }),
  ),
});
export const instrumentSchema = z
  .object({
    symbol: z.string(),
    kinds: z.array(z.object({ kind: z.string(), mic: z.string().nullable(), articles: z.int() })),
    articles: z.int(),
    timeline: z.array(dayCount),
    entities: z.array(named.extend({ articles: z.int() })),
    latest: z.array(summarySchema),
  })
  .meta({ id: 'InstrumentDetail' });

const values = z.array(z.object({ value: z.string(), articles: z.int() }));
export const statsSchema = z
  .object({
    articles: z.int(),
    groups: z.int(),
    unread: z.int(),
    entities: z.int(),
    quotes: z.int(),
    feeds: z.int(),
    size: z.int().nullable(),
    days: z.array(dayCount),
    publishers: values,
    agencies: values,
    languages: values,
    people: z.array(entitySchema),
    organizations: z.array(entitySchema),
    instruments: values,
  })
  .meta({ id: 'Stats' });

/**
 * The record as Zod schemas: what the API documents and what a reader of stored records validates with. `record.ts`
 * stays the source; the types at the end of this file do not compile where the two differ.
 */
import { z } from 'zod';
import type * as record from './record.ts';

const offset = z.int().nonnegative();
const score = z.number().min(0).max(1);

export const spanSchema = z
  .object({ start: offset, end: offset })
  .meta({ id: 'Span', description: 'A half-open range of UTF-16 code units.' });

export const inputKindSchema = z.enum(['html', 'text', 'nitf', 'newsml-g2', 'ninjs']);

export const pageTypeSchema = z.enum([
  'article',
  'forum',
  'product',
  'collection',
  'listing',
  'documentation',
  'service',
  'other',
]);

export const noticeSchema = z
  .object({
    kind: z.enum([
      'machine-translation',
      'correction',
      'embargo',
      'credits',
      'press-release',
      'sponsored',
      'copyright',
    ]),
    by: z.string().nullable(),
    text: z.string(),
    url: z.string().nullable(),
    source: spanSchema,
  })
  .meta({ id: 'Notice', description: 'What the page says about its text; its words are not part of `text`.' });

export const blockSchema = z
  .object({
    type: z.enum(['heading', 'paragraph', 'list-item', 'blockquote', 'code', 'table-row', 'caption', 'standfirst']),
    start: offset,
    end: offset,
    level: z.int().min(1).max(6).exactOptional(),
    source: spanSchema,
    map: z.array(offset).exactOptional(),
  })
  .meta({ id: 'Block', description: 'One block of `text`, with the input’s characters it was read from.' });

export const droppedSchema = z
  .object({
    reason: z.enum([
      'comments',
      'navigation',
      'related',
      'share',
      'advertising',
      'newsletter',
      'consent',
      'paywall',
      'footer',
      'author-box',
      'hidden',
      'other',
    ]),
    text: z.string(),
    source: spanSchema,
  })
  .meta({ id: 'Dropped', description: 'A run of visible text that is not the article, and why.' });

export const fieldSourceSchema = z.object({ start: offset, end: offset, from: z.string() }).meta({
  id: 'FieldSource',
  description: 'Where a field was read: json-ld, open-graph, meta, a tag’s name, text, url.',
});

export const fieldCandidateSchema = z
  .object({ value: z.unknown(), score, from: z.string(), source: spanSchema.exactOptional() })
  .meta({ id: 'FieldCandidate' });

export const authorSchema = z.object({ name: z.string(), source: spanSchema.exactOptional() }).meta({ id: 'Author' });

export const articleSchema = z
  .object({
    headline: z.string().nullable(),
    standfirst: z.string().nullable(),
    authors: z.array(authorSchema),
    agency: z.string().nullable(),
    publisher: z.object({ name: z.string().nullable(), domain: z.string().nullable() }).nullable(),
    dateline: z
      .object({ place: z.string().nullable(), date: z.string().nullable(), agency: z.string().nullable() })
      .nullable(),
    published: z.string().nullable(),
    modified: z.string().nullable(),
    language: z.string().nullable(),
    url: z.string().nullable(),
    section: z.string().nullable(),
    keywords: z.array(z.string()),
    image: z.object({ url: z.string(), caption: z.string().nullable(), credit: z.string().nullable() }).nullable(),
    paywalled: z.boolean().nullable(),
    commentCount: z.number().nullable(),
    notices: z.array(noticeSchema),
    text: z.string(),
    blocks: z.array(blockSchema),
    dropped: z.array(droppedSchema),
    sources: z.record(z.string(), fieldSourceSchema),
    confidence: score,
    reason: z.string().exactOptional(),
    candidates: z.record(z.string(), z.array(fieldCandidateSchema)).exactOptional(),
  })
  .meta({ id: 'Article' });

export const entitySchema = z
  .object({
    id: z.string(),
    type: z.enum(['person', 'organization', 'place', 'product', 'event', 'index']),
    name: z.string(),
    mentions: z.array(spanSchema),
    country: z.string().exactOptional(),
    wikidata: z.string().exactOptional(),
  })
  .meta({ id: 'Entity' });

export const quoteSchema = z
  .object({
    kind: z.enum(['direct', 'indirect', 'mixed']),
    start: offset,
    end: offset,
    cue: spanSchema.nullable(),
    speaker: spanSchema.nullable(),
    entity: z.string().nullable(),
    unclosed: z.literal(true).exactOptional(),
  })
  .meta({ id: 'Quote' });

export const dateMentionSchema = z
  .object({ start: offset, end: offset, value: z.string().nullable() })
  .meta({ id: 'DateMention' });

export const amountSchema = z
  .object({
    start: offset,
    end: offset,
    kind: z.enum(['money', 'percent']),
    value: z.number(),
    currency: z.string().nullable(),
  })
  .meta({ id: 'Amount' });

export const instrumentSchema = z
  .object({
    start: offset,
    end: offset,
    kind: z.enum(['ric', 'ticker', 'isin']),
    symbol: z.string(),
    mic: z.string().nullable(),
    entity: z.string().nullable(),
  })
  .meta({ id: 'Instrument' });

export const roleSchema = z
  .object({ person: z.string(), role: spanSchema, organization: z.string().nullable() })
  .meta({ id: 'Role' });

export const relationSchema = z
  .object({
    kind: z.enum([
      'headquartered-in',
      'founded',
      'owns',
      'acquires',
      'launched',
      'subsidiary-of',
      'listed-as',
      'works-for',
    ]),
    from: z.string(),
    to: z.string(),
    start: offset,
    end: offset,
  })
  .meta({ id: 'Relation' });

export const annotationsSchema = z
  .object({
    entities: z.array(entitySchema),
    quotes: z.array(quoteSchema),
    dates: z.array(dateMentionSchema),
    amounts: z.array(amountSchema),
    instruments: z.array(instrumentSchema),
    roles: z.array(roleSchema),
    relations: z.array(relationSchema),
  })
  .meta({ id: 'Annotations' });

export const recordSchema = z
  .object({
    id: z.string().exactOptional(),
    input: z.object({
      kind: inputKindSchema,
      url: z.string().exactOptional(),
      length: offset,
      pageType: pageTypeSchema,
    }),
    article: articleSchema,
    annotations: annotationsSchema.exactOptional(),
  })
  .meta({ id: 'Record', description: 'What one extraction returns.' });

export const errorRecordSchema = z
  .object({ id: z.string().exactOptional(), error: z.object({ title: z.string(), detail: z.string() }) })
  .meta({ id: 'ErrorRecord', description: 'In the place of the record of an input that could not be read.' });

/** The JSON Schema (draft 2020-12) of a record. */
export function recordJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(recordSchema), title: 'Dépêche record' };
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Assignable both ways, and with the same keys: an optional key missing on one side would pass the first test. */
type Agrees<S extends z.ZodType, T> = [Same<z.output<S>, T>, Same<keyof z.output<S>, keyof T>] extends [true, true]
  ? true
  : false;
type AllTrue<T extends readonly true[]> = T;

/** Does not compile where a schema and its type differ. */
export type SchemasAgree = AllTrue<
  [
    Agrees<typeof spanSchema, record.Span>,
    Agrees<typeof noticeSchema, record.Notice>,
    Agrees<typeof blockSchema, record.Block>,
    Agrees<typeof droppedSchema, record.Dropped>,
    Agrees<typeof fieldSourceSchema, record.FieldSource>,
    Agrees<typeof fieldCandidateSchema, record.FieldCandidate>,
    Agrees<typeof authorSchema, record.Author>,
    Agrees<typeof articleSchema, record.Article>,
    Agrees<typeof entitySchema, record.Entity>,
    Agrees<typeof quoteSchema, record.Quote>,
    Agrees<typeof dateMentionSchema, record.DateMention>,
    Agrees<typeof amountSchema, record.Amount>,
    Agrees<typeof instrumentSchema, record.Instrument>,
    Agrees<typeof roleSchema, record.Role>,
    Agrees<typeof relationSchema, record.Relation>,
    Agrees<typeof annotationsSchema, record.Annotations>,
    Agrees<typeof recordSchema, record.ExtractionRecord>,
    Agrees<typeof recordSchema.shape.input, record.InputInfo>,
    Agrees<typeof errorRecordSchema, record.ErrorRecord>,
  ]
>;

import { type ExtractionRecord, extract } from '@depeche/core';
import { outputFormats } from '@depeche/core/output';
import { type Fetcher, IntakeProblem } from '@depeche/intake';
import type { z } from 'zod';
import { type Asked, EXPECTED, type Input } from './contract.ts';
import { Refusal } from './problem.ts';

/** A record and the input it was made of, which its places point into. */
export interface Extracted {
  record: ExtractionRecord;
  source: string;
  /** When it was published, as whoever sent the input said. */
  published?: string;
}

/** The record of one input, as `extracted`. */
export async function recordOf(input: Input, fetcher: Fetcher | null, signal: AbortSignal): Promise<ExtractionRecord> {
  return (await extracted(input, fetcher, signal)).record;
}

/**
 * The record of one input, and the input; its page is fetched where only an address is given.
 *
 * @param fetcher null where this server fetches nothing
 * @throws Refusal for an input without text and a page that is no article, IntakeProblem for one that cannot be fetched
 */
export async function extracted(input: Asked, fetcher: Fetcher | null, signal: AbortSignal): Promise<Extracted> {
  const { html, text, source: _, ...given } = input;
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const sent = given.published === undefined ? {} : { published: given.published };
  if (html === undefined && text === undefined && given.url !== undefined) {
    if (fetcher === null)
      throw new Refusal(501, 'no-fetching', 'Pages are not fetched', `this server fetches no pages; ${EXPECTED}`);
    const page = await fetcher(given.url, { signal });
    const source = page.text ?? '';
    const record = extract(source, { ...options, url: page.url });
    if (record.article.text.trim() === '') throw withoutArticle(record, page.url);
    return { record, source, ...sent };
  }
  const source = html ?? text ?? '';
  if (source.trim() === '')
    throw new Refusal(400, 'empty-input', 'Empty input', `the input holds no text; ${EXPECTED}`);
  return { record: extract(source, { ...options, kind: html === undefined ? 'text' : 'html' }), source, ...sent };
}

function withoutArticle(record: ExtractionRecord, url: string): IntakeProblem | Refusal {
  if (record.article.dropped.some(({ reason }) => reason === 'paywall'))
    return new IntakeProblem('paywalled', 'Paywalled', `${url}: the page shows a paywall and no article`);
  return new Refusal(422, 'not-an-article', 'Not an article', `${url}: the page holds no article text`);
}

/** Text as JSON of the schema's shape. @throws Refusal */
export function parseAs<T>(schema: z.ZodType<T>, body: string): T {
  return checkedAs(schema, jsonOf(body));
}

/** @throws Refusal for a text that is not JSON */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(400, 'bad-input', 'Not an input', `this is not JSON; ${EXPECTED}`);
  }
}

/** A value of the schema's shape. @throws Refusal */
export function checkedAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const input = schema.safeParse(value);
  if (input.success) return input.data;
  const first = input.error.issues[0];
  const detail = `${first?.path.join('.') || 'the input'}: ${first?.message ?? 'not what was expected'}; ${EXPECTED}`;
  throw new Refusal(400, 'bad-input', 'Not an input', detail);
}

/** A query of the schema's shape. @throws Refusal that names the parameter which is not */
export function queryAs<T>(schema: z.ZodType<T>, query: Readonly<Record<string, string>>): T {
  const read = schema.safeParse(query);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = issue?.path.join('.');
  if (name === 'format')
    throw new Refusal(400, 'bad-format', 'Unknown format', `format takes one of ${outputFormats.join(', ')}`);
  throw new Refusal(400, 'bad-request', 'Not a request', `${name || 'the query'}: ${issue?.message ?? 'unknown'}`);
}

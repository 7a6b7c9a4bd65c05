import type { ExtractionRecord } from '@depeche/core';
import { type OutputFormat, outputFormats, outputs } from '@depeche/core/output';
import type { Context } from 'hono';
import { preferred } from './accept.ts';
import { Refusal } from './problem.ts';

const TYPES = outputFormats.map((name) => outputs[name].mediaType);

/**
 * The format a record is asked for in: by `?format=`, else by `Accept`.
 *
 * @throws Refusal 406 where `Accept` leaves none
 */
export function formatOf(context: Context, asked: OutputFormat | undefined): OutputFormat {
  if (asked !== undefined) return asked;
  const type = preferred(context.req.header('accept'), TYPES);
  const format = outputFormats.find((name) => outputs[name].mediaType === type);
  if (format === undefined)
    throw new Refusal(
      406,
      'not-acceptable',
      'Not acceptable',
      `Accept leaves none of ${[...new Set(TYPES)].join(', ')}`,
    );
  return format;
}

/** Answers with a record in a format. @param whole what is answered for `json`, if not the record alone */
export function inFormat(
  context: Context,
  format: OutputFormat,
  record: ExtractionRecord,
  whole: object = record,
): Response {
  context.header('vary', 'Accept', { append: true });
  if (format === 'json') return context.json(whole);
  const { mediaType, write } = outputs[format];
  return context.body(write(record), 200, { 'content-type': `${mediaType}; charset=utf-8` });
}

import { type Archive, type Incoming, RecordTooLong } from '@depeche/archive';
import type { ExtractionRecord } from '@depeche/core';
import { recordSchema } from '@depeche/core/schema';
import type { Fetcher } from '@depeche/intake';
import { createRoute, z } from '@hono/zod-openapi';
import { mediaType, readText } from '../body.ts';
import { aboutSchema, type Input, inputSchema, lineSchema, problemContent } from '../contract.ts';
import { checkedAs, extracted, jsonOf, queryAs } from '../extraction.ts';
import { inputsOf } from '../inputs.ts';
import { Refusal } from '../problem.ts';
import { errorLine, linesOf } from '../stream.ts';
import { keptSchema, sourcedSchema } from './schemas.ts';
import { type ArchiveSetting, answer, archiveOf, refusals, routes } from './setting.ts';

/** Lines kept by one transaction. */
const AT_ONCE = 64;
/** How long a line waits for others, in milliseconds: who sends the next one only after the answer is not kept waiting. */
const PATIENCE = 15;
const NDJSON = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'];

const route = createRoute({
  method: 'post',
  path: '/v1/articles',
  summary: 'Keep pages or records: extract what is a page, and answer once it is kept',
  request: {
    query: aboutSchema,
    body: {
      required: true,
      content: {
        'application/json': { schema: z.union([inputSchema, recordSchema, sourcedSchema]) },
        'text/html': { schema: z.string() },
        'text/plain': { schema: z.string() },
        'multipart/form-data': { schema: z.object({ file: z.string().meta({ format: 'binary' }) }) },
        'application/x-ndjson': { schema: z.union([lineSchema, recordSchema, sourcedSchema]) },
      },
    },
  },
  responses: {
    200: {
      ...answer(keptSchema, 'It was there already, perhaps in another revision.'),
      content: {
        'application/json': { schema: keptSchema },
        'application/x-ndjson': {
          schema: z
            .string()
            .meta({ description: 'A line each, in order: `{ id?, … }` as above, or `{ id?, error }`.' }),
        },
      },
    },
    201: answer(keptSchema, 'It is new.'),
    415: { description: 'The content type, coding or charset is not one that is read.', content: problemContent },
    413: { description: 'The body, or the record for this archive, is too long.', content: problemContent },
    ...refusals,
  },
});

/** Keeping: one page, a form's files, or a stream of pages and records. */
export function ingestRoutes(setting: ArchiveSetting) {
  const app = routes();
  app.openAPIRegistry.registerPath({ ...route });
  return app.post('/v1/articles', async (context) => {
    const archive = await archiveOf(setting);
    const { raw } = context.req;
    const { fetcher, maxBody } = setting;
    context.header('cache-control', 'no-store');
    const type = mediaType(context.req.header('content-type'));
    if (NDJSON.includes(type)) {
      const body = plain(raw);
      return context.body(keepStream(body, archive, fetcher, maxBody), 200, { 'content-type': 'application/x-ndjson' });
    }
    const about = queryAs(aboutSchema, context.req.query());
    const incoming =
      type === 'application/json'
        ? [await incomingIn(jsonOf(await readText(raw, maxBody)), fetcher, raw.signal, about)]
        : await Promise.all(
            (await inputsOf(raw, maxBody)).map((input) => extracted({ ...about, ...input }, fetcher, raw.signal)),
          );
    const kept = await archive.keep(incoming);
    const [first] = kept;
    if (kept.length === 1 && first !== undefined) {
      context.header('location', `/v1/articles/${first.article}`);
      return context.json(first, first.state === 'new' ? 201 : 200);
    }
    const lines = kept.map((one) => `${JSON.stringify(one)}\n`).join('');
    return context.body(lines, 200, { 'content-type': 'application/x-ndjson' });
  });
}

/** @throws Refusal for a coding that is not read */
function plain(request: Request): ReadableStream<Uint8Array> {
  const coding = request.headers.get('content-encoding') ?? 'identity';
  if (!['identity', 'gzip'].includes(coding))
    throw new Refusal(415, 'unknown-coding', 'Unknown coding', 'a stream is read as it is or as gzip');
  const body = request.body ?? new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
  return coding === 'gzip'
    ? body.pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
    : body;
}

/**
 * The record that a JSON value is or holds, or that is made of the input it is.
 *
 * @param about what is known of an input that does not say it itself
 * @throws Refusal, IntakeProblem
 */
async function incomingIn(
  value: unknown,
  fetcher: Fetcher | null,
  signal: AbortSignal,
  about: Input = {},
): Promise<Incoming> {
  if (typeof value === 'object' && value !== null && 'article' in value)
    return { record: checkedAs(recordSchema as z.ZodType<ExtractionRecord>, value) };
  if (typeof value === 'object' && value !== null && 'record' in value) {
    const { record, source } = checkedAs(
      sourcedSchema as z.ZodType<{ record: ExtractionRecord; source: string | null }>,
      value,
    );
    if (source !== null && source.length !== record.input.length) {
      const detail = `source: the record was made of ${record.input.length} characters, these are ${source.length}`;
      throw new Refusal(400, 'bad-input', 'Not its source', detail);
    }
    return { record, source };
  }
  const { id, ...input } = checkedAs(lineSchema, value);
  const { record, ...rest } = await extracted({ ...about, ...input }, fetcher, signal);
  return { record: id === undefined ? record : { id, ...record }, ...rest };
}

/** Lines as they came in to answers, in order; an answer goes out when its transaction is done. */
function keepStream(
  body: ReadableStream<Uint8Array>,
  archive: Archive,
  fetcher: Fetcher | null,
  longest: number,
): ReadableStream<Uint8Array> {
  const left = new AbortController();
  const reader = body.getReader();
  const lines = linesOf(reader, longest);
  const encoder = new TextEncoder();
  let next = lines.next();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const batch: (string | object)[] = [];
        let result = await next;
        while (result.done !== true) {
          batch.push(result.value);
          next = lines.next();
          next.catch(() => {});
          if (batch.length >= AT_ONCE) break;
          const soon = await Promise.race([next, wait(PATIENCE)]);
          if (soon === 'late') break;
          result = soon;
        }
        if (batch.length === 0) return controller.close();
        const answers = await keepLines(batch, archive, fetcher, left.signal);
        if (!left.signal.aborted)
          controller.enqueue(encoder.encode(answers.map((line) => `${JSON.stringify(line)}\n`).join('')));
      },
      async cancel(reason) {
        left.abort(reason);
        await reader.cancel(reason).catch(() => {});
        await lines.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

function wait(milliseconds: number): Promise<'late'> {
  return new Promise((resolve) => setTimeout(() => resolve('late'), milliseconds));
}

async function keepLines(
  batch: readonly (string | object)[],
  archive: Archive,
  fetcher: Fetcher | null,
  signal: AbortSignal,
): Promise<object[]> {
  const incoming: Incoming[] = [];
  const answers: (object | ((kept: readonly object[]) => object))[] = [];
  for (const line of batch) {
    if (typeof line !== 'string') {
      answers.push(line);
      continue;
    }
    let id: string | undefined;
    try {
      const value = jsonOf(line);
      if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') id = value.id;
      const place = incoming.push(await incomingIn(value, fetcher, signal)) - 1;
      answers.push((kept) => ({ ...(id === undefined ? {} : { id }), ...kept[place] }));
    } catch (thrown) {
      answers.push(errorLine(thrown, id));
    }
  }
  const kept = await keepEach(archive, incoming);
  return answers.map((one) => (typeof one === 'function' ? one(kept) : one));
}

/** Keeps records at once; where one of them is too long, one by one, so that the others are kept. */
async function keepEach(archive: Archive, incoming: readonly Incoming[]): Promise<object[]> {
  try {
    return await archive.keep(incoming);
  } catch (thrown) {
    if (!(thrown instanceof RecordTooLong)) throw thrown;
    const each: object[] = [];
    for (const one of incoming)
      each.push(
        ...(await archive.keep([one]).catch((why: unknown) => {
          if (why instanceof RecordTooLong) return [errorLine(why, undefined)];
          throw why;
        })),
      );
    return each;
  }
}

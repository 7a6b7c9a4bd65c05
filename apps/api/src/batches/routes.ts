import { createRoute, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { answer, refusals, routes } from '../archive/setting.ts';
import { mediaType, readText } from '../body.ts';
import { lineSchema, problemContent } from '../contract.ts';
import { parseAs } from '../extraction.ts';
import { Refusal } from '../problem.ts';
import type { Batches, BatchInput, Progress } from './batches.ts';

/** Inputs of one batch. */
const MOST = 10_000;
/**
 * How soon a listener is told what is new, in milliseconds, and how seldom it is looked for while nothing is: on Workers a look
 * is a few requests to R2, of which one request may make a thousand.
 */
const SOON = 500;
const SELDOM = 5000;
/** What keeps proxies from closing a silent connection, in milliseconds. */
const SIGN_OF_LIFE = 15_000;
/** How long one request listens; a browser's `EventSource` asks again by itself, after `AGAIN`. In milliseconds. */
const LONGEST = 10 * 60 * 1000;
const AGAIN = 1000;

const idParam = z.object({
  id: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .meta({ description: 'What the batch was answered with.' }),
});

const progressSchema = z
  .object({
    id: z.string(),
    state: z.enum(['queued', 'running', 'done']),
    total: z.int(),
    done: z.int().meta({ description: 'Failed ones among them.' }),
    failed: z.int(),
    created: z.string(),
  })
  .meta({ id: 'Batch' });

const batchSchema = z
  .object({
    urls: z.array(z.string().max(4096)).max(MOST).optional().meta({ description: 'Pages to fetch and extract.' }),
    inputs: z
      .array(z.record(z.string(), z.unknown()))
      .max(MOST)
      .optional()
      .meta({ description: 'What /v1/extract takes, each with an id of yours if you like.' }),
  })
  .meta({ id: 'BatchInputs', examples: [{ urls: ['https://www.example.com/news/tolls-rise'] }] });

const add = createRoute({
  method: 'post',
  path: '/v1/batches',
  summary: 'Extract many pages in the background',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: batchSchema }, 'application/x-ndjson': { schema: z.string() } },
    },
  },
  responses: { 202: answer(progressSchema, 'It is accepted; nothing of it is lost from here on.'), ...refusals },
});

const look = createRoute({
  method: 'get',
  path: '/v1/batches/{id}',
  summary: 'How far a batch is; as server-sent events where those are accepted',
  request: { params: idParam },
  responses: {
    200: {
      description: 'The batch, or an event `progress` whenever it got further, the last one when it is done.',
      content: { 'application/json': { schema: progressSchema }, 'text/event-stream': { schema: z.string() } },
    },
    204: { description: 'To a listener whose `Last-Event-ID` was the last event: there will be no more.' },
    404: { description: 'There is no such batch.', content: problemContent },
    ...refusals,
  },
});

const results = createRoute({
  method: 'get',
  path: '/v1/batches/{id}/results',
  summary: 'The records of a batch that is done, in the order of its inputs',
  request: { params: idParam },
  responses: {
    200: { description: 'NDJSON.', content: { 'application/x-ndjson': { schema: z.string() } } },
    404: { description: 'There is no such batch.', content: problemContent },
    409: { description: 'It is not done.', content: problemContent },
    ...refusals,
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/batches/{id}',
  summary: 'Take a batch away with its results; what is not worked on yet is left undone',
  request: { params: idParam },
  responses: {
    204: { description: 'It is gone.' },
    404: { description: 'There is no such batch.', content: problemContent },
    ...refusals,
  },
});

/**
 * Batches.
 *
 * @param batches null: this server takes none, which is answered with 501
 */
export function batchRoutes(batches: Batches | null, maxBody: number) {
  const given = (): Batches => {
    if (batches === null) throw new Refusal(501, 'no-batches', 'No batches', 'this server takes no batches');
    return batches;
  };
  const progressOf = async (id: string): Promise<Progress> => {
    const progress = await given().progress(id);
    if (progress === null) throw new Refusal(404, 'not-found', 'Not found', `there is no batch ${id}`);
    return progress;
  };
  const app = routes();
  app.openAPIRegistry.registerPath({ ...add });
  return app
    .openapi(look, async (context) => {
      const { id } = context.req.valid('param');
      const progress = await progressOf(id);
      if (!(context.req.header('accept') ?? '').includes('text/event-stream')) return context.json(progress, 200);
      // An `EventSource` would ask for ever again; it takes this for the end (HTML, 9.2.3).
      if (progress.state === 'done' && context.req.header('last-event-id') === String(progress.done))
        return context.body(null, 204) as never;
      return streamSSE(context, async (stream) => {
        let told = -1;
        let pause = SOON;
        let lively = Date.now();
        for (const until = Date.now() + LONGEST; Date.now() < until && !stream.aborted; ) {
          const now = await given().progress(id);
          if (now === null) break;
          pause = now.done === told ? Math.min(SELDOM, pause * 1.5) : SOON;
          if (now.done !== told) {
            const data = JSON.stringify(now);
            await stream.writeSSE({ event: 'progress', id: String(now.done), data, retry: AGAIN });
            lively = Date.now();
          } else if (Date.now() - lively > SIGN_OF_LIFE) {
            await stream.write(': still under way\n\n');
            lively = Date.now();
          }
          told = now.done;
          if (now.state === 'done') break;
          await stream.sleep(pause);
        }
      }) as never;
    })
    .openapi(results, async (context) => {
      const { id } = context.req.valid('param');
      const { state, done, total } = await progressOf(id);
      if (state !== 'done') throw new Refusal(409, 'not-done', 'Not done', `${done} of ${total} are done`, 1);
      const encoder = new TextEncoder();
      const lines = given().results(id);
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const { done: ended, value } = await lines.next();
          if (ended === true) controller.close();
          else if (value !== null) controller.enqueue(encoder.encode(`${value}\n`));
        },
        async cancel() {
          await lines.return();
        },
      });
      return context.body(body, 200, { 'content-type': 'application/x-ndjson' }) as never;
    })
    .openapi(remove, async (context) => {
      const { id } = context.req.valid('param');
      if (!(await given().remove(id))) throw new Refusal(404, 'not-found', 'Not found', `there is no batch ${id}`);
      return context.body(null, 204);
    })
    .post('/v1/batches', async (context) => {
      const inputs = inputsOf(mediaType(context.req.header('content-type')), await readText(context.req.raw, maxBody));
      if (inputs.length === 0) throw new Refusal(400, 'bad-input', 'Empty batch', 'urls or inputs were expected');
      const progress = await given().add(inputs);
      context.header('location', `/v1/batches/${progress.id}`);
      return context.json(progress, 202);
    });
}

/** The inputs of a batch's body. @throws Refusal that names the input which is none */
function inputsOf(type: string, body: string): BatchInput[] {
  if (type === 'application/json') {
    const { urls = [], inputs = [] } = parseAs(batchSchema, body);
    return [...urls.map((url) => ({ url })), ...inputs].map((input, at) =>
      inputOf(JSON.stringify(input), `input ${at + 1}`),
    );
  }
  if (type === 'application/x-ndjson') {
    const lines = body.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > MOST) throw new Refusal(413, 'too-large', 'Too many', `a batch has at most ${MOST} inputs`);
    return lines.map((line, at) => inputOf(line, `line ${at + 1}`));
  }
  throw new Refusal(
    415,
    'unsupported-type',
    'Unsupported content type',
    'application/json or application/x-ndjson was expected',
  );
}

function inputOf(line: string, name: string): BatchInput {
  try {
    return parseAs(lineSchema, line);
  } catch (thrown) {
    if (thrown instanceof Refusal)
      throw new Refusal(thrown.status, thrown.kind, thrown.title, `${name}: ${thrown.detail}`);
    throw thrown;
  }
}

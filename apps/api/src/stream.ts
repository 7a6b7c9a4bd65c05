import type { Fetcher } from '@depeche/intake';
import { lineSchema } from './contract.ts';
import { parseAs, recordOf } from './extraction.ts';
import { asRefusal } from './problem.ts';

/** Milliseconds of work after which other requests get their turn. */
const TURN = 50;
const NEWLINE = 0x0a;

/**
 * Inputs as NDJSON to records as NDJSON, in order. Nothing is read before a record is asked for, so memory holds one
 * line and one record however long the stream; a reader that leaves ends the reading.
 *
 * @param longest bytes of one line; a longer one gives an error record
 */
export function recordStream(
  body: ReadableStream<Uint8Array>,
  fetcher: Fetcher | null,
  longest: number,
): ReadableStream<Uint8Array> {
  const left = new AbortController();
  // Taken at once: wrangler's development server drains a body that nobody has claimed when the answer begins.
  const reader = body.getReader();
  const lines = linesOf(reader, longest);
  const encoder = new TextEncoder();
  let turn = performance.now();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await lines.next();
        if (done === true) return controller.close();
        const answer = typeof value === 'string' ? await answerTo(value, fetcher, left.signal) : value;
        if (left.signal.aborted) return;
        controller.enqueue(encoder.encode(`${JSON.stringify(answer)}\n`));
        if (performance.now() - turn > TURN) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          turn = performance.now();
        }
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

async function answerTo(line: string, fetcher: Fetcher | null, signal: AbortSignal): Promise<object> {
  let id: string | undefined;
  try {
    const { id: given, ...input } = parseAs(lineSchema, line);
    id = given;
    const record = await recordOf(input, fetcher, signal);
    return id === undefined ? record : { id, ...record };
  } catch (thrown) {
    return errorLine(thrown, id);
  }
}

/** What stands in the place of an answer to a line. */
export function errorLine(thrown: unknown, id: string | undefined): object {
  const { kind, title, detail } = asRefusal(thrown);
  return { ...(id === undefined ? {} : { id }), error: { type: `urn:depeche:problem:${kind}`, title, detail } };
}

function tooLong(longest: number): object {
  const detail = `the line is longer than ${longest} bytes; it was left out`;
  return { error: { type: 'urn:depeche:problem:too-large', title: 'Line too long', detail } };
}

const BROKEN_OFF = {
  error: {
    type: 'urn:depeche:problem:broken-encoding',
    title: 'Broken body',
    detail: 'the body broke off, or could not be unpacked from here on; the lines before have been answered',
  },
};

/** The lines of a stream that are not blank; what stands in its answer for one longer than the limit, or for a broken end. */
export async function* linesOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  longest: number,
): AsyncGenerator<string | object, void, undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): string | object => {
    const decoder = new TextDecoder();
    const line =
      size > longest
        ? tooLong(longest)
        : parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
    parts = [];
    size = 0;
    return line;
  };
  try {
    for (;;) {
      const read = await reader.read().catch(() => null);
      if (read === null) {
        yield BROKEN_OFF;
        return;
      }
      const { done, value } = read;
      if (done) break;
      let start = 0;
      for (let end = value.indexOf(NEWLINE); end >= 0; end = value.indexOf(NEWLINE, start)) {
        if (end > start) parts.push(value.subarray(start, end));
        size += end - start;
        start = end + 1;
        const line = take();
        if (!isBlank(line)) yield line;
      }
      size += value.byteLength - start;
      if (size > longest) parts = [];
      else if (start < value.byteLength) parts.push(value.subarray(start));
    }
    const last = take();
    if (!isBlank(last)) yield last;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function isBlank(line: string | object): boolean {
  return typeof line === 'string' && line.trim() === '';
}

type Values = AsyncIterable<object> | Iterable<object>;

const TYPE = { 'content-type': 'application/x-ndjson' };

/** Whether this platform streams request bodies: browsers do not, or over HTTP/2 alone. */
export const STREAMS = !('document' in globalThis || 'importScripts' in globalThis);

/**
 * A body of one JSON value a line.
 *
 * @param streams false: the values are collected first
 */
export async function streamed(values: Values, streams: boolean): Promise<RequestInit> {
  if (!streams) {
    const lines: string[] = [];
    for await (const value of values) lines.push(`${JSON.stringify(value)}\n`);
    return { body: new Blob(lines), headers: TYPE };
  }
  const encoder = new TextEncoder();
  const iterator = Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
  // `duplex` is asked for wherever a body streams; TypeScript's own types do not know it yet.
  return { body, duplex: 'half', headers: TYPE } as RequestInit;
}

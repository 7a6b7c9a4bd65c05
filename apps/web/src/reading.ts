import type { App } from '@depeche/api';
import type { ExtractionRecord } from '@depeche/core';
import { hc } from 'hono/client';

/** What a reader hands in. */
export interface Input {
  text: string;
  published?: string;
}

/** A record, and who read it. */
export interface Reading {
  record: ExtractionRecord;
  by: 'server' | 'browser';
  input: string;
}

/** Markup at the head of an input makes it HTML; wire copy may hold a lone "<". */
export function isHtml(text: string): boolean {
  return /<(?:!doctype|html|head|body|div|p|article|section|main|h1|table|span)[\s>]/i.test(text.slice(0, 4096));
}

/** Reads an input by the API of our own origin, or where there is none, in a worker of this browser. */
export async function readInput(input: Input): Promise<Reading> {
  const kind = isHtml(input.text) ? 'html' : 'text';
  const given = { [kind]: input.text, ...(input.published === undefined ? {} : { published: input.published }) };
  try {
    const client = hc<App>(location.origin);
    const response = await client.v1.extract.$post(
      {},
      { init: { body: JSON.stringify(given) }, headers: { 'content-type': 'application/json' } },
    );
    if (response.ok && response.headers.get('content-type')?.includes('json') === true) {
      const record = (await response.json()) as unknown as ExtractionRecord;
      if (record.article !== undefined) return { record, by: 'server', input: input.text };
    }
  } catch {
    // No server: this browser reads it.
  }
  return { record: await readHere(input, kind), by: 'browser', input: input.text };
}

function readHere(input: Input, kind: 'html' | 'text'): Promise<ExtractionRecord> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<ExtractionRecord>) => {
      resolve(data);
      worker.terminate();
    };
    worker.onerror = (event) => {
      reject(new Error(event.message));
      worker.terminate();
    };
    worker.postMessage({ ...input, kind });
  });
}

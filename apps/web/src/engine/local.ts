import type { ExtractionRecord, ExtractOptions } from '@depeche/core';
import type { Task } from './worker.ts';

interface Answer {
  number: number;
  record?: ExtractionRecord;
  problem?: string;
}

let worker: Worker | null = null;
let next = 0;
const asked = new Map<number, { resolve: (record: ExtractionRecord) => void; reject: (error: Error) => void }>();

/** Starts the worker that holds the whole extraction, so that the first page does not wait for its code. */
export function warmUp(): Worker {
  if (worker !== null) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const waiting = asked.get(data.number);
    asked.delete(data.number);
    if (data.record === undefined) waiting?.reject(new Error(data.problem ?? 'the page could not be read'));
    else waiting?.resolve(data.record);
  };
  worker.onerror = (event) => {
    for (const { reject } of asked.values()) reject(new Error(event.message));
    asked.clear();
    worker?.terminate();
    worker = null;
  };
  return worker;
}

/** Reads a page in this browser. @throws Error where the worker cannot be started or fails */
export function readHere(text: string, options: ExtractOptions): Promise<ExtractionRecord> {
  return new Promise((resolve, reject) => {
    const number = next++;
    asked.set(number, { resolve, reject });
    warmUp().postMessage({ number, text, options } satisfies Task);
  });
}

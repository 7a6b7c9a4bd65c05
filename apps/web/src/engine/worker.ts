import { type ExtractOptions, extract } from '@depeche/core';

/** One page to read, numbered so that answers find their askers. */
export interface Task {
  number: number;
  text: string;
  options: ExtractOptions;
}

/** Reads pages off the main thread, one after the other. */
self.onmessage = ({ data }: MessageEvent<Task>) => {
  const { number, text, options } = data;
  try {
    self.postMessage({ number, record: extract(text, options) });
  } catch (thrown) {
    self.postMessage({ number, problem: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};

import { extract, type InputKind } from '@depeche/core';

/** Reads a page off the main thread. */
self.onmessage = ({ data }: MessageEvent<{ text: string; published?: string; kind: InputKind }>) => {
  const { text, published, kind } = data;
  self.postMessage(extract(text, { kind, ...(published === undefined ? {} : { published }) }));
};

import type { ExtractionRecord } from '../record.ts';
import { toMarkdown } from './markdown.ts';
import { toText } from './text.ts';

export { toMarkdown, toText };

/** A way to write a record down. */
export interface Output {
  mediaType: string;
  /** The ending of a file's name, without the dot. */
  ending: string;
  write(record: ExtractionRecord): string;
}

/** Every format a record is written in; a new one is a file of its own and a line here. */
export const outputs = {
  json: { mediaType: 'application/json', ending: 'json', write: (record) => `${JSON.stringify(record, null, 2)}\n` },
  markdown: { mediaType: 'text/markdown', ending: 'md', write: toMarkdown },
  text: { mediaType: 'text/plain', ending: 'txt', write: toText },
} as const satisfies Record<string, Output>;

export type OutputFormat = keyof typeof outputs;

/** The names of the formats, in the order they are offered. */
export const outputFormats = Object.keys(outputs) as OutputFormat[];

import type { ExtractionRecord } from '../record.ts';
import { toWebAnnotations } from './annotations.ts';
import { toJsonLd } from './json-ld.ts';
import { toMarkdown } from './markdown.ts';
import { toNinjs } from './ninjs.ts';
import { amountsCsv, datesCsv, entitiesCsv, instrumentsCsv, quotesCsv, rolesCsv } from './tables.ts';
import { toText } from './text.ts';

export { toJsonLd, toMarkdown, toNinjs, toText, toWebAnnotations };

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
  'json-ld': { mediaType: 'application/ld+json', ending: 'jsonld', write: toJsonLd },
  // IPTC has registered no media type for ninjs; this one tells it from the record's own JSON.
  ninjs: { mediaType: 'application/vnd.iptc.ninjs+json', ending: 'ninjs.json', write: toNinjs },
  annotations: {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ending: 'annotations.jsonld',
    write: toWebAnnotations,
  },
  'csv-quotes': { mediaType: 'text/csv', ending: 'quotes.csv', write: quotesCsv },
  'csv-entities': { mediaType: 'text/csv', ending: 'entities.csv', write: entitiesCsv },
  'csv-dates': { mediaType: 'text/csv', ending: 'dates.csv', write: datesCsv },
  'csv-amounts': { mediaType: 'text/csv', ending: 'amounts.csv', write: amountsCsv },
  'csv-instruments': { mediaType: 'text/csv', ending: 'instruments.csv', write: instrumentsCsv },
  'csv-roles': { mediaType: 'text/csv', ending: 'roles.csv', write: rolesCsv },
} as const satisfies Record<string, Output>;

export type OutputFormat = keyof typeof outputs;

/** The names of the formats, in the order they are offered. */
export const outputFormats = Object.keys(outputs) as OutputFormat[];

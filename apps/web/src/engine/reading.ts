import type { ExtractionRecord } from '@depeche/core';
import { readHere } from './local.ts';
import { readThere, ServerProblem } from './server.ts';

/** What a reader hands in: a page's text or markup, or only its address. */
export interface Input {
  text?: string;
  url?: string;
  published?: string;
  /** A file's name or a title, for lists. */
  name?: string;
}

/** A record, who read it, and the page it was read from where that is at hand. */
export interface Reading {
  record: ExtractionRecord;
  by: 'server' | 'browser' | 'archive';
  input: string | null;
  /** The page was too long to be kept beside its record. */
  tooLong?: true;
  /** The archive's id of an article that is kept there. */
  archived?: number;
  /** The archive's numbers of the record's entities. */
  entities?: Readonly<Record<string, number>>;
}

/** Markup at the head of an input makes it HTML; wire copy may hold a lone "<". */
export function isHtml(text: string): boolean {
  return /<(?:!doctype|html|head|body|div|p|article|section|main|h1|table|span)[\s>]/i.test(text.slice(0, 4096));
}

/** A single web address and nothing else, or null. */
export function addressIn(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 4096 || !/^https?:\/\/\S+$/i.test(trimmed)) return null;
  return URL.canParse(trimmed) ? trimmed : null;
}

/** XML and JSON are wire formats, which only `extract` itself tells apart. */
const WIRE = /^\s*(?:<\?xml\s(?![^>]*xhtml)|<(?:nitf|newsMessage|newsItem)[\s>]|\{)/i;

/**
 * Reads an input by the API of our own origin, or where there is none, or it is too much for it, in this browser.
 *
 * @throws Error with what went wrong; `no-server` for an address where no server could fetch it
 */
export async function readInput({ text, url, published }: Input): Promise<Reading> {
  const more = { ...(url === undefined ? {} : { url }), ...(published === undefined ? {} : { published }) };
  if (text === undefined) {
    const read = await readThere(more);
    if (read === null) throw new Error('no-server');
    return { record: read.record, by: 'server', input: read.source };
  }
  const wire = WIRE.test(text.slice(0, 400));
  const kind = isHtml(text) ? 'html' : 'text';
  if (!wire) {
    try {
      const read = await readThere({ [kind]: text, ...more });
      if (read !== null) return { record: read.record, by: 'server', input: text };
    } catch (thrown) {
      // Refused as too large, too often or without a key: this browser can still read it.
      if (!(thrown instanceof ServerProblem)) throw thrown;
    }
  }
  const record = await readHere(text, { ...more, ...(wire ? {} : { kind }), candidates: true });
  return { record, by: 'browser', input: text };
}

import { type ExtractOptions, extract } from '@depeche/core';
import { toText } from '@depeche/core/output';
import { nothingFound } from '../extract/job.ts';
import { decodeText, readText, streamBytes } from '../input/files.ts';
import { safeText } from '../terminal/safe.ts';

export interface ReadSettings {
  published?: string | undefined;
  language?: string | undefined;
  plain?: boolean | undefined;
}

/** Reads one article, full-screen in a terminal and as plain text elsewhere; returns the exit status. */
export async function readCommand(source: string, settings: ReadSettings): Promise<number> {
  const plain = process.stdout.isTTY !== true || settings.plain === true || process.env.TERM === 'dumb';
  // The screen's code is compiled while the page is read.
  const screen = plain ? null : import('../reader/show.tsx');
  const { text, url } = await input(source);
  const options: ExtractOptions = {
    ...(url === null ? {} : { url }),
    ...(settings.published === undefined ? {} : { published: settings.published }),
    ...(settings.language === undefined ? {} : { language: settings.language }),
  };
  // The article first: what it says is found while it is being read, and plain text shows none of it.
  const parsed = extract(text, { ...options, annotations: false });
  const nothing = nothingFound(parsed, text, source === '-' ? 'standard input' : source);
  if (nothing !== null) throw nothing;
  if (screen === null) {
    process.stdout.write(`${safeText(toText(parsed)).trimEnd()}\n`);
    return 0;
  }
  const { showReader } = await screen;
  return showReader(parsed, text, () => extract(text, options));
}

async function input(source: string): Promise<{ text: string; url: string | null }> {
  if (/^https?:\/\//i.test(source)) {
    const { createNodeFetcher } = await import('@depeche/intake/node');
    const page = await createNodeFetcher()(source);
    return { text: page.text ?? '', url: page.url };
  }
  if (source === '-') {
    const name = 'standard input';
    return { text: decodeText(await streamBytes(process.stdin, name), name), url: null };
  }
  return { text: await readText(source), url: null };
}

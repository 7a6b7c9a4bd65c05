import type { ErrorRecord, ExtractionRecord } from '@depeche/core';
import type { Job } from '../extract/job.ts';
import { runAll } from '../extract/pool.ts';
import { progressLine } from '../extract/progress.ts';
import { listFiles, readText } from '../input/files.ts';
import { inputLines } from '../input/lines.ts';
import { asProblem } from '../input/problem.ts';
import { type Library, type Which, withLibrary } from '../library/connect.ts';
import { safeLine } from '../terminal/safe.ts';

export interface ImportSettings extends Which {
  input?: string;
  published?: string;
  language?: string;
}

const ADDRESS = /^https?:\/\//i;
const OPML = /\.opml$/i;

/**
 * Extracts files, folders, addresses or NDJSON inputs and keeps what comes of them; OPML files become subscriptions.
 * Status 1 where one of them gave nothing to keep.
 */
export async function importCommand(sources: readonly string[], settings: ImportSettings): Promise<number> {
  return withLibrary(settings, async (library) => {
    const tally = { new: 0, revised: 0, unchanged: 0, failed: 0, feeds: 0 };
    const failed = (message: string): void => {
      tally.failed++;
      process.stderr.write(`depeche: ${safeLine(message)}\n`);
    };
    for (const address of sources.filter((source) => ADDRESS.test(source)))
      await library.client.keep({ url: address }).then(
        ({ state }) => tally[state]++,
        (thrown: unknown) => failed(asProblem(thrown, address).message),
      );
    for (const file of sources.filter((source) => OPML.test(source)))
      await subscribe(library, file).then(
        (feeds) => {
          tally.feeds += feeds;
        },
        (thrown: unknown) => failed(asProblem(thrown, file).message),
      );
    const files = await listFiles(sources.filter((source) => !ADDRESS.test(source) && !OPML.test(source)));
    const lines = settings.input === 'ndjson';
    const progress = progressLine(lines ? null : files.length, 0, true);
    for await (const kept of library.client.keepMany(records(files, lines, settings, failed))) {
      progress.step();
      if ('error' in kept) failed(`${kept.error.title}: ${kept.error.detail}`);
      else tally[kept.state]++;
    }
    progress.clear();
    const { new: fresh, revised, unchanged, feeds } = tally;
    const told = `${fresh} new, ${revised} revised, ${unchanged} unchanged, ${tally.failed} failed`;
    process.stdout.write(`${told}${feeds > 0 ? `, ${feeds} feeds` : ''}\n`);
    return tally.failed === 0 ? 0 : 1;
  });
}

async function subscribe({ client }: Library, file: string): Promise<number> {
  const before = (await client.feeds()).length;
  return (await client.importOpml(await readText(file))).length - before;
}

async function* records(
  files: readonly string[],
  lines: boolean,
  { published, language }: ImportSettings,
  failed: (message: string) => void,
): AsyncGenerator<ExtractionRecord> {
  const options = {
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
  for await (const { output, message } of runAll(jobs(files, lines), { format: 'ndjson', options, terminal: false })) {
    const record = JSON.parse(output) as ExtractionRecord | ErrorRecord;
    if (message !== null || !('article' in record)) failed(message ?? 'no record was made');
    else yield record;
  }
}

async function* jobs(files: readonly string[], lines: boolean): AsyncGenerator<Job> {
  if (lines) yield* inputLines(process.stdin);
  for (const path of files) yield { path };
}

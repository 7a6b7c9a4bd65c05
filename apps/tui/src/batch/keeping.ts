import type { SourcedRecord } from '@depeche/client';
import type { ErrorRecord, ExtractionRecord, ExtractOptions } from '@depeche/core';
import type { Job } from '../extract/job.ts';
import { jobsOf } from '../extract/jobs.ts';
import { runAll } from '../extract/pool.ts';
import { listFiles, readText } from '../input/files.ts';
import { asProblem } from '../input/problem.ts';
import type { Library } from '../library/connect.ts';
import type { Control } from './control.ts';
import type { Finished } from './finished.ts';

const ADDRESS = /^https?:\/\//i;
/** Longest line sent to a library with its input, in UTF-16 code units: a server takes eight million bytes unless told otherwise. */
const LONGEST_LINE = 5_000_000;
const OPML = /\.opml$/i;

/** What is to be kept, by the way it comes. */
export interface Sources {
  addresses: readonly string[];
  lists: readonly string[];
  files: readonly string[];
  /** NDJSON inputs, where there are any. */
  lines: AsyncIterable<Uint8Array | string> | null;
}

/** Addresses, OPML lists, and the files of all other paths. */
export async function sortSources(given: readonly string[]): Promise<Omit<Sources, 'lines'>> {
  const others = given.filter((source) => !ADDRESS.test(source) && !OPML.test(source));
  return {
    addresses: given.filter((source) => ADDRESS.test(source)),
    lists: given.filter((source) => !ADDRESS.test(source) && OPML.test(source)),
    files: await listFiles(others),
  };
}

/** Extracts and keeps all sources; each is given as soon as it is kept. OPML lists become subscriptions. */
export async function* keeping(
  { client }: Library,
  sources: Sources,
  options: ExtractOptions,
  control: Control,
): AsyncGenerator<Finished> {
  for await (const address of control.through(sources.addresses))
    yield await client.keep({ url: address }).then(
      ({ article, state }): Finished => ({ name: address, problem: null, outcome: state, record: { article } }),
      (thrown: unknown) => failed(address, asProblem(thrown, address).message),
    );
  for await (const list of control.through(sources.lists))
    yield await subscribe(client, list).catch((thrown: unknown) => failed(list, asProblem(thrown, list).message));
  yield* kept(client, control.through(jobsOf(sources.files, sources.lines)), options);
}

async function subscribe(client: Library['client'], list: string): Promise<Finished> {
  const before = (await client.feeds()).length;
  const added = (await client.importOpml(await readText(list))).length - before;
  return { name: list, problem: null, outcome: `${added} feeds`, record: null };
}

/** The library answers in the order it was given records in; what gave none is said in between. */
async function* kept(
  client: Library['client'],
  jobs: AsyncIterable<Job>,
  options: ExtractOptions,
): AsyncGenerator<Finished> {
  const failures: Finished[] = [];
  const sent: string[] = [];
  async function* records(): AsyncGenerator<SourcedRecord> {
    const settings = { format: 'ndjson', options, terminal: false, sources: true } as const;
    for await (const { name, output, message, source = '' } of runAll(jobs, settings)) {
      const record = JSON.parse(output) as ExtractionRecord | ErrorRecord;
      if (message !== null || !('article' in record)) failures.push(failed(name, message ?? 'no record was made'));
      else {
        sent.push(name);
        yield { record, source: output.length + source.length > LONGEST_LINE ? null : source };
      }
    }
  }
  for await (const answer of client.keepMany(records())) {
    yield* failures.splice(0);
    const name = sent.shift() ?? '';
    if ('error' in answer) yield failed(name, `${answer.error.title}: ${answer.error.detail}`);
    else yield { name, problem: null, outcome: answer.state, record: { article: answer.article } };
  }
  yield* failures;
}

function failed(name: string, problem: string): Finished {
  return { name, problem, outcome: 'failed', record: null };
}

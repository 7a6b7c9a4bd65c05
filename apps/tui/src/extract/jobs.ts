import { ARCHIVE, countEntries, entriesOf } from '../input/archives.ts';
import { READABLE } from '../input/files.ts';
import { inputLines } from '../input/lines.ts';
import type { Job } from './job.ts';

const readable = (name: string): boolean => READABLE.test(name);

/** The inputs of a batch in their order: lines of NDJSON where a stream is given, then files, archives opened. */
export async function* jobsOf(
  files: readonly string[],
  lines: AsyncIterable<Uint8Array | string> | null = null,
): AsyncGenerator<Job> {
  if (lines !== null) yield* inputLines(lines);
  for (const path of files) {
    if (!ARCHIVE.test(path)) yield { path };
    else
      for await (const entry of entriesOf(path, readable))
        yield 'bytes' in entry ? entry : { name: entry.name, title: entry.problem.title, detail: entry.problem.detail };
  }
}

/** How many inputs files and archives hold; null where only reading them would tell. */
export async function countOf(files: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const path of files) {
    const inside = ARCHIVE.test(path) ? await countEntries(path, readable) : 1;
    if (inside === null) return null;
    count += inside;
  }
  return count;
}

/** All but the first `done` inputs. */
export async function* from(jobs: AsyncIterable<Job>, done: number): AsyncGenerator<Job> {
  let at = 0;
  for await (const job of jobs) if (at++ >= done) yield job;
}

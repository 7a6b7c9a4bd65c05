import { ARCHIVE, countEntries, entriesOf } from '../input/archives.ts';
import { READABLE, streamBytes } from '../input/files.ts';
import { inputLines } from '../input/lines.ts';
import { asProblem } from '../input/problem.ts';
import type { Job } from './job.ts';

const readable = (name: string): boolean => READABLE.test(name);

/** The inputs of a batch in their order: lines of NDJSON where a stream is given, then files, archives opened, `-` for standard input. */
export async function* jobsOf(
  files: readonly string[],
  lines: AsyncIterable<Uint8Array | string> | null = null,
): AsyncGenerator<Job> {
  if (lines !== null) yield* inputLines(lines);
  for (const path of files) {
    if (path === '-') yield await standardInput();
    else if (!ARCHIVE.test(path)) yield { path };
    else
      for await (const entry of entriesOf(path, readable))
        yield 'bytes' in entry ? entry : { name: entry.name, title: entry.problem.title, detail: entry.problem.detail };
  }
}

async function standardInput(): Promise<Job> {
  const name = 'standard input';
  try {
    return { name, bytes: await streamBytes(process.stdin, name) };
  } catch (thrown) {
    const { title, detail } = asProblem(thrown, name);
    return { name, title, detail };
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

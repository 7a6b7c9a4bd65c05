import { type FileHandle, open } from 'node:fs/promises';
import type { Job, JobSettings } from '../extract/job.ts';
import { runAll } from '../extract/pool.ts';
import { asProblem, InputProblem } from '../input/problem.ts';
import type { Finished } from './finished.ts';

/** Where records are written: standard output, or a file. */
export interface Output {
  /** Writes, and says where what was written stands; null where it cannot be read again. */
  write(text: string): Promise<{ start: number; length: number } | null>;
  close(): Promise<void>;
}

/** @throws InputProblem where the file cannot be written */
export async function fileOutput(path: string, append: boolean): Promise<Output> {
  let file: FileHandle;
  try {
    file = await open(path, append ? 'a' : 'w');
  } catch {
    throw new InputProblem('Cannot be written', `${path}: a file that can be written was expected after -o`);
  }
  let at = append ? (await file.stat()).size : 0;
  return {
    async write(text) {
      const start = at;
      const bytes = Buffer.from(text);
      await file.appendFile(bytes).catch((thrown: unknown) => {
        throw asProblem(thrown, path);
      });
      at += bytes.length;
      return { start, length: bytes.length };
    },
    close: () => file.close(),
  };
}

/** Extracts inputs and writes their records; each is given as soon as it is written. */
export async function* extracting(
  jobs: AsyncIterable<Job>,
  settings: JobSettings,
  out: Output,
): AsyncGenerator<Finished> {
  for await (const { name, output, message } of runAll(jobs, settings)) {
    const written = output === '' ? null : await out.write(output);
    const record = settings.format === 'ndjson' && message === null ? written : null;
    yield { name, problem: message, outcome: message === null ? 'extracted' : 'failed', record };
  }
}

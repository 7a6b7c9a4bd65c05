import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Job, JobSettings } from '../extract/job.ts';
import { runAll } from '../extract/pool.ts';
import { progressLine } from '../extract/progress.ts';
import { linesWritten } from '../extract/resume.ts';
import { listFiles } from '../input/files.ts';
import { inputLines } from '../input/lines.ts';
import { InputProblem } from '../input/problem.ts';
import { safeLine } from '../terminal/safe.ts';

export interface ExtractSettings {
  format: string;
  input?: string | undefined;
  output?: string | undefined;
  resume?: boolean | undefined;
  progress?: boolean | undefined;
  annotations: boolean;
  candidates?: boolean | undefined;
  published?: string | undefined;
  language?: string | undefined;
}

/** Extracts files, folders or NDJSON inputs; returns the exit status: 0, or 1 where an input gave no article. */
export async function extractCommand(paths: readonly string[], settings: ExtractSettings): Promise<number> {
  const done = settings.resume === true && settings.output !== undefined ? await linesWritten(settings.output) : 0;
  const out = settings.output === undefined ? process.stdout : await fileToWrite(settings.output, done > 0);
  const common: JobSettings = {
    format: settings.format,
    terminal: settings.output === undefined && process.stdout.isTTY === true,
    options: {
      ...(settings.annotations ? {} : { annotations: false }),
      ...(settings.candidates === true ? { candidates: true } : {}),
      ...(settings.published === undefined ? {} : { published: settings.published }),
      ...(settings.language === undefined ? {} : { language: settings.language }),
    },
  };
  let failures = 0;
  const files = await listFiles(paths);
  const total = settings.input === 'ndjson' ? null : files.length;
  const progress = progressLine(total, done, settings.progress !== false && !common.terminal);
  for await (const { output, message } of runAll(from(jobsOf(files, settings.input === 'ndjson'), done), common)) {
    if (message !== null) {
      failures++;
      progress.clear();
      process.stderr.write(`depeche: ${safeLine(message)}\n`);
    }
    progress.step();
    if (output !== '' && !out.write(output)) await once(out, 'drain');
  }
  progress.clear();
  if (out !== process.stdout) {
    out.end();
    await once(out, 'finish');
  }
  return failures === 0 ? 0 : 1;
}

async function* jobsOf(files: readonly string[], fromInput: boolean): AsyncGenerator<Job> {
  if (fromInput) yield* inputLines(process.stdin);
  for (const path of files) yield { path };
}

/** All but the first `done` of them. */
async function* from(jobs: AsyncIterable<Job>, done: number): AsyncGenerator<Job> {
  let at = 0;
  for await (const job of jobs) if (at++ >= done) yield job;
}

async function fileToWrite(path: string, append: boolean): Promise<Writable> {
  const file = createWriteStream(path, { flags: append ? 'a' : 'w' });
  try {
    await once(file, 'open');
  } catch {
    throw new InputProblem('Cannot be written', `${path}: a file that can be written was expected after -o`);
  }
  return file;
}

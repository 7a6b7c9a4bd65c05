import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Job, JobSettings } from '../extract/job.ts';
import { runAll } from '../extract/pool.ts';
import { listFiles } from '../input/files.ts';
import { inputLines } from '../input/lines.ts';
import { InputProblem } from '../input/problem.ts';
import { safeLine } from '../terminal/safe.ts';

export interface ExtractSettings {
  format: string;
  input?: string | undefined;
  output?: string | undefined;
  annotations: boolean;
  candidates?: boolean | undefined;
  published?: string | undefined;
  language?: string | undefined;
}

/** Extracts files, folders or NDJSON inputs; returns the exit status: 0, or 1 where an input gave no article. */
export async function extractCommand(paths: readonly string[], settings: ExtractSettings): Promise<number> {
  const out = settings.output === undefined ? process.stdout : await fileToWrite(settings.output);
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
  for await (const { output, message } of runAll(jobsOf(paths, settings.input === 'ndjson'), common)) {
    if (message !== null) {
      failures++;
      process.stderr.write(`depeche: ${safeLine(message)}\n`);
    }
    if (output !== '' && !out.write(output)) await once(out, 'drain');
  }
  if (out !== process.stdout) {
    out.end();
    await once(out, 'finish');
  }
  return failures === 0 ? 0 : 1;
}

async function* jobsOf(paths: readonly string[], fromInput: boolean): AsyncGenerator<Job> {
  if (fromInput) yield* inputLines(process.stdin);
  for (const path of await listFiles(paths)) yield { path };
}

async function fileToWrite(path: string): Promise<Writable> {
  const file = createWriteStream(path);
  try {
    await once(file, 'open');
  } catch {
    throw new InputProblem('Cannot be written', `${path}: a file that can be written was expected after -o`);
  }
  return file;
}

import { once } from 'node:events';
import { Control } from '../batch/control.ts';
import { extracting, fileOutput, type Output } from '../batch/extracting.ts';
import { startBatch } from '../batch/running.ts';
import type { JobSettings } from '../extract/job.ts';
import { countOf, from, jobsOf } from '../extract/jobs.ts';
import { progressLine } from '../extract/progress.ts';
import { linesWritten } from '../extract/resume.ts';
import { listFiles } from '../input/files.ts';
import { needsTerminal } from '../input/problem.ts';
import { safeLine } from '../terminal/safe.ts';

export interface ExtractSettings {
  format: string;
  input?: string | undefined;
  output?: string | undefined;
  resume?: boolean | undefined;
  progress?: boolean | undefined;
  screen?: boolean | undefined;
  annotations: boolean;
  candidates?: boolean | undefined;
  published?: string | undefined;
  language?: string | undefined;
}

/** Extracts files, folders, archives or NDJSON inputs; returns the exit status: 0, or 1 where an input gave no article. */
export async function extractCommand(paths: readonly string[], settings: ExtractSettings): Promise<number> {
  const { output, screen } = settings;
  if (screen === true) needsTerminal('extract --screen', 'without it, extract writes into pipes');
  const done = settings.resume === true && output !== undefined ? await linesWritten(output) : 0;
  const out = output === undefined ? standardOutput : await fileOutput(output, done > 0);
  const common: JobSettings = {
    format: settings.format,
    terminal: output === undefined && process.stdout.isTTY === true,
    options: {
      ...(settings.annotations ? {} : { annotations: false }),
      ...(settings.candidates === true ? { candidates: true } : {}),
      ...(settings.published === undefined ? {} : { published: settings.published }),
      ...(settings.language === undefined ? {} : { language: settings.language }),
    },
  };
  const files = await listFiles(paths);
  const fromInput = settings.input === 'ndjson';
  const work = (control: Control) =>
    extracting(control.through(from(jobsOf(files, fromInput ? process.stdin : null), done)), common, out);
  const total = fromInput ? Promise.resolve(null) : countOf(files);
  try {
    if (screen === true && output !== undefined) {
      const { showBatch } = await import('../screens/show.tsx');
      return await showBatch(startBatch(`extract to ${output}`, work, total, done), output);
    }
    const progress = progressLine(total, done, settings.progress !== false && !common.terminal);
    let failures = 0;
    for await (const { problem } of work(new Control())) {
      if (problem !== null) {
        failures++;
        progress.clear();
        process.stderr.write(`depeche: ${safeLine(problem)}\n`);
      }
      progress.step();
    }
    progress.clear();
    return failures === 0 ? 0 : 1;
  } finally {
    await out.close();
  }
}

const standardOutput: Output = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    return null;
  },
  close: async () => undefined,
};

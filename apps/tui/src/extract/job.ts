import { type ErrorRecord, type ExtractionRecord, type ExtractOptions, extract } from '@depeche/core';
import { type OutputFormat, outputs } from '@depeche/core/output';
import { decodeText, idOf, readText } from '../input/files.ts';
import { parseInput } from '../input/lines.ts';
import { asProblem, InputProblem } from '../input/problem.ts';
import { safeJson, safeText } from '../terminal/safe.ts';

/** One input of a batch: a file's path, a line of NDJSON, a file of an archive, or one that could not be had. */
export type Job =
  | { path: string }
  | { line: string | null; number: number }
  | { name: string; bytes: Uint8Array }
  | { name: string; title: string; detail: string };

/** What an input is called in messages; unchecked. */
export function nameOf(job: Job): string {
  return 'path' in job ? job.path : 'name' in job ? job.name : `line ${job.number}`;
}

/** What all inputs of a batch have in common. */
export interface JobSettings {
  format: string;
  options: ExtractOptions;
  /** The output is a terminal: nothing from the page may steer it. */
  terminal: boolean;
  /** Results carry their input, too. */
  sources?: true;
}

/** What is written for one input, and the message for standard error where there is one. */
export interface JobResult {
  name: string;
  output: string;
  message: string | null;
  /** The input, where it was asked for and a record was made of it. */
  source?: string;
}

/** Reads and extracts one input. Never throws: what goes wrong becomes a record with `error`. */
export async function runJob(job: Job, settings: JobSettings): Promise<JobResult> {
  const name = nameOf(job);
  let id = 'line' in job ? undefined : idOf(name);
  try {
    let text: string;
    let options = settings.options;
    if ('title' in job) throw new InputProblem(job.title, job.detail);
    if (!('line' in job)) {
      text = 'path' in job ? await readText(job.path) : decodeText(job.bytes, name);
      options = { ...options, ...(id === undefined ? {} : { id }) };
    } else {
      const input = parseInput(job.line, job.number);
      id = input.id;
      text = input.text;
      options = { ...options, ...input.options, ...(id === undefined ? {} : { id }) };
    }
    const record = extract(text, options);
    const nothing = nothingFound(record, text, id !== undefined && 'line' in job ? `${name} (${id})` : name);
    const source = settings.sources === true ? { source: text } : {};
    if (nothing === null) return { name, output: written(record, settings), message: null, ...source };
    const error = { title: nothing.title, detail: nothing.detail };
    return { name, output: written({ ...record, error }, settings), message: nothing.message };
  } catch (thrown) {
    const problem = asProblem(thrown, name);
    id = id ?? problem.id;
    const record = { ...(id === undefined ? {} : { id }), error: { title: problem.title, detail: problem.detail } };
    return { name, output: written(record, settings), message: problem.message };
  }
}

/** An input that was read and holds no article: its record is whole, and says so. */
export function nothingFound(record: ExtractionRecord, text: string, name: string): InputProblem | null {
  if (text.trim() === '')
    return new InputProblem('Empty input', `${name}: holds no text; HTML or plain text was expected`);
  if (record.article.text !== '') return null;
  return new InputProblem('No article', `${name}: no article was found; a news page or its text was expected`);
}

function written(record: ExtractionRecord | ErrorRecord, settings: JobSettings): string {
  const { format } = settings;
  if (format === 'ndjson' || format === 'json') {
    const json = `${JSON.stringify(record, null, format === 'json' ? 2 : undefined)}\n`;
    return settings.terminal ? safeJson(json) : json;
  }
  // The other formats have no place for an error: its message is on standard error.
  if (!('article' in record)) return '';
  const text = outputs[format as OutputFormat].write(record);
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  return settings.terminal ? safeText(ended) : ended;
}

import { StringDecoder } from 'node:string_decoder';
import type { ExtractOptions } from '@depeche/core';
import { InputProblem } from './problem.ts';

/** One input of a batch: its text and the options that came with it. */
export interface Input {
  id: string | undefined;
  text: string;
  options: ExtractOptions;
}

/** The longest line that is kept, in UTF-16 units; a longer one is passed on as null. */
const LONGEST_LINE = 128 * 1024 * 1024;

/**
 * The NDJSON inputs of a stream, one at a time, blank lines passed over. Only a line feed ends a line (U+2028 may stand
 * inside a JSON string), and the stream is read no faster than the lines are taken.
 */
export async function* inputLines(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<{ number: number; line: string | null }> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let kept: string[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      const line = length > LONGEST_LINE ? null : kept.join('') + text.slice(from, at);
      number++;
      kept = [];
      length = 0;
      from = at + 1;
      if (line === null || line.trim() !== '') yield { number, line };
    }
    length += text.length - from;
    if (length > LONGEST_LINE) kept = [];
    else if (from < text.length) kept.push(text.slice(from));
  }
  const last = kept.join('') + decoder.end();
  if (length > LONGEST_LINE) yield { number: number + 1, line: null };
  else if (last.trim() !== '') yield { number: number + 1, line: last };
}

/** Reads one line `{ id, url?, html | text, published?, language? }`. Throws `InputProblem` naming the line. */
export function parseInput(line: string | null, number: number): Input {
  const expected = 'a JSON object with "html" or "text" was expected';
  if (line === null) throw new InputProblem('Input too large', `line ${number}: more than 128 million characters`);
  let value: unknown;
  try {
    value = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch {
    throw new InputProblem('Not JSON', `line ${number}: ${expected}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputProblem('Not an input', `line ${number}: ${expected}`);
  const given = value as Record<string, unknown>;
  const string = (name: string): string | undefined => (typeof given[name] === 'string' ? given[name] : undefined);
  const id = typeof given.id === 'number' ? String(given.id) : string('id');
  const html = string('html');
  const text = html ?? string('text');
  const name = id ?? `line ${number}`;
  if (text === undefined) throw new InputProblem('Not an input', `${name}: ${expected}`, id);
  const options: ExtractOptions = html === undefined ? { kind: 'text' } : {};
  for (const key of ['url', 'published', 'language'] as const) {
    const option = string(key);
    if (option !== undefined) options[key] = option;
  }
  return { id, text, options };
}

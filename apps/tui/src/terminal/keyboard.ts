import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { InputProblem } from '../input/problem.ts';

/**
 * Where keys come from: standard input, or the terminal itself where standard input is something to read.
 *
 * @throws InputProblem where there is no terminal
 */
export function keyboard(): NodeJS.ReadStream & { fd: 0 } {
  if (process.stdin.isTTY === true) return process.stdin;
  try {
    return new ReadStream(openSync('/dev/tty', 'r')) as unknown as NodeJS.ReadStream & { fd: 0 };
  } catch {
    throw new InputProblem(
      'No terminal',
      'standard input: a terminal to take keys from was expected; --plain needs none',
    );
  }
}

import { CommanderError } from 'commander';
import { buildProgram } from './program/program.ts';
import { safeLine } from './terminal/safe.ts';

// A reader that closed the pipe (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

// Alone in a terminal, the command opens the library.
const given = process.argv.length === 2 && process.stdout.isTTY === true ? [...process.argv, 'library'] : process.argv;

try {
  await buildProgram().parseAsync(given);
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? 0 : 2;
  else {
    const { asProblem } = await import('./input/problem.ts');
    process.stderr.write(`depeche: ${safeLine(asProblem(thrown, process.argv.at(-1) ?? '').message)}\n`);
    process.exitCode = 1;
  }
}

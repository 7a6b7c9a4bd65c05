import { CommanderError } from 'commander';
import { buildProgram } from './program/program.ts';
import { safeLine } from './terminal/safe.ts';

// A reader that closed the pipe (`| head`) has what it wanted.
process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  await say(error, 'standard output');
  process.exit(1);
});

// Alone in a terminal, the command opens the library.
const given = process.argv.length === 2 && process.stdout.isTTY === true ? [...process.argv, 'library'] : process.argv;

try {
  await buildProgram().parseAsync(given);
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? 0 : 2;
  else {
    await say(thrown, process.argv.at(-1) ?? '');
    process.exitCode = 1;
  }
}

async function say(thrown: unknown, name: string): Promise<void> {
  const { asProblem } = await import('./input/problem.ts');
  process.stderr.write(`depeche: ${safeLine(asProblem(thrown, name).message)}\n`);
}

import { run } from './child.mjs';
import { say } from './root.mjs';

const steps = [
  ['lint', 'biome', ['ci', '--max-diagnostics=40']],
  ['build', 'turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped']],
  ['types', 'turbo', ['run', 'types', '--continue', '--output-logs=errors-only', '--log-order=grouped']],
];

/** Lint, build and types. Returns the names of the steps that failed. */
export async function check() {
  const failed = [];
  for (const [name, program, args] of steps) {
    say(`— ${name}`);
    if ((await run(program, args)) !== 0) failed.push(name);
  }
  return failed;
}

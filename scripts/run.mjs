// The one door: `npm start`, `npm run -s depeche -- …`, `npm test`, `npm run check`. Depends on nothing but Node >= 20
// and npm; fetches the rest itself on the first run and finds it again on the next.
import { build } from './house/build.mjs';
import { check } from './house/check.mjs';
import { run, watchParent } from './house/child.mjs';
import { install } from './house/install.mjs';
import { root } from './house/root.mjs';
import { test } from './house/test.mjs';
import { ensureTools } from './house/tools.mjs';

const [door = 'start', ...rest] = process.argv.slice(2);

/** The arguments for the `depeche` command: `npm start` without a subcommand, or with options only, serves. */
function commandLine(args) {
  if (door === 'depeche') return args;
  const given = args[0] === 'start' ? args.slice(1) : args;
  const first = given[0];
  if (first === '--help' || first === '-h' || first === '--version' || first === '-V') return given;
  return first === undefined || first.startsWith('-') ? ['serve', ...given] : given;
}

async function ready() {
  await ensureTools();
  await install();
}

watchParent();
try {
  if (door === 'test') {
    await ready();
    process.exitCode = await test(rest);
  } else if (door === 'check') {
    await ready();
    process.exitCode = (await check()).length === 0 ? 0 : 1;
  } else if (door === 'setup') {
    await ready();
    await build();
  } else if (door === 'start' || door === 'depeche') {
    await ready();
    await build();
    // The command runs where npm was called, so that relative paths mean what the caller meant.
    const cwd = process.env.INIT_CWD ?? process.cwd();
    process.exitCode = await run('node', [`${root}/apps/tui/dist/cli.js`, ...commandLine(rest)], {
      cwd,
      stdio: 'inherit',
    });
  } else {
    process.stderr.write(`depeche: no door called "${door}"; expected start, depeche, test, check or setup\n`);
    process.exitCode = 2;
  }
} catch (error) {
  process.stderr.write(`depeche: ${error instanceof Error ? error.message : String(error)}\n`);
  if (door === 'test') process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cli } from './terminal.ts';

/** Tells of every module that is loaded whether its text is one of those libraries', by what only they hold; and of slow built-ins. */
const LISTENER = `import { registerHooks } from 'node:module';
import { appendFileSync } from 'node:fs';
const signs = { screen: 'react.transitional.element', layout: 'AGFzbQEAAAAB', agents: 'StreamableHTTPServerTransport', fetching: 'EnvHttpProxyAgent', archive: 'CREATE TABLE' };
registerHooks({ load(url, context, next) {
  if (url === 'node:child_process') appendFileSync(process.env.HEARD, 'processes\\n');
  const loaded = next(url, context);
  const text = String(loaded.source ?? '');
  for (const [name, sign] of Object.entries(signs)) if (text.includes(sign)) appendFileSync(process.env.HEARD, name + '\\n');
  return loaded;
} });`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-startup-'));
  writeFileSync(join(folder, 'listener.mjs'), LISTENER);
  writeFileSync(
    join(folder, 'page.html'),
    '<h1>Le port</h1><p>Le port de Brest a accueilli douze navires de plus cette année, a dit lundi la direction.</p>',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function loaded(...args: string[]): string[] {
  const heard = join(folder, 'heard');
  writeFileSync(heard, '');
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: folder, HEARD: heard, DEPECHE_ARCHIVE: join(folder, 'archive.db') };
  const listener = join(folder, 'listener.mjs');
  spawnSync(process.execPath, ['--import', listener, cli, ...args], { cwd: folder, env });
  const { stdout } = spawnSync('cat', [heard], { encoding: 'utf8' });
  return [...new Set(stdout.split('\n').filter(Boolean))].sort();
}

it.each([
  [['--version'], []],
  [['config'], []],
  [['extract', 'page.html'], []],
  [['read', 'page.html'], []],
  [['search', 'port'], ['archive']],
  [['import', 'page.html'], ['archive']],
  [['quotes', '--json'], ['archive']],
])('%j in a pipe loads no screen and nothing else it has no use for', (args, wanted) => {
  expect(loaded(...args)).toEqual(wanted);
});

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The package as it is published: packed, installed by npm into an empty folder, and run from there.
const folder = mkdtempSync(join(tmpdir(), 'depeche-package-'));
const source = fileURLToPath(new URL('..', import.meta.url));
const page =
  '<html lang="fr"><body><article><h1>Le port grandit</h1><p>Le port de Brest a accueilli douze navires de plus cette année, a dit lundi la direction du port, qui attend la fin des travaux.</p></article></body></html>';

/** Without what this test's own caller set for npm. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));

function npm(...args: string[]): string {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  return execFileSync('npm', [...args, ...quiet], { cwd: folder, encoding: 'utf8', env });
}

beforeAll(() => {
  const packed = npm('pack', source, '--json');
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('['))) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  writeFileSync(join(folder, 'page.html'), page);
  npm('install', join(folder, filename));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package file says what is there', async () => {
  const { messages, pkg } = await publint({ pkgDir: source, pack: 'npm', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

/** How an ES module's importer finds types; CommonJS and the resolution of old are none of ours. */
const ESM = ['node16-esm', 'bundler'];

test.each(['apps/tui', 'packages/core', 'packages/client', 'packages/intake', 'packages/archive'])(
  '%s has types wherever it can be imported',
  async (path) => {
    const packed = npm('pack', fileURLToPath(new URL(`../../../${path}`, import.meta.url)), '--json');
    const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('['))) as [{ filename: string }];
    const result = await checkPackage(createPackageFromTarballData(readFileSync(join(folder, filename))));
    // The command has nothing to import, and so no types.
    expect(result.types !== false).toBe(path !== 'apps/tui');
    if (result.types === false) return;
    const problems = result.problems.filter(
      (problem) => !('resolutionKind' in problem) || ESM.includes(problem.resolutionKind),
    );
    expect(problems).toEqual([]);
  },
  120_000,
);

test('npx depeche extracts and reads where nothing else is installed', () => {
  expect(existsSync(join(folder, 'node_modules/@depeche'))).toBe(false);
  const extracted = spawnSync('npx', ['depeche', 'extract', 'page.html'], { cwd: folder, encoding: 'utf8', env });
  // npm may have warnings of its own about its configuration; ours begin with the command's name.
  expect(extracted.stderr).not.toContain('depeche:');
  expect(extracted.status).toBe(0);
  expect(JSON.parse(extracted.stdout)).toMatchObject({ article: { headline: 'Le port grandit', language: 'fr' } });
  const read = spawnSync('npx', ['depeche', 'read', 'page.html'], { cwd: folder, encoding: 'utf8', env });
  expect(read.stdout).toContain('douze navires');
});

test('the installed command serves the API, the viewer and an archive', async () => {
  const args = ['node_modules/depeche/dist/cli.js', 'serve', '--port', '0', '--archive', join(folder, 'archive.db')];
  const server = spawn('node', args, { cwd: folder, env });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (said) => resolve(/http:\S+/.exec(String(said))?.[0] ?? ''));
      server.once('exit', () => reject(new Error('the server ended')));
    });
    expect(await (await fetch(address)).text()).toContain('<div id=');
    expect((await fetch(`${address}docs/assets/swagger-ui.css`)).status).toBe(200);
    const post = (path: string): Promise<Response> =>
      fetch(`${address}v1/${path}`, { method: 'POST', headers: { 'content-type': 'text/html' }, body: page });
    expect(await (await post('extract')).json()).toMatchObject({ article: { headline: 'Le port grandit' } });
    expect(await (await post('articles')).json()).toMatchObject({ article: 1, state: 'new' });
    expect(await (await fetch(`${address}v1/articles?q=port`)).json()).toMatchObject({ articles: [{ id: 1 }] });
  } finally {
    server.kill('SIGKILL');
  }
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entriesOf } from '../src/input/archives.ts';
import { READABLE } from '../src/input/files.ts';
import { cli } from './terminal.ts';
import { zipOf } from './zip.ts';

const page = (name: string): string =>
  `<html lang="fr"><body><article><h1>Le port de ${name} grandit</h1><p>Le port de ${name} a accueilli douze navires de plus cette année, a dit lundi la direction du port, qui attend la fin des travaux.</p></article></body></html>`;
const EVIL = '../../\u001b]0;volé\u0007nom\u202e.html';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-archives-'));
  mkdirSync(join(folder, 'in'));
  const files: [string, string | Buffer][] = [
    ['a/brest.html', page('Brest')],
    ['b.html.gz', gzipSync(page('Nantes'))],
    ['picture.png', 'png'],
    ['__MACOSX/._a.html', 'fork'],
    [EVIL, page('Rennes')],
  ];
  writeFileSync(join(folder, 'in/all.zip'), zipOf(files));
  const entries = files.map(([name, body]) => ({
    header: { name, size: Buffer.byteLength(body), type: 'file' as const },
    body: Buffer.from(body),
  }));
  const tar = await packTar([{ header: { name: 'a/', size: 0, type: 'directory' } }, ...entries]);
  writeFileSync(join(folder, 'in/all.tar'), tar);
  writeFileSync(join(folder, 'in/all.tar.gz'), gzipSync(tar));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function depeche(...args: string[]) {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: folder };
  return spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', env });
}

it.each(['in/all.zip', 'in/all.tar', 'in/all.tar.gz'])('extract reads %s as it reads a folder', (path) => {
  const { stdout, status, stderr } = depeche('extract', path, '--no-annotations');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; article: { headline: string } });
  expect(records.map(({ article }) => article.headline)).toEqual([
    'Le port de Brest grandit',
    'Le port de Nantes grandit',
    'Le port de Rennes grandit',
  ]);
  expect(records.map(({ id }) => id).slice(0, 2)).toEqual(['brest', 'b']);
});

it('import keeps what archives in a folder hold', () => {
  const { stdout } = depeche('import', 'in', '--archive', join(folder, 'archive.db'));
  expect(stdout).toBe('3 new, 0 revised, 6 unchanged, 0 failed\n');
});

it('a broken archive is one failed input, named safely, and the others are not disturbed', () => {
  const whole = readFileSync(join(folder, 'in/all.zip'));
  const broken = { 'cut.zip': whole.subarray(0, 300), 'cut.tgz': gzipSync('not a tar at all') };
  for (const [name, bytes] of Object.entries(broken)) writeFileSync(join(folder, name), bytes);
  const { stdout, stderr, status } = depeche('extract', 'cut.zip', 'cut.tgz', 'gone.zip', 'in/all.zip');
  expect(status).toBe(1);
  const titles = stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { error?: { title: string } }).error?.title ?? null);
  expect(titles).toEqual(['Broken archive', 'Broken archive', 'No such file', null, null, null]);
  expect(stderr).toContain('cut.zip');
});

it('names from an archive never steer a terminal', () => {
  writeFileSync(join(folder, 'evil.zip'), zipOf([[EVIL, '']]));
  const { stderr } = depeche('extract', 'evil.zip');
  expect(stderr).toContain('nom');
  expect(stderr).not.toMatch(/\u001b|\u202e|\u0007/);
});

it('a size that a header only claims is not believed', async () => {
  const zip = zipOf([['bomb.html', page('Brest')]]);
  // The claim of the central directory: four bytes, 24 bytes behind its signature.
  zip.writeUInt32LE(10, zip.indexOf('PK\u0001\u0002') + 24);
  writeFileSync(join(folder, 'bomb.zip'), zip);
  const entries = [];
  for await (const entry of entriesOf(join(folder, 'bomb.zip'), (name) => READABLE.test(name))) entries.push(entry);
  expect(entries).toMatchObject([{ problem: { title: 'Broken archive' } }]);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import { afterAll, expect, it } from 'vitest';
import { openArchive } from '../src/archive.ts';
import { openFile } from '../src/drivers/better-sqlite3.ts';
import { openLibsql } from '../src/drivers/libsql.ts';
import { openArchiveAt, sourceLimit } from '../src/node.ts';
import { promises } from './promises.ts';
import { record } from './stories.ts';

const folder = mkdtempSync(join(tmpdir(), 'depeche-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

promises('better-sqlite3', async (now) => openArchive(await openFile(join(folder, `${made++}.db`)), now));
promises('libSQL', (now) =>
  openArchive(openLibsql(createClient({ url: `file:${join(folder, `${made++}.db`)}` })), now),
);

it('two programs keep into one file without losing or mixing anything', async () => {
  const path = join(folder, 'shared.db');
  const [one, other] = await Promise.all([openFile(path), openFile(path)]);
  const archives = [await openArchive(one), await openArchive(other)] as const;
  const told = (from: number) =>
    Array.from({ length: 30 }, (_, at) => ({
      record: record(`Ferry number ${from + at} has left, said Georgi Ivanov.`, {
        url: `https://ferries.example/${(from + at) % 45}`,
      }),
    }));
  const kept = await Promise.all(
    [0, 15].flatMap((from) => told(from).map((incoming) => archives[from === 0 ? 0 : 1].keep([incoming]))),
  );
  const urls = new Map<number, Set<string>>();
  for (const { id, url } of (await archives[0].list({ limit: 100 })).articles) urls.set(id, new Set([url ?? '']));
  expect(urls.size).toBe(45);
  expect(kept.flat().filter(({ state }) => state === 'new')).toHaveLength(45);
  expect((await archives[1].entities({ q: 'ivanov' })).entities).toMatchObject([{ articles: 45 }]);
  await Promise.all(archives.map((archive) => archive.close()));
});

it('goes on after a writer that is never done, where its place says that there may be such', async () => {
  const file = await openFile(':memory:');
  let cut = false;
  const archive = await openArchive({
    ...file,
    patience: 50,
    // What a cancelled request leaves on Workers: a write whose promise is never settled.
    write: (statements) => (cut ? new Promise(() => {}) : file.write(statements)),
  });
  cut = true;
  void archive.keep([{ record: record('Ferry number 5 has left, said Georgi Ivanov.') }]);
  await new Promise((resolve) => setTimeout(resolve, 10));
  cut = false;
  const after = [6, 7, 8].map((at) => archive.keep([{ record: record(`Ferry number ${at} has left.`) }]));
  expect((await Promise.all(after)).flat().map(({ state }) => state)).toEqual(['new', 'new', 'new']);
  await archive.close();
});

it('keeps inputs as long as it is told and as the place takes, or none', async () => {
  const limited = { ...(await openFile(':memory:')), longestRow: 20_000 };
  const told = record('Ferry number 5 has left, said Georgi Ivanov.');
  const states = async (archive: Awaited<ReturnType<typeof openArchive>>, source: string) => {
    const [kept] = await archive.keep([{ record: told, source }]);
    return (await archive.source(kept?.article ?? 0))?.state;
  };
  // Packs badly: no four characters come twice.
  const noise = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join(
    '',
  );
  expect(await states(await openArchive(limited), noise)).toBe('too-long');
  expect(await states(await openArchive(await openFile(':memory:'), Date.now, 100), 'x'.repeat(100))).toBe('kept');
  expect(await states(await openArchive(await openFile(':memory:'), Date.now, 100), 'x'.repeat(101))).toBe('too-long');
  expect(await states(await openArchive(await openFile(':memory:'), Date.now, 0), 'x')).toBe('none');
  expect([sourceLimit(undefined), sourceLimit('0'), sourceLimit('5000')]).toEqual([4_000_000, 0, 5000]);
  expect(() => sourceLimit('no')).toThrow('DEPECHE_SOURCE_LIMIT: a number of characters was expected, not "no"');
});

it('says which archive could not be opened, and why', async () => {
  const path = join(folder, 'letter.db');
  writeFileSync(path, 'Dear reader, this is a letter and no database. '.repeat(20));
  await expect(openArchiveAt(path)).rejects.toThrow(
    `the archive at ${path} could not be opened: file is not a database`,
  );
  await expect(openArchiveAt(folder)).rejects.toThrow(`the archive at ${folder} could not be opened: it is a folder`);
  await expect(openArchiveAt(join(path, 'below.db'))).rejects.toThrow(/could not be opened: .*letter.db is a file/);
  if (process.platform === 'linux')
    await expect(openArchiveAt('/proc/none/of/these.db')).rejects.toThrow(/could not be opened: .*\/proc\/none/);
  await expect(openArchiveAt('libsql://127.0.0.1:1?authToken=secret')).rejects.toThrow(
    /^the archive at libsql:\/\/127\.0\.0\.1:1 could not be opened: .(?!.*secret)/,
  );
});

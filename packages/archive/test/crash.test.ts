import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { openArchiveAt } from '../src/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'depeche-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const child = fileURLToPath(new URL('ingest-child.ts', import.meta.url));

/** Keeps records in another process, kills it after a while, and returns the numbers it had answered. */
async function keepUntilKilled(path: string, from: number, after: number): Promise<number[]> {
  const process = spawn('node', ['--conditions=source', child, path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  process.stdout.setEncoding('utf8').on('data', (text: string) => {
    // The clock starts with the first answer, so that every run is killed while it keeps.
    if (said === '') setTimeout(() => process.kill('SIGKILL'), after);
    said += text;
  });
  await once(process, 'close');
  expect(process.signalCode).toBe('SIGKILL');
  return said.split('\n').slice(0, -1).map(Number);
}

it('loses nothing it has answered and breaks nothing, killed in the middle of keeping, again and again', async () => {
  const path = join(folder, 'archive.db');
  const answered: number[] = [];
  for (const after of [5, 33, 71, 120, 190]) {
    answered.push(...(await keepUntilKilled(path, answered.length === 0 ? 0 : Math.max(...answered) + 1, after)));
    const file = new Sqlite(path);
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
    file.exec("insert into articles_text (articles_text) values ('integrity-check')");
    const kept = new Set(
      (file.prepare('select url from articles').raw().all() as [string][]).map(([url]) =>
        Number(url.split('/').at(-1)),
      ),
    );
    expect(answered.filter((number) => !kept.has(number))).toEqual([]);
    // Whole or not at all: what is in one table is in the others.
    for (const other of [
      'select article from revisions',
      'select rowid from articles_text',
      'select article from mentions',
    ])
      expect(file.prepare(`select count(*) from articles where id not in (${other})`).pluck().get(), other).toBe(0);
    expect(
      file
        .prepare(
          'select count(*) from entities where articles <> (select count(distinct article) from mentions where entity = entities.id)',
        )
        .pluck()
        .get(),
    ).toBe(0);
    file.close();
  }
  expect(answered.length).toBeGreaterThan(100);
  const archive = await openArchiveAt(path);
  expect((await archive.list({ q: `"ferry number ${answered.at(-1)}"` })).articles).toHaveLength(1);
  await archive.close();
}, 120_000);

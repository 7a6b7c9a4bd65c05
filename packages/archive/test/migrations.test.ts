import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { openArchive } from '../src/archive.ts';
import { databaseOver } from '../src/database.ts';
import { openFile } from '../src/drivers/better-sqlite3.ts';
import { migrate, NewerArchive } from '../src/migrate.ts';
import { migrations } from '../src/migrations.ts';
import { openArchiveAt } from '../src/node.ts';
import { record, TOLLS_EN } from './stories.ts';

const folder = mkdtempSync(join(tmpdir(), 'depeche-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('migrations', () => {
  it('are the ones drizzle-kit generated', () => {
    const read = (path: string): string => readFileSync(new URL(`../drizzle/${path}`, import.meta.url), 'utf8');
    const { entries } = JSON.parse(read('meta/_journal.json')) as { entries: { tag: string }[] };
    expect(migrations.map(({ name }) => name)).toEqual(entries.map(({ tag }) => tag));
    for (const { name, statements } of migrations)
      expect(statements).toEqual(
        read(`${name}.sql`)
          .split('--> statement-breakpoint')
          .map((statement) => statement.trim()),
      );
  });

  it('that fail half way leave the archive as it was, and are carried out once they are mended', async () => {
    const path = join(folder, 'half.db');
    const archive = await openArchive(await openFile(path));
    await archive.keep([{ record: record(TOLLS_EN, { url: 'https://harbour.example/tolls' }) }]);
    await archive.close();
    const step = (last: string) => [
      ...migrations,
      { name: 'next', statements: ['alter table articles add column extra text', 'drop table joins', last] },
    ];
    const broken = databaseOver(await openFile(path));
    await expect(migrate(broken, step('alter table nothing add column x text'))).rejects.toThrow();
    await broken.driver.close();
    const again = await openArchive(await openFile(path));
    expect((await again.list({ q: 'tolls' })).articles).toHaveLength(1);
    expect(await again.joins()).toEqual([]);
    await again.close();
    const mended = databaseOver(await openFile(path));
    await migrate(mended, step('create table joins (id integer)'));
    expect(await mended.rows(sql`select extra from articles`)).toEqual([[null]]);
    await mended.driver.close();
  });

  it('that cut words otherwise leave the index as it was until an article is indexed anew', async () => {
    const path = join(folder, 'before-words.db');
    const archive = await openArchive(await openFile(path));
    await archive.keep([{ record: record('东京都发表了新规定。', { url: 'https://paper.example/1' }) }]);
    await archive.close();
    // As an earlier version leaves it: a run of such letters is one word.
    const before = databaseOver(await openFile(path));
    await before.write([
      sql`delete from articles_text where rowid = 1`,
      sql`insert into articles_text (rowid, text) values (1, '东京都发表了新规定 东')`,
      sql`insert into unindexed values (1)`,
    ]);
    await before.driver.close();
    const after = await openArchive(await openFile(path));
    const found = async (q: string) => (await after.count({ q }, [])).total.articles;
    expect([await found('东'), await found('规定')]).toEqual([1, 0]);
    expect(await after.reindex(10)).toBe(0);
    expect([await found('东'), await found('规定')]).toEqual([1, 1]);
    await after.close();
  });

  it('that change the index have every article indexed anew, whenever that is gone on with', async () => {
    const path = join(folder, 'before-stems.db');
    const before = databaseOver(await openFile(path));
    await migrate(before, migrations.slice(0, 2));
    await before.driver.close();
    const archive = await openArchive(await openFile(path));
    const tell = (at: number) => ({
      record: record(`${TOLLS_EN} Notice ${at} about banks.`, { url: `https://harbour.example/${at}` }),
    });
    await archive.keep(Array.from({ length: 70 }, (_, at) => tell(at)));
    await archive.close();
    // As an earlier version leaves it: nothing is in the index, everything waits.
    const emptied = databaseOver(await openFile(path));
    await emptied.write([
      sql`delete from articles_text where rowid in (select id from articles)`,
      sql`insert into unindexed select id from articles`,
    ]);
    await emptied.driver.close();
    const [one, other] = [await openArchive(await openFile(path)), await openArchive(await openFile(path))];
    const found = async () => (await one.count({ q: 'bank' }, [])).total.articles;
    expect(await found()).toBe(0);
    expect(await one.reindex(10)).toBe(60);
    expect(await found()).toBe(10);
    await one.keep([{ record: record(`${TOLLS_EN} Revised.`, { url: 'https://harbour.example/3' }) }]);
    expect(await one.remove(5)).toBe(true);
    expect(await Promise.all([one.reindex(1000), other.reindex(1000)])).toEqual([0, 0]);
    expect(await found()).toBe(68);
    expect((await one.count({ q: 'revised' }, [])).total.articles).toBe(1);
    await Promise.all([one.close(), other.close()]);
    const again = await openArchiveAt(path);
    expect((await again.list({ q: '"banks" "notice 64"' })).articles).toHaveLength(1);
    await again.close();
  });

  it('are not undone: an archive that a newer version changed is refused', async () => {
    const path = join(folder, 'newer.db');
    const newer = databaseOver(await openFile(path));
    await migrate(newer, [...migrations, { name: 'later', statements: ['create table later (x)'] }]);
    await newer.driver.close();
    await expect(openArchive(await openFile(path))).rejects.toThrow(NewerArchive);
  });

  it('are carried out once by two programs that start at once', async () => {
    const path = join(folder, 'two.db');
    const [one, other] = await Promise.all([openFile(path), openFile(path)]);
    await Promise.all([openArchive(one), openArchive(other)]);
    expect(await databaseOver(one).rows(sql`select count(*) from migrations`)).toEqual([[migrations.length]]);
    await Promise.all([one.close(), other.close()]);
  });
});

import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import type { Driver, Statement, Value } from '../database.ts';
import { makeFolder } from './folder.ts';

/** Statements kept compiled. */
const MOST_STATEMENTS = 200;

/**
 * A file on this machine, opened with write-ahead logging and a sync at every commit: what was answered survives the
 * process and the power. The native library is loaded here and not before.
 *
 * @param path the file, made with its folder where there is none; `:memory:` for a passing one
 */
export async function openFile(path: string): Promise<Driver> {
  if (path !== ':memory:') makeFolder(dirname(path));
  if (existsSync(path) && statSync(path).isDirectory()) throw new Error('it is a folder; a file was expected');
  const { default: Sqlite } = await import('better-sqlite3');
  const file = new Sqlite(path, { timeout: 10_000 });
  file.pragma('page_size = 8192');
  file.pragma('journal_mode = WAL');
  file.pragma('wal_autocheckpoint = 4000');
  file.pragma('synchronous = FULL');
  file.pragma('cache_size = -65536');
  file.pragma('mmap_size = 1073741824');
  file.pragma('temp_store = MEMORY');
  const compiled = new Map<string, BetterSqlite3.Statement>();
  const compile = (text: string): BetterSqlite3.Statement => {
    const known = compiled.get(text);
    if (known !== undefined) return known;
    const statement = file.prepare(text);
    if (statement.reader) statement.raw(true);
    if (compiled.size >= MOST_STATEMENTS) compiled.delete(compiled.keys().next().value ?? '');
    compiled.set(text, statement);
    return statement;
  };
  const run = ({ sql, params }: Statement): unknown => compile(sql).run(...params.map(bound));
  const all = file.transaction((statements: readonly Statement[]) => {
    for (const statement of statements) run(statement);
  });
  return {
    async query({ sql, params }) {
      return compile(sql).all(...params.map(bound)) as Value[][];
    },
    async write(statements) {
      all.immediate(statements);
    },
    async size() {
      const [[pages = 0] = []] = file.prepare('pragma page_count').raw().all() as number[][];
      const [[bytes = 0] = []] = file.prepare('pragma page_size').raw().all() as number[][];
      return pages * bytes;
    },
    async close() {
      compiled.clear();
      file.close();
    },
  };
}

function bound(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value;
}

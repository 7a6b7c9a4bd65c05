import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import { afterAll } from 'vitest';
import { openArchive } from '../src/archive.ts';
import { openFile } from '../src/drivers/better-sqlite3.ts';
import { openLibsql } from '../src/drivers/libsql.ts';
import { promises } from './promises.ts';

const folder = mkdtempSync(join(tmpdir(), 'depeche-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

promises('better-sqlite3', async (now) => openArchive(await openFile(join(folder, `${made++}.db`)), now));
promises('libSQL', (now) =>
  openArchive(openLibsql(createClient({ url: `file:${join(folder, `${made++}.db`)}` })), now),
);

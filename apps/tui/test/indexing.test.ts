import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { indexingText } from '../src/library/indexing.ts';
import { cli, hasTmux, Terminal } from './terminal.ts';

const ARTICLES = 1500;
/** Sentences of each: indexing so much takes well over the fifth of a second for which nothing is drawn. */
const SENTENCES = 40;

test('how many articles are left is said with the time they may take', () => {
  expect(indexingText(12_000, 12_000, 0)).toBe('indexing an earlier version’s archive: 12,000 articles left');
  expect(indexingText(9_000, 12_000, 25_000)).toBe('indexing an earlier version’s archive: 9,000 articles left, 1:15');
});

test.skipIf(!hasTmux)('an archive of an earlier version tells how its indexing goes on (needs tmux)', async () => {
  const terminal = new Terminal(80, 24);
  try {
    const archive = join(terminal.folder, 'old.db');
    const lines = Array.from({ length: ARTICLES }, (_, at) =>
      JSON.stringify({
        text: `Quai ${at}\n\n${Array.from({ length: SENTENCES }, (_, day) => `Le port de Brest a accueilli le navire numéro ${at * SENTENCES + day}, a dit la direction.`).join(' ')}`,
      }),
    );
    const { PATH = '' } = process.env;
    const { stdout } = spawnSync(process.execPath, [cli, 'import', '--input', 'ndjson', '--archive', archive], {
      input: lines.join('\n'),
      encoding: 'utf8',
      env: { PATH, HOME: terminal.folder },
    });
    expect(stdout).toContain(`${ARTICLES} new`);
    // What the step from an earlier version's index does: every article waits.
    const database = new DatabaseSync(archive);
    database.exec('INSERT INTO unindexed SELECT id FROM articles');
    database.close();
    writeFileSync(join(terminal.folder, 'said'), '');
    terminal.tmux('pipe-pane', '-t', 'reader', `cat >> '${join(terminal.folder, 'said')}'`);
    terminal.run(`library --archive '${archive}'`);
    await terminal.until(/1500 articles/);
    const said = spawnSync('cat', [join(terminal.folder, 'said')], { encoding: 'utf8' }).stdout;
    expect(said).toMatch(/indexing an earlier version’s archive: 476 articles left/);
    terminal.keys('q');
    await terminal.until(/^back>\s*$/m);
    expect(terminal.screen()).not.toContain('indexing');
  } finally {
    terminal.end();
  }
});

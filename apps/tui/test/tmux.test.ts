import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { hasTmux, Terminal } from './terminal.ts';

const body = Array.from(
  { length: 30 },
  (_, at) =>
    `<p>Paragraphe ${at + 1} : le port de Brest a accueilli douze navires de plus cette année, a dit la direction.</p>`,
);
const page = `<html lang="fr"><body><article><h1>Le port \u202e de Brest\u001b]0;volé\u0007 grandit</h1>${body.join('')}</article></body></html>`;

test.skipIf(!hasTmux).each([
  [80, 24],
  [160, 50],
])('the built reader in a terminal of %ix%i (needs tmux)', async (columns, rows) => {
  const terminal = new Terminal(columns, rows);
  try {
    const file = join(terminal.folder, 'page.html');
    writeFileSync(file, page);
    terminal.run(`read '${file}'`);
    const screen = await terminal.until(/s quotes/);
    expect(screen).toContain('Paragraphe 1 ');
    expect(screen).not.toMatch(/\u202e|\u001b/);
    expect(terminal.tmux('display-message', '-p', '-t', 'reader', '#{pane_title}')).not.toContain('volé');
    terminal.keys('jjG');
    await terminal.until(/Paragraphe 30 /);
    // The last row is marked from edge to edge.
    expect(terminal.screen(true).trimEnd().split('\n').at(-1)).toMatch(
      /^(?:\u001b\[[\d;]*m)*[^\u001b]+100% ?(?:\u001b\[[\d;]*m)*$/,
    );
    expect(screen.trimEnd().split('\n').at(-1)).toHaveLength(columns - 1);
    terminal.keys('?');
    await terminal.until(/quotes by speaker/);
    terminal.keys('G');
    await terminal.until(/›8 +& codes on or off/);
    terminal.keys('?g');
    await terminal.until(/Paragraphe 1 :/);
    // The wheel, as xterm reports it; then every pane by its key, and one by its name.
    for (let turn = 0; turn < 40; turn++) terminal.type('\u001b[<65;10;5M');
    await terminal.until(/Paragraphe 30 /);
    for (const [key, title] of [
      ['s', 'quotes'],
      ['d', 'dropped'],
      ['e', 'entities'],
      ['v', 'values'],
      ['t', 'timeline'],
      ['o', 'source'],
    ] as const) {
      terminal.keys(key);
      expect(await terminal.until(new RegExp(`(?:^|\\s)${title}\\s*$`, 'm'))).not.toMatch(/\u001b|\u202e/);
      terminal.keys(key);
    }
    // What is sought is counted, and what is not there said.
    terminal.keys('/');
    terminal.type('douze');
    terminal.keys('Enter');
    await terminal.until(/match 1\/30 /);
    terminal.keys('n');
    await terminal.until(/match 2\/30 /);
    terminal.keys('/');
    terminal.type('zeppelin');
    terminal.keys('Enter');
    await terminal.until(/not found /);
    terminal.keys(':timel', 'Enter');
    await terminal.until(/(?:^|\s)timeline\s*$/m);
    // Sizes come and go without leaving rows behind.
    terminal.tmux('resize-window', '-t', 'reader', '-x', `${columns - 10}`, '-y', `${rows - 4}`);
    await wait(300);
    terminal.keys('Escape');
    // A terminal sends Alt and a key as escape and the key: they have to come apart.
    await wait(300);
    await terminal.until(/s quotes/);
    expect(
      terminal
        .screen()
        .split('\n')
        .filter((line) => line.includes('s quotes')),
    ).toHaveLength(1);
    terminal.keys('q');
    await terminal.until(/^back>/m);
  } finally {
    terminal.end();
  }
});

test.skipIf(!hasTmux)('the terminal comes back whole after Ctrl-C, Ctrl-Z and every signal (needs tmux)', async () => {
  const terminal = new Terminal(80, 24);
  try {
    const file = join(terminal.folder, 'page.html');
    writeFileSync(file, page);
    const kill = (signal: string) => () => spawnSync('pkill', [`-${signal}`, '-f', `cli.js read ${file}`]);
    const ends = [() => terminal.keys('C-c'), kill('TERM'), kill('HUP'), kill('INT'), () => terminal.keys('C-z')];
    for (const end of ends) {
      terminal.run(`read '${file}'`);
      await terminal.until(/s quotes/);
      expect(terminal.modes()).toBe('alternate 1 mouse 1 cursor 0');
      end();
      await terminal.until(/^back>\s*$/m);
      expect(terminal.modes()).toBe('alternate 0 mouse 0 cursor 1');
      terminal.keys('echo still-$((40+2))', 'Enter');
      await terminal.until(/^still-42/m);
      expect(terminal.screen()).not.toContain('Paragraphe');
    }
    // What Ctrl-Z put into the background comes back, and can be read on.
    terminal.keys('fg', 'Enter');
    await terminal.until(/s quotes/);
    expect(terminal.modes()).toBe('alternate 1 mouse 1 cursor 0');
    terminal.keys('G');
    await terminal.until(/Paragraphe 30 /);
    terminal.keys('q');
    await terminal.until(/^back>\s*$/m);
  } finally {
    terminal.end();
  }
});

test.skipIf(!hasTmux)('an article from a pipe is read with the terminal’s keys (needs tmux)', async () => {
  const terminal = new Terminal(80, 24);
  try {
    const file = join(terminal.folder, 'page.html');
    writeFileSync(file, page);
    terminal.run(`read - < '${file}'`);
    await terminal.until(/s quotes/);
    terminal.keys('G');
    await terminal.until(/Paragraphe 30 /);
    terminal.keys('q');
    await terminal.until(/^back>\s*$/m);
    expect(terminal.modes()).toBe('alternate 0 mouse 0 cursor 1');
  } finally {
    terminal.end();
  }
});

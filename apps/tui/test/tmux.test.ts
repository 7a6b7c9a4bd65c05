import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const present = spawnSync('tmux', ['-V']).status === 0;
const body = Array.from(
  { length: 30 },
  (_, at) =>
    `<p>Paragraphe ${at + 1} : le port de Brest a accueilli douze navires de plus cette année, a dit la direction.</p>`,
);
const page = `<html lang="fr"><body><article><h1>Le port \u202e de Brest\u001b]0;volé\u0007 grandit</h1>${body.join('')}</article></body></html>`;

test.skipIf(!present).each([
  [80, 24],
  [160, 50],
])(`the built reader in tmux, %ix%i${present ? '' : ' (skipped: tmux is not installed)'}`, async (columns, rows) => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-tmux-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-S', join(folder, 'socket'), ...args], { encoding: 'utf8' });
  const until = async (wanted: RegExp): Promise<string> => {
    let screen = '';
    for (let tries = 0; tries < 100; tries++) {
      screen = tmux('capture-pane', '-p', '-t', 'reader');
      if (wanted.test(screen)) return screen;
      await wait(100);
    }
    throw new Error(`never showed ${wanted}:\n${screen}`);
  };
  try {
    tmux('-f', '/dev/null', 'new-session', '-d', '-s', 'reader', '-x', `${columns}`, '-y', `${rows}`);
    // Under CI Ink draws only its last frame; this terminal is a real one.
    tmux(
      'send-keys',
      '-t',
      'reader',
      `PS1='back> '; unset CI CONTINUOUS_INTEGRATION; '${process.execPath}' '${cli}' read '${file}'`,
      'Enter',
    );
    const screen = await until(/s quotes/);
    expect(screen).toContain('Paragraphe 1 ');
    expect(screen).not.toMatch(/\u202e|\u001b/);
    expect(tmux('display-message', '-p', '-t', 'reader', '#{pane_title}')).not.toContain('volé');
    tmux('send-keys', '-t', 'reader', 'jjG');
    await until(/Paragraphe 30 /);
    tmux('send-keys', '-t', 'reader', '?');
    await until(/quotes by speaker/);
    tmux('send-keys', '-t', 'reader', '?g');
    await until(/Paragraphe 1 :/);
    // The wheel, as xterm reports it; then every pane by its key, and one by its name.
    for (let turn = 0; turn < 40; turn++) tmux('send-keys', '-t', 'reader', '-l', '\u001b[<65;10;5M');
    await until(/Paragraphe 30 /);
    for (const [key, title] of [
      ['s', 'quotes'],
      ['d', 'dropped'],
      ['e', 'entities'],
      ['v', 'values'],
      ['t', 'timeline'],
      ['o', 'source'],
    ] as const) {
      tmux('send-keys', '-t', 'reader', key);
      expect(await until(new RegExp(`(?:^|\\s)${title}\\s*$`, 'm'))).not.toMatch(/\u001b|\u202e/);
      tmux('send-keys', '-t', 'reader', key);
    }
    tmux('send-keys', '-t', 'reader', ':timel', 'Enter');
    await until(/(?:^|\s)timeline\s*$/m);
    // Sizes come and go without leaving rows behind.
    tmux('resize-window', '-t', 'reader', '-x', `${columns - 10}`, '-y', `${rows - 4}`);
    await wait(300);
    tmux('send-keys', '-t', 'reader', 'Escape');
    // A terminal sends Alt and a key as escape and the key: they have to come apart.
    await wait(300);
    await until(/s quotes/);
    expect(
      tmux('capture-pane', '-p', '-t', 'reader')
        .split('\n')
        .filter((line) => line.includes('s quotes')),
    ).toHaveLength(1);
    tmux('send-keys', '-t', 'reader', 'q');
    await until(/^back>/m);
  } finally {
    spawnSync('tmux', ['-S', join(folder, 'socket'), 'kill-server']);
    rmSync(folder, { recursive: true, force: true });
  }
});

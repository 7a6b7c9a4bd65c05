import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The built command. */
export const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Whether tmux is installed. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** A real terminal, tmux's, in a folder of its own. */
export class Terminal {
  readonly folder = mkdtempSync(join(tmpdir(), 'depeche-tmux-'));

  constructor(columns: number, rows: number) {
    this.tmux('-f', '/dev/null', 'new-session', '-d', '-s', 'reader', '-x', `${columns}`, '-y', `${rows}`);
  }

  tmux(...args: string[]): string {
    return execFileSync('tmux', ['-S', join(this.folder, 'socket'), ...args], { encoding: 'utf8' });
  }

  /** Starts the command. Under CI Ink draws only its last frame; this terminal is a real one. */
  run(args: string, env: Readonly<Record<string, string>> = {}): void {
    const own = `PS1='back> '; unset CI CONTINUOUS_INTEGRATION; export HOME='${this.folder}'; clear`;
    const more = Object.entries(env).map(([name, value]) => `${name}='${value}' `);
    this.keys(`${own}; ${more.join('')}'${process.execPath}' '${cli}' ${args}`, 'Enter');
  }

  keys(...keys: string[]): void {
    this.tmux('send-keys', '-t', 'reader', ...keys);
  }

  /** The terminal's modes that a screen changes. */
  modes(): string {
    const told = 'alternate #{alternate_on} mouse #{mouse_any_flag} cursor #{cursor_flag}';
    return this.tmux('display-message', '-p', '-t', 'reader', told).trim();
  }

  /** Types text as it is. */
  type(text: string): void {
    this.tmux('send-keys', '-t', 'reader', '-l', text);
  }

  /** @param styled with the sequences that colour it */
  screen(styled = false): string {
    return this.tmux('capture-pane', ...(styled ? ['-e'] : []), '-p', '-t', 'reader');
  }

  /** The screen, as soon as it shows what is wanted. */
  async until(wanted: RegExp): Promise<string> {
    let screen = '';
    for (let tries = 0; tries < 200; tries++) {
      screen = this.screen();
      if (wanted.test(screen)) return screen;
      await wait(100);
    }
    throw new Error(`never showed ${wanted}:\n${screen}`);
  }

  end(): void {
    spawnSync('tmux', ['-S', join(this.folder, 'socket'), 'kill-server']);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

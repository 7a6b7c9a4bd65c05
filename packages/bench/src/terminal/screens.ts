/**
 * The pictures of the terminal's screens in docs/: the built command in tmux, over articles of our own; what tmux shows is
 * drawn by xterm.js in Debian's chromium. Build first. Run: node packages/bench/src/terminal/screens.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { stories, subscriptions } from './stories.ts';

const cli = fileURLToPath(new URL('../../../../apps/tui/dist/cli.js', import.meta.url));
const docs = fileURLToPath(new URL('../../../../docs/', import.meta.url));
const xterm = createRequire(import.meta.url)
  .resolve('@xterm/xterm/package.json')
  .replace(/package\.json$/, '');

/** A picture: its size, how the command is started, and what is typed and waited for before it is taken. */
interface Picture {
  name: string;
  columns: number;
  rows: number;
  command: string;
  light?: boolean;
  /** Keys as tmux names them; a pattern is waited for. */
  steps: readonly (string | RegExp)[];
}

const pictures: readonly Picture[] = [
  { name: 'terminal-library', columns: 100, rows: 24, command: 'library', steps: [/6 articles/] },
  { name: 'terminal', columns: 150, rows: 30, command: 'read pages/quai.html', steps: [/@Anne/, 's', /quotes\s*$/m] },
  {
    name: 'terminal-reader',
    columns: 110,
    rows: 30,
    light: true,
    command: 'read pages/ferries.html',
    steps: [/@Christopher/],
  },
  {
    name: 'terminal-entity',
    columns: 100,
    rows: 24,
    command: 'library',
    steps: [/6 articles/, 'e', /Le Goff/, '/', 'goff', /›.*Le Goff/, 'Enter', 'Enter', /says:/],
  },
  { name: 'terminal-feeds', columns: 100, rows: 12, command: 'library', steps: [/6 articles/, 'F', /Harbour Gazette/] },
  {
    name: 'terminal-batch',
    columns: 100,
    rows: 18,
    command: 'extract many -o records.ndjson --screen',
    steps: [/ [2-6]\d\d of 901/, 'p', /paused/, 'x', /›failed/],
  },
  { name: 'terminal-palette', columns: 100, rows: 18, command: 'library', steps: [/6 articles/, ':', 're', /^ :re/m] },
];

const folder = mkdtempSync(join(tmpdir(), 'depeche-screens-'));
const tmux = (...args: string[]): string =>
  execFileSync('tmux', ['-S', join(folder, 'socket'), ...args], { encoding: 'utf8' });

function prepare(): void {
  mkdirSync(join(folder, 'pages'));
  mkdirSync(join(folder, 'many'));
  for (const { file, html } of stories) writeFileSync(join(folder, 'pages', file), html);
  for (let at = 0; at < 900; at++) {
    const { file, html } = stories[at % stories.length] as (typeof stories)[number];
    writeFileSync(join(folder, 'many', `${String(at).padStart(3, '0')}-${file}`), at % 97 === 50 ? '<p>' : html);
  }
  writeFileSync(join(folder, 'many', '000-scan.html'), '\u0000PNG'.repeat(40));
  writeFileSync(join(folder, 'feeds.opml'), subscriptions);
  execFileSync(process.execPath, [cli, 'import', 'pages', 'feeds.opml'], { cwd: folder, env: environment() });
}

function environment(): Record<string, string> {
  const { PATH = '' } = process.env;
  return { PATH, HOME: folder, DEPECHE_ARCHIVE: join(folder, 'ports.db') };
}

async function until(wanted: RegExp): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (wanted.test(tmux('capture-pane', '-p'))) return;
    await wait(50);
  }
  throw new Error(`never showed ${wanted}:\n${tmux('capture-pane', '-p')}`);
}

/** The screen as rows with their colours. */
async function taken({ columns, rows, command, light, steps }: Picture): Promise<string> {
  const told = Object.entries({ ...environment(), DEPECHE_THEME: light === true ? 'light' : 'dark' })
    .map(([name, value]) => `${name}='${value}'`)
    .join(' ');
  const line = `cd '${folder}'; unset CI NO_COLOR; ${told} exec '${process.execPath}' '${cli}' ${command}`;
  tmux('-f', '/dev/null', 'new-session', '-d', '-x', `${columns}`, '-y', `${rows}`, 'sh', '-c', line);
  try {
    for (const step of steps) {
      if (typeof step !== 'string') await until(step);
      else {
        tmux('send-keys', step);
        await wait(300);
      }
    }
    // With the spaces at the rows' ends, which may be marked.
    return tmux('capture-pane', '-e', '-N', '-p');
  } finally {
    tmux('kill-session');
  }
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  prepare();
  for (const picture of pictures) {
    const { name, columns, rows, light } = picture;
    const screen = await taken(picture);
    const page = await browser.newPage({
      deviceScaleFactor: 1.5,
      viewport: { width: columns * 10, height: rows * 22 },
    });
    await page.setContent('<div id="terminal" style="display:inline-block;padding:12px"></div>');
    await page.addStyleTag({ path: join(xterm, 'css/xterm.css') });
    await page.addScriptTag({ content: readFileSync(join(xterm, 'lib/xterm.js'), 'utf8') });
    await page.evaluate(
      ({ text, columns, rows, light }) =>
        new Promise<void>((done) => {
          const theme = light
            ? {
                background: '#ffffff',
                foreground: '#1c1c1c',
                blue: '#1a4fb4',
                red: '#a3241c',
                green: '#1d6b2a',
                magenta: '#8a2a86',
                cyan: '#0f6a75',
              }
            : { background: '#16181d', foreground: '#d8dae0' };
          const element = document.querySelector('#terminal') as HTMLElement;
          element.style.background = theme.background;
          const { Terminal } = globalThis as unknown as typeof import('@xterm/xterm');
          const terminal = new Terminal({
            cols: columns,
            scrollback: 0,
            rows,
            theme,
            fontFamily: 'DejaVu Sans Mono',
            fontSize: 14,
            cursorInactiveStyle: 'none',
          });
          terminal.open(element);
          terminal.write(`\u001b[?25l${text.replace(/\n$/, '').replace(/\n/g, '\r\n')}`, () => setTimeout(done, 300));
        }),
      { text: screen, columns, rows, light: light === true },
    );
    await page.locator('#terminal').screenshot({ path: join(docs, `${name}.png`) });
    await page.close();
    process.stdout.write(`docs/${name}.png\n`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

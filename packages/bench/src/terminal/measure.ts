/**
 * What somebody at a terminal waits for: the article after `depeche read FILE`, the record of one page in a pipe, the next
 * rows of a long article. The built command on a real pseudo-terminal (util-linux' `script`), warm caches, wall clock.
 * Build first. Run: node --conditions=source packages/bench/src/terminal/measure.ts [RUNS]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longArticle } from '../viewer/article.ts';
import { onTerminal } from './pty.ts';

const runs = Number(process.argv[2] ?? 20);
const WARM = 3;
/** Keys pressed one after the other while the long article is scrolled. */
const KEYS = 300;
const LONG = 20_000;
/** Ends a frame: the terminal may show what it was sent (DEC private mode 2026). */
const FRAME_ENDS = '\u001b[?2026l';
const SIZE = { columns: 100, rows: 40 };

const cli = fileURLToPath(new URL('../../../../apps/tui/dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'depeche-terminal-'));
const { PATH = '' } = process.env;
const env = { PATH, HOME: folder, TERM: 'xterm-256color', DEPECHE_ARCHIVE: join(folder, 'archive.db') };

const paragraphs = (words: number): string[] =>
  longArticle(words)
    .split('\n')
    .map((each) => `<p>${each}</p>`);
const page = (words: number): string =>
  `<html lang="en"><body><article><h1>Ports report</h1>${paragraphs(words).join('')}</article></body></html>`;

/** Least, median and 95th percentile of times in milliseconds. */
function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN).toFixed(1);
  return `least ${at(0)} ms, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms (${times.length} times)`;
}

/** Runs something a few times unmeasured, so that caches are warm, and then measured. */
async function often(once: () => Promise<number> | number): Promise<number[]> {
  for (let run = 0; run < WARM; run++) await once();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await once());
  return times;
}

/** From the start of the command to the frame with the article, in milliseconds. */
async function shown(file: string): Promise<number> {
  const start = performance.now();
  const terminal = onTerminal(`'${process.execPath}' '${cli}' read '${file}'`, SIZE, env);
  const at = await terminal.until('Ports, lenders and carmakers');
  terminal.type('q');
  await terminal.ended;
  return at - start;
}

function piped(...args: string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { env });
  return performance.now() - start;
}

/** Processor time of a command, user's and system's, in milliseconds: what else the machine does counts less. */
function worked(...args: string[]): number {
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1';
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], { env, encoding: 'utf8' });
  const [user = 0, system = 0] = stderr.trim().split(/\s/).map(Number);
  return (user + system) * 1000;
}

/** From each key to the end of the frame it brings, and the processor time of each frame, in milliseconds. */
async function scrolled(file: string, keys: string): Promise<{ times: number[]; work: number }> {
  const terminal = onTerminal(`'${process.execPath}' '${cli}' read '${file}'`, SIZE, env);
  await terminal.until('Ports, lenders and carmakers');
  // The annotations come behind the first frame.
  await new Promise((resolve) => setTimeout(resolve, 8000));
  const times: number[] = [];
  const before = terminal.worked();
  for (let press = 0; press < KEYS; press++) {
    const frame = terminal.until(FRAME_ENDS);
    const start = performance.now();
    terminal.type(keys[press % keys.length] as string);
    times.push((await frame) - start);
    // As fast as a key repeats.
    await new Promise((resolve) => setTimeout(resolve, 33));
  }
  const work = (terminal.worked() - before) / KEYS;
  terminal.type('q');
  await terminal.ended;
  return { times, work };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
try {
  const short = join(folder, 'short.html');
  const long = join(folder, 'long.html');
  writeFileSync(short, page(400));
  writeFileSync(long, page(LONG));
  piped(cli, 'import', short);
  say(`load average ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}`);
  for (const [name, args] of [
    ['node alone', ['-e', '0']],
    ['depeche --version', [cli, '--version']],
    ['depeche extract, one page, parsed only', [cli, 'extract', '--no-annotations', short]],
    ['depeche extract, one page', [cli, 'extract', short]],
    ['depeche search, an archive of one article', [cli, 'search', 'ports']],
  ] as const) {
    say(`${name}: ${told(await often(() => piped(...args)))}`);
    say(`  processor time: ${told(await often(() => worked(...args)))}`);
  }
  say(`depeche read, article on the screen: ${told(await often(() => shown(short)))}`);
  for (const [keys, name] of [
    ['j', 'a row'],
    [' b', 'a page'],
  ] as const) {
    const { times, work } = await scrolled(long, keys);
    say(`${LONG} words, ${name} on: ${told(times)}; processor time ${work.toFixed(1)} ms a frame`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressText } from '../src/extract/progress.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-commands-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function depeche(args: string[], env: Record<string, string> = {}, input = '') {
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { PATH, HOME: folder, ...env },
  });
}

describe('the command line', () => {
  it('suggests the subcommand or option that was meant, with status 2', () => {
    const wrong = depeche(['extrat']);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('extract');
    expect(depeche(['extract', '--formt', 'json', 'x']).stderr).toContain('--format');
    expect(depeche(['frobnicate']).stderr).toContain('depeche --help');
  });

  it('keeps every help within a screen of 80 by 24', () => {
    const all = 'extract read library search entity quotes import export feeds serve mcp config doctor completion man';
    for (const command of all.split(' ')) {
      const { stdout, status } = depeche([command, '--help']);
      expect(status).toBe(0);
      expect(stdout.trimEnd().split('\n').length, command).toBeLessThanOrEqual(24);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('a page that is piped in', () => {
  const page =
    '<h1>Le port</h1><p>Le port de Brest a accueilli douze navires de plus cette année, a dit la direction.</p>';

  it.each([
    [['extract', '--format', 'markdown']],
    [['extract', '-', '--format', 'markdown']],
    [['read']],
    [['read', '-']],
  ])('%j is read from standard input', (args) => {
    const { stdout, stderr, status } = depeche(args, {}, page);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('douze navires');
  });

  it('that is none is said, with status 1', () => {
    const { stderr, status } = depeche(['extract'], {}, '');
    expect(status).toBe(1);
    expect(stderr).toContain('standard input: holds no text');
  });
});

describe('a server that is not reached', () => {
  it.each([
    ['http://127.0.0.1:1', 'No answer: http://127.0.0.1:1: bad port'],
    ['http://nowhere.invalid', 'No answer: http://nowhere.invalid: no machine of that name'],
    ['ftp://news.example', 'Not an address: ftp://news.example: an http(s) address was expected'],
  ])('%s is no fault of the program', (server, told) => {
    const { stderr, status } = depeche(['search', 'port', '--server', server]);
    expect(status).toBe(1);
    expect(stderr).toContain(told);
  });

  it('as nobody listens there is no fault of the program', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    await new Promise((closed) => free.close(closed));
    const { stderr } = depeche(['search', 'port', '--server', `http://127.0.0.1:${port}`]);
    expect(stderr).toBe(`depeche: No answer: http://127.0.0.1:${port}: nobody listens there\n`);
  });
});

describe('what cannot be written', () => {
  it.skipIf(!existsSync('/dev/full'))('is said, with status 1 (needs /dev/full)', () => {
    const input = `${JSON.stringify({ text: 'Le port ouvre mardi.' })}\n`;
    const { stderr, status } = depeche(['extract', '--input', 'ndjson', '-o', '/dev/full'], {}, input);
    expect(status).toBe(1);
    expect(stderr).toBe('depeche: Cannot be written: /dev/full: no space is left there\n');
  });

  it('because its reader went away is no failure', () => {
    const run = `'${process.execPath}' '${cli}' man | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', run], {
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin', HOME: folder },
    });
    expect(stdout).toBe('.TH DEPECHE 1 "" "depeche 0.1.0"\n0\n');
    expect(stderr).toBe('');
  });
});

describe('depeche config', () => {
  it('says of every value where it comes from, and never shows a key', () => {
    const file = join(folder, '.config/depeche/config.toml');
    mkdirSync(join(folder, '.config/depeche'), { recursive: true });
    writeFileSync(file, 'theme = "light"\nkey = "geheim"\n[keys]\ndown = "x"\n');
    const { stdout, status } = depeche(['config', '--json'], { DEPECHE_MEASURE: '64' });
    expect(status).toBe(0);
    expect(stdout).not.toContain('geheim');
    const told = JSON.parse(stdout) as { settings: { name: string; value: string; from: string }[]; keys: object };
    const of = (name: string) => told.settings.find((setting) => setting.name === name);
    expect(of('theme')).toMatchObject({ value: 'light', from: file });
    expect(of('measure')).toMatchObject({ value: '64', from: 'DEPECHE_MEASURE' });
    expect(of('mouse')).toMatchObject({ value: 'on', from: 'default' });
    expect(told.keys).toEqual({ down: ['x'] });
    rmSync(file);
  });

  it('names the file and what was expected where something does not fit', () => {
    for (const [content, said] of [
      ['theme = "pink"', 'auto, dark, light'],
      ['colour = 1', '"colour"'],
      ['theme = ', 'TOML'],
      ['keys = 3', 'table'],
    ]) {
      const file = join(folder, 'bad.toml');
      writeFileSync(file, content ?? '');
      const { stderr, status } = depeche(['config'], { DEPECHE_CONFIG: file });
      expect(status).toBe(1);
      expect(stderr).toContain(file);
      expect(stderr).toContain(said);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});

describe('depeche doctor', () => {
  it('finds nothing to mend here, and says what to do about a server that is not there', () => {
    const well = depeche(['doctor', '--json'], { TERM: 'xterm-256color' });
    expect(well.status).toBe(0);
    const ill = depeche(['doctor'], { DEPECHE_SERVER: 'http://127.0.0.1:9', TERM: 'xterm' });
    expect(ill.status).toBe(1);
    expect(ill.stdout).toMatch(/MEND server: http:\/\/127\.0\.0\.1:9 cannot be reached — start it/);
  });
});

describe('depeche completion', () => {
  it('completes subcommands, options and choices in a real bash', () => {
    const script = join(folder, 'completion.bash');
    writeFileSync(script, depeche(['completion', 'bash']).stdout);
    const complete = (...words: string[]): string[] => {
      const asked = words.map((word) => `'${word}'`).join(' ');
      const run = `source '${script}'; COMP_WORDS=(depeche ${asked}); COMP_CWORD=${words.length}; _depeche; echo "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['-c', run], { encoding: 'utf8' }).stdout.trim().split(' ');
    };
    expect(complete('ext')).toEqual(['extract']);
    expect(complete('extract', '--cand')).toEqual(['--candidates']);
    expect(complete('extract', '--format', 'mark')).toEqual(['markdown']);
  });

  it('is written for zsh and fish, and for nothing else', () => {
    expect(depeche(['completion', 'zsh']).stdout).toMatch(/^#compdef depeche/);
    expect(depeche(['completion', 'fish']).stdout).toContain('-a extract');
    expect(depeche(['completion', 'tcsh']).status).toBe(2);
  });
});

describe('depeche man', () => {
  it('is a manual page of every command', () => {
    const { stdout } = depeche(['man']);
    expect(stdout).toMatch(/^\.TH DEPECHE 1/);
    for (const command of ['extract', 'read', 'serve']) expect(stdout).toContain(`.SS\ndepeche ${command} `);
  });
});

describe('depeche extract --resume', () => {
  it('goes on behind the last whole line, and leaves no input out or twice', () => {
    const inputs = Array.from(
      { length: 6 },
      (_, at) => `${JSON.stringify({ id: `n${at}`, text: 'Le port ouvre mardi.' })}\n`,
    ).join('');
    const file = join(folder, 'records.ndjson');
    const run = (...more: string[]) => depeche(['extract', '--input', 'ndjson', '-o', file, ...more], {}, inputs);
    run();
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, `${whole.split('\n').slice(0, 2).join('\n')}\n`);
    appendFileSync(file, whole.split('\n')[2]?.slice(0, 30) ?? '');
    run('--resume');
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(depeche(['extract', '--resume', 'x.html']).status).toBe(2);
  });

  it('tells count, rate and time left', () => {
    expect(progressText(120, 900, 41)).toBe('120 of 900, 41 a second, 0:20 left');
    expect(progressText(3, null, 1.25)).toBe('3 done, 1.3 a second');
  });
});

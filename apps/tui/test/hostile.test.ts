import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safeJson } from '../src/terminal/safe.ts';
import { cli } from './terminal.ts';

const hasScript = spawnSync('script', ['--version']).status === 0;

/** A title, the clipboard, a link, colours, a cleared screen, by both introducers; overrides, isolates, a bell, a return. */
const EVIL =
  '\u001b]0;steered\u0007\u001b]52;c;c3RlZXJlZA==\u0007\u001b]8;;http://steered/\u001b\\\u001b[2J\u001b[31m\u009b5m\u009d0;steered\u009c\u202e\u2066\u0007\r';
/** What may reach the terminal only where we send it: none of these is ever ours. */
const STEERS =
  /\u001b\](?:0|52|8);[^\u0007\u001b]*|\u001b\[2J|\u001b\[31m|[\u0080-\u009f\u202a-\u202e\u2066-\u2069]|\u0007/;

/** A page that were all controls would be taken for a binary file. */
const CALM =
  '<p>Le nouveau quai, long de quatre cents mètres, sera ouvert aux navires au printemps, dit la direction.</p>'.repeat(
    20,
  );

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'depeche-hostile-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(
    join(folder, 'pages', 'page\u001b]0;steered\u0007\u009b2J.html'),
    `<html lang="fr"><head><title>${EVIL}</title><meta property="og:site_name" content="Journal ${EVIL} du port"><meta name="author" content="Claire ${EVIL} Morel"><meta property="article:section" content="Ports ${EVIL}"></head><body><nav>Menu ${EVIL}</nav><article><h1>Le port ${EVIL} de Brest grandit</h1><p>« Nous doublons ${EVIL} le quai cette année », a déclaré mardi 4 mars 2025 Anne Le Goff, directrice ${EVIL} du port de Brest, devant Airbus (AIR.PA), pour 40 millions d’euros ${EVIL}.</p><p>Selon la Banque ${EVIL} de France, le trafic du port a augmenté de 12 % l’an dernier, et la direction en attend autant cette année.</p>${CALM}</article><footer>Pied ${EVIL}</footer></body></html>`,
  );
  writeFileSync(
    join(folder, 'feeds.opml'),
    `<opml version="2.0"><body><outline text="Flux &#x202e;&#x9b;2J steered" xmlUrl="http://127.0.0.1:9/a"/></body></opml>`,
  );
  writeFileSync(join(folder, 'empty\u001b]0;steered\u0007.html'), '');
  written(['import', 'pages', 'feeds.opml']);
  writeFileSync(join(folder, 'bad.toml'), `"${'\\u001b]0;steered\\u0007'}" = 1\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything a command writes to a terminal of its own. */
function written(args: readonly string[], keys = '', env: Record<string, string> = {}): string {
  const { PATH = '' } = process.env;
  const quoted = [process.execPath, cli, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const typed =
    keys === '' ? '' : `(sleep 2; for key in ${keys}; do printf '%b' "$key"; sleep 0.3; done; sleep 0.5) | `;
  const { stdout } = spawnSync('bash', ['-c', `${typed}script -qefc "$COMMAND" /dev/null`], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH,
      HOME: folder,
      TERM: 'xterm-256color',
      DEPECHE_ARCHIVE: join(folder, 'archive.db'),
      COMMAND: `stty cols 100 rows 30; exec ${quoted}`,
      ...env,
    },
  });
  return stdout;
}

describe.skipIf(!hasScript)('hostile characters never reach the terminal', () => {
  it.each([
    ['extract pages', ['extract', 'pages'], 'Banque'],
    ['extract as json', ['extract', 'pages', '--format', 'json'], 'Banque'],
    ['extract as markdown', ['extract', 'pages', '--format', 'markdown'], 'Banque'],
    ['extract, failing', ['extract', 'empty\u001b]0;steered\u0007.html'], 'Empty input'],
    ['read, no file', ['read', `none${EVIL}.html`], 'No such file'],
    ['read, no host', ['read', `http://none.invalid/${EVIL}`], 'depeche:'],
    ['a wrong command', [`fly${EVIL}`], 'unknown command'],
    ['a wrong option', ['extract', `--fly${EVIL}`], 'unknown option'],
    ['import pages', ['import', 'pages', 'feeds.opml', 'empty\u001b]0;steered\u0007.html'], '1 unchanged'],
    ['search', ['search', 'port'], 'grandit'],
    ['search --json', ['search', 'port', '--json'], 'grandit'],
    ['search, nothing', ['search', `zeppelin ${EVIL}`], ''],
    ['quotes', ['quotes'], 'doublons'],
    ['quotes --json', ['quotes', '--json'], 'doublons'],
    ['entity', ['entity', 'Le Goff'], 'person'],
    ['entity --json', ['entity', 'Le Goff', '--json'], 'person'],
    ['entity, nobody', ['entity', `Zeppelin${EVIL}`], 'Nobody'],
    ['feeds', ['feeds'], 'Flux'],
    ['feeds --json', ['feeds', '--json'], 'Flux'],
    ['feeds refresh', ['feeds', 'refresh'], 'depeche:'],
    ['feeds export', ['feeds', 'export'], 'opml'],
    ['export', ['export'], 'grandit'],
    ['export as text', ['export', '--format', 'text'], 'doublons'],
  ] as const)('%s', (_, args, wanted) => {
    const output = written(args);
    expect(output).toContain(wanted);
    expect(output.replace(/\r\n/g, '\n')).not.toMatch(STEERS);
  });

  it.each([
    ['config', ['config'], { DEPECHE_ARCHIVE: `a${EVIL.replace('\r', '')}b` }],
    ['config, wrong', ['config'], { DEPECHE_CONFIG: 'bad.toml' }],
    ['doctor', ['doctor'], { TERM: `xterm${EVIL}` }],
  ] as const)('%s', (_, args, env) => {
    expect(written(args, '', env).replace(/\r\n/g, '\n')).not.toMatch(STEERS);
  });

  it.each([
    [
      'the reader with all its panes',
      ['read', 'pages/page\u001b]0;steered\u0007\u009b2J.html'],
      's s d d e e v v t t o o ? q',
    ],
    ['the library, facets, entities, an entity, feeds', ['library'], "f f e '\\r' h h F h '\\r' h w q"],
    [
      'a batch',
      ['extract', 'pages', 'empty\u001b]0;steered\u0007.html', '-o', 'out.ndjson', '--screen'],
      "x x g '\\r' h q",
    ],
    ['a search that is typed', ['library'], "/ p '\\033]0;steered\\007' '\\r' : '\\302\\233' '\\r' q q"],
  ] as const)('%s', (_, args, keys) => {
    const output = written(args, keys);
    expect(output).toContain('? help');
    // Ink's own: it clears nothing by 2J on this terminal, and rings no bell.
    expect(output).not.toMatch(STEERS);
  });

  it('JSON for a terminal is the same JSON', () => {
    const value = { text: `${EVIL}é日本👍\u2028` };
    const json = safeJson(JSON.stringify(value));
    expect(json).not.toMatch(STEERS);
    expect(JSON.parse(json)).toEqual(value);
    expect(json).toContain('é日本👍');
  });
});

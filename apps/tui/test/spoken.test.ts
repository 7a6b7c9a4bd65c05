import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasTmux, Terminal } from './terminal.ts';

const page =
  '<html lang="fr"><body><article><h1>Le port de Brest grandit</h1><p>« Nous doublons le quai pour les porte-conteneurs », a déclaré lundi Anne Le Goff, directrice du port de Brest, devant les élus de la région.</p></article></body></html>';
const SIGNS = /[@#^~`=&](?=\p{L}|\d)/u;

let terminal: Terminal;
beforeAll(() => {
  if (!hasTmux) return;
  terminal = new Terminal(80, 24);
  writeFileSync(join(terminal.folder, 'page.html'), page);
});
afterAll(() => terminal?.end());

describe.skipIf(!hasTmux)('for a screen reader', () => {
  it('the library says one row at a time, and what is chosen (needs tmux)', async () => {
    const { folder } = terminal;
    terminal.run(`import '${folder}/page.html' --archive '${folder}/a.db'`);
    await terminal.until(/1 new/);
    terminal.run(`library --archive '${folder}/a.db'`, { DEPECHE_SCREENREADER: 'on' });
    const list = await terminal.until(/selected/);
    expect(list).toMatch(/listitem: \(selected\) 1 of 1: /);
    expect(list).not.toContain('›');
    terminal.keys('Enter');
    // The words alone: marks are switched on by their keys.
    const article = await terminal.until(/100%, \? help/);
    expect(article).toContain('Le port de Brest grandit');
    expect(article).not.toMatch(SIGNS);
    terminal.keys('1');
    await terminal.until(/@Anne/);
    terminal.keys('e');
    expect(await terminal.until(/entities/)).toMatch(/\(selected\) 1 of \d+: /);
    terminal.keys('q');
    await terminal.until(/^back>\s*$/m);
  });

  it('Ink’s own variable does the same (needs tmux)', async () => {
    terminal.run(`read '${terminal.folder}/page.html'`, { INK_SCREEN_READER: 'true' });
    expect(await terminal.until(/100%, \? help/)).not.toMatch(SIGNS);
    terminal.keys('q');
    await terminal.until(/^back>\s*$/m);
  });
});

describe.skipIf(!hasTmux)('colours', () => {
  const COLOUR = /\u001b\[(?:\d+;)*(?:3[0-7]|38|4[0-7]|48|9[0-7])[;m]/;

  it.each([
    ['dark', true],
    ['light', true],
    ['none', false],
  ])('%s: signs stand before the marks, with colours or without (needs tmux)', async (theme, coloured) => {
    const env: Record<string, string> = theme === 'none' ? { NO_COLOR: '1' } : { DEPECHE_THEME: theme };
    terminal.run(`read '${terminal.folder}/page.html'`, env);
    const screen = await terminal.until(/@Anne/);
    expect(screen).toContain('~Nous doublons');
    expect(COLOUR.test(terminal.screen(true))).toBe(coloured);
    terminal.keys('q');
    await terminal.until(/^back>\s*$/m);
  });
});

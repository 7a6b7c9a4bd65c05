import type { Navigator } from '@solidjs/router';
import type { Command } from './commands.ts';
import type { Desk } from './desk.ts';
import { FACES, LARGEST, MEASURES, SMALLEST, THEMES } from './preferences.ts';

/** Puts the open article on the clipboard as Markdown; its writer is fetched when it is first asked for. */
async function copyMarkdown({ reading, say, words }: Desk): Promise<void> {
  const record = reading()?.record;
  if (record === undefined) return;
  try {
    const { toMarkdown } = await import('@depeche/core/output');
    await navigator.clipboard.writeText(toMarkdown(record));
    say(words().copied);
  } catch {
    say(words().notCopied);
  }
}

/** The commands that every screen has. */
export function generalCommands(desk: Desk, go: Navigator, show: (mode: 'palette' | 'keys') => void): Command[] {
  const { words, preferences, prefer, reading } = desk;
  const open = (): boolean => reading() !== null;
  const resize = (by: number): void => prefer({ size: Math.min(LARGEST, Math.max(SMALLEST, preferences().size + by)) });
  const after = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] as T;
  return [
    { id: 'palette', title: () => words().commands, key: 'Ctrl+k', run: () => show('palette') },
    { id: 'keys', title: () => words().shortcuts, key: '?', run: () => show('keys') },
    { id: 'intake', title: () => words().again, key: 'o', run: () => go('/') },
    { id: 'reader', title: () => words().reader, key: 'r', when: open, run: () => go('/read') },
    { id: 'evidence', title: () => words().evidence, key: 'e', when: open, run: () => go('/evidence') },
    { id: 'dossier', title: () => words().dossier, key: 'd', when: open, run: () => go('/dossier') },
    {
      id: 'forget',
      title: () => words().forget,
      when: open,
      run: () => {
        desk.open(null);
        desk.say(words().forgotten);
        go('/');
      },
    },
    { id: 'library', title: () => words().library, key: 'b', run: () => go('/library') },
    {
      id: 'theme',
      title: () => `${words().theme} (${words().themes[preferences().theme]})`,
      key: 't',
      run: () => prefer({ theme: after(THEMES, preferences().theme) }),
    },
    {
      id: 'face',
      title: () => `${words().face} (${words().faces[preferences().face]})`,
      key: 'f',
      run: () => prefer({ face: after(FACES, preferences().face) }),
    },
    {
      id: 'measure',
      title: () => `${words().measure} (${words().measures[preferences().measure]})`,
      key: 'w',
      run: () => prefer({ measure: after(MEASURES, preferences().measure) }),
    },
    { id: 'larger', title: () => words().larger, key: '+', run: () => resize(10) },
    { id: 'smaller', title: () => words().smaller, key: '-', run: () => resize(-10) },
    {
      id: 'language',
      title: () => words().language,
      key: 'l',
      run: () => prefer({ language: preferences().language === 'fr' ? 'en' : 'fr' }),
    },
    {
      id: 'copy',
      title: () => words().copyMarkdown,
      key: 'c',
      when: open,
      run: () => void copyMarkdown(desk),
    },
    { id: 'print', title: () => words().print, when: open, run: () => window.print() },
  ];
}

import { type Bindings, keyName } from '../keys/bindings.ts';
import { type CommandId, type commands, commandsOf, type Screen } from '../keys/commands.ts';
import { safeLine } from '../terminal/safe.ts';

/** A line being typed: a search, a command's name, sources to keep, or a feed's address. */
export interface Prompt {
  kind: 'search' | 'palette' | 'sources' | 'feed';
  text: string;
  /** Which of the palette's rows is chosen. */
  chosen: number;
}

const LONGEST = 1000;

const SIGNS: Readonly<Record<Prompt['kind'], string>> = {
  search: '/',
  palette: ':',
  sources: 'keep: ',
  feed: 'subscribe to: ',
};

/** How a prompt stands in the last line. */
export function promptLine({ kind, text }: Prompt): string {
  return SIGNS[kind] + text;
}

/** What a key makes of the prompt: another prompt, null where it is given up, or what was asked for. */
export function typed(prompt: Prompt, key: string, screen: Screen): Prompt | null | { done: string | CommandId } {
  if (key === 'escape') return null;
  if (key === 'return') {
    if (prompt.kind !== 'palette') return { done: prompt.text };
    const command = paletteRows(screen, prompt.text)[prompt.chosen];
    return command === undefined ? null : { done: command.id };
  }
  if (key === 'backspace') return { ...prompt, text: [...prompt.text].slice(0, -1).join(''), chosen: 0 };
  if (key === 'up') return { ...prompt, chosen: Math.max(0, prompt.chosen - 1) };
  if (key === 'down')
    return { ...prompt, chosen: Math.min(prompt.chosen + 1, Math.max(0, paletteRows(screen, prompt.text).length - 1)) };
  if ([...key].length > 1) return prompt;
  return { ...prompt, text: safeLine(prompt.text + key).slice(0, LONGEST), chosen: 0 };
}

/**
 * The commands whose name or label holds every word typed: first those whose name begins with it, then those with words
 * that do, then the others.
 */
export function paletteRows(screen: Screen, text: string): (typeof commands)[number][] {
  const words = text.toLowerCase().split(' ').filter(Boolean);
  const first = words[0] ?? '';
  const rank = ({ id, label }: (typeof commands)[number]): number =>
    id.startsWith(first) ? 0 : ` ${id} ${label}`.toLowerCase().includes(` ${first}`) ? 1 : 2;
  return commandsOf(screen)
    .filter(({ id, label }) => words.every((word) => `${id} ${label}`.toLowerCase().includes(word)))
    .sort((one, other) => rank(one) - rank(other));
}

/** A command in the palette: its name, what it does, and its keys. */
export function paletteRow({ id, label }: (typeof commands)[number], bindings: Bindings): string {
  return `${id.padEnd(16)} ${label}  (${bindings.keysOf(id).map(keyName).join(', ')})`;
}

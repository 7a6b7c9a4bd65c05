/** Something a reader can do; menu, palette, keys and the list of keys are all made from these. */
export interface Command {
  id: string;
  title: () => string;
  /** As `KeyboardEvent.key` says it, with `Ctrl+` in front where held. */
  key?: string;
  when?: () => boolean;
  run: () => void;
}

/** The commands that can run now. */
export function available(commands: readonly Command[]): Command[] {
  return commands.filter(({ when }) => when === undefined || when());
}

/** The command a key press asks for; none while words are being typed, unless Ctrl is held. */
export function commandFor(event: KeyboardEvent, commands: readonly Command[]): Command | undefined {
  const held = event.ctrlKey || event.metaKey;
  const target = event.target;
  const typing =
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio');
  if (event.altKey || (typing && !held)) return undefined;
  const key = held ? `Ctrl+${event.key.toLowerCase()}` : event.key;
  return available(commands).find((command) => command.key === key);
}

/** The commands whose title holds every word of the search, accents and case aside. */
export function search(commands: readonly Command[], asked: string): Command[] {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(asked)
    .split(' ')
    .filter((word) => word !== '');
  return available(commands).filter(({ title }) => wanted.every((word) => plain(title()).includes(word)));
}

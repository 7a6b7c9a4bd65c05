/** Everything the reader can do, once: its keys, and what the help says. */
export const commands = [
  { id: 'down', keys: ['j', 'down'], label: 'down' },
  { id: 'up', keys: ['k', 'up'], label: 'up' },
  { id: 'page-down', keys: [' ', 'pagedown'], label: 'a page down' },
  { id: 'page-up', keys: ['b', 'pageup'], label: 'a page up' },
  { id: 'top', keys: ['g', 'home'], label: 'to the top' },
  { id: 'bottom', keys: ['G', 'end'], label: 'to the end' },
  { id: 'quotes', keys: ['s'], label: 'quotes by speaker' },
  { id: 'dropped', keys: ['d'], label: 'dropped runs and why' },
  { id: 'entities', keys: ['e'], label: 'entities and their mentions' },
  { id: 'values', keys: ['v'], label: 'dates, amounts, codes' },
  { id: 'go', keys: ['return'], label: 'go to the chosen row’s place' },
  { id: 'search', keys: ['/'], label: 'search' },
  { id: 'next', keys: ['n'], label: 'next match or mention' },
  { id: 'previous', keys: ['N'], label: 'previous match or mention' },
  { id: 'help', keys: ['?'], label: 'this help' },
  { id: 'close', keys: ['escape'], label: 'close a pane or the search' },
  { id: 'leave', keys: ['q', 'ctrl-c'], label: 'leave' },
] as const;

export type CommandId = (typeof commands)[number]['id'];

const byKey = new Map<string, CommandId>(commands.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));

/** The command on a key, null where there is none. */
export function commandOn(key: string): CommandId | null {
  return byKey.get(key) ?? null;
}

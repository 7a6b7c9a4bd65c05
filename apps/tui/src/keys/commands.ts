/** The screens there are. */
export type Screen = 'reader' | 'library' | 'entity' | 'feeds' | 'batch';

/** Something a screen can do: its keys, what the help and the palette call it, and where it is to be had. */
export interface CommandWords {
  id: string;
  keys: readonly string[];
  label: string;
  on: readonly Screen[];
}

/** All screens. */
export const SCREENS: readonly Screen[] = ['reader', 'library', 'entity', 'feeds', 'batch'];

/** Everything that can be done, once: keys, help, palette and the configuration's `[keys]` all come from here. */
export const commands = [
  { id: 'down', keys: ['j', 'down'], label: 'down', on: SCREENS },
  { id: 'up', keys: ['k', 'up'], label: 'up', on: SCREENS },
  { id: 'page-down', keys: [' ', 'pagedown', 'ctrl-f'], label: 'a page down', on: SCREENS },
  { id: 'page-up', keys: ['b', 'pageup', 'ctrl-b'], label: 'a page up', on: SCREENS },
  { id: 'top', keys: ['g', 'home'], label: 'to the top', on: SCREENS },
  { id: 'bottom', keys: ['G', 'end'], label: 'to the end', on: SCREENS },
  { id: 'go', keys: ['return', 'l', 'right'], label: 'open the chosen row', on: SCREENS },
  { id: 'search', keys: ['/'], label: 'search', on: ['reader', 'library', 'entity'] },
  { id: 'next', keys: ['n'], label: 'next match or mention', on: ['reader'] },
  { id: 'previous', keys: ['N'], label: 'previous match or mention', on: ['reader'] },
  { id: 'next-article', keys: ['J', ']'], label: 'next article of the list', on: ['reader'] },
  { id: 'previous-article', keys: ['K', '['], label: 'article before in the list', on: ['reader'] },
  { id: 'quotes', keys: ['s'], label: 'quotes by speaker', on: ['reader'] },
  { id: 'entities', keys: ['e'], label: 'entities and their mentions', on: ['reader'] },
  { id: 'values', keys: ['v'], label: 'dates, amounts, codes', on: ['reader'] },
  { id: 'timeline', keys: ['t'], label: 'dates in their order', on: ['reader'] },
  { id: 'dropped', keys: ['d'], label: 'what was left out, and why', on: ['reader'] },
  { id: 'source', keys: ['o'], label: 'the input as it came', on: ['reader'] },
  { id: 'facets', keys: ['f'], label: 'narrow by a facet', on: ['library'] },
  { id: 'group', keys: ['w'], label: 'other versions of this wire story', on: ['library'] },
  { id: 'people', keys: ['e'], label: 'entities of the archive', on: ['library', 'feeds'] },
  { id: 'feeds', keys: ['F'], label: 'feeds', on: ['library'] },
  { id: 'unread', keys: ['u'], label: 'only what nobody has read; all', on: ['library'] },
  { id: 'mark', keys: ['m'], label: 'mark as read; as unread', on: ['library'] },
  { id: 'subscribe', keys: ['a'], label: 'subscribe to a feed', on: ['feeds'] },
  { id: 'all-read', keys: ['A'], label: 'mark all of the feed as read', on: ['feeds'] },
  { id: 'import', keys: ['i'], label: 'keep files, folders, addresses', on: ['library'] },
  { id: 'batch', keys: ['B'], label: 'the batch that runs or ran last', on: ['library'] },
  { id: 'pause', keys: ['p'], label: 'pause; go on', on: ['batch'] },
  { id: 'cancel', keys: ['X'], label: 'begin no further input', on: ['batch'] },
  { id: 'failed', keys: ['x'], label: 'only what failed; all', on: ['batch'] },
  { id: 'refresh', keys: ['r'], label: 'fetch again', on: ['library', 'feeds'] },
  { id: 'palette', keys: [':'], label: 'every command by its name', on: SCREENS },
  { id: 'help', keys: ['?'], label: 'this help', on: SCREENS },
  { id: 'close', keys: ['escape', 'h', 'left'], label: 'back; close a pane or the search', on: SCREENS },
  { id: 'suspend', keys: ['ctrl-z'], label: 'into the background; fg comes back', on: SCREENS },
  { id: 'leave', keys: ['q', 'ctrl-c'], label: 'leave', on: SCREENS },
] as const satisfies readonly CommandWords[];

export type CommandId = (typeof commands)[number]['id'];

/** The commands of one screen. */
export function commandsOf(screen: Screen): (typeof commands)[number][] {
  return commands.filter(({ on }) => (on as readonly Screen[]).includes(screen));
}

import type { CommandId } from './keys.ts';
import type { Line } from './layout.ts';
import { rowOf } from './layout.ts';
import type { PaneId, PaneRow } from './panes.ts';

/** What the reader shows, apart from the record. */
export interface ReaderState {
  top: number;
  pane: PaneId | 'help' | null;
  chosen: number;
  off: readonly string[];
  /** The search being typed; null when none is. */
  typing: string | null;
  query: string;
  entity: string | null;
  /** Last place jumped to in `article.text`. */
  place: number;
}

export const firstState: ReaderState = {
  top: 0,
  pane: null,
  chosen: 0,
  off: [],
  typing: null,
  query: '',
  entity: null,
  place: -1,
};

/** What a command needs to know of the screen as it is. */
export interface View {
  lines: readonly Line[];
  rows: number;
  pane: readonly PaneRow[];
  /** Starts of the search's matches or the entity's mentions, ascending. */
  places: readonly number[];
}

/** The state after a command. Pure. */
export function step(state: ReaderState, command: CommandId, view: View): ReaderState {
  const listed = state.pane !== null && state.pane !== 'help';
  const most = Math.max(0, view.lines.length - view.rows);
  const scroll = (by: number): ReaderState =>
    listed
      ? { ...state, chosen: clamp(state.chosen + by, view.pane.length - 1) }
      : { ...state, top: clamp(state.top + by, most) };
  const jump = (place: number): ReaderState => ({
    ...state,
    place,
    top: clamp(rowOf(view.lines, place) - Math.floor(view.rows / 3), most),
  });
  switch (command) {
    case 'down':
      return scroll(1);
    case 'up':
      return scroll(-1);
    case 'page-down':
      return scroll(view.rows - 1);
    case 'page-up':
      return scroll(1 - view.rows);
    case 'top':
      return scroll(-Number.MAX_SAFE_INTEGER);
    case 'bottom':
      return scroll(Number.MAX_SAFE_INTEGER);
    case 'quotes':
    case 'dropped':
    case 'entities':
    case 'values':
    case 'help':
      return { ...state, pane: state.pane === command ? null : command, chosen: 0 };
    case 'search':
      return { ...state, typing: '', pane: null };
    case 'close':
      return { ...state, pane: null, query: '', entity: null };
    case 'go': {
      const row = listed ? view.pane[state.chosen] : undefined;
      if (row === undefined || row.at < 0) return state;
      return { ...jump(row.at), entity: row.entity, query: '', pane: null };
    }
    case 'next': {
      const place = view.places.find((each) => each > state.place) ?? view.places[0];
      return place === undefined ? state : jump(place);
    }
    case 'previous': {
      const place = view.places.findLast((each) => each < state.place) ?? view.places.at(-1);
      return place === undefined ? state : jump(place);
    }
    case 'leave':
      return state;
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

/** Where a text holds a query, case aside; at most 10,000 places. */
export function matchesOf(text: string, query: string): number[] {
  const places: number[] = [];
  if (query === '') return places;
  const pattern = new RegExp(query.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'gi');
  for (const match of text.matchAll(pattern)) {
    places.push(match.index);
    if (places.length === 10_000) break;
  }
  return places;
}

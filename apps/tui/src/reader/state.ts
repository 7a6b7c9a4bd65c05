import type { CommandId } from '../keys/commands.ts';
import { matchesOf } from '../terminal/matches.ts';
import type { Line } from './layout.ts';
import { rowOf } from './layout.ts';
import type { PaneId, PaneRow } from './panes.ts';

/** What the reader shows, apart from the record. */
export interface ReaderState {
  top: number;
  pane: PaneId | 'help' | 'source' | null;
  chosen: number;
  off: readonly string[];
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

/** Whether the pane that is open has rows to choose from. */
export function isListed({ pane }: ReaderState): boolean {
  return pane !== null && pane !== 'source';
}

/** The state after a command. Pure. */
export function step(state: ReaderState, command: CommandId, view: View): ReaderState {
  const listed = isListed(state);
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
    case 'timeline':
    case 'source':
    case 'help':
      return { ...state, pane: state.pane === command ? null : command, chosen: 0 };
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
    default:
      return state;
  }
}

/** Whether `close` has anything to close; if not, it leads back from the screen. */
export function hasSomethingOpen({ pane, query, entity }: ReaderState): boolean {
  return pane !== null || query !== '' || entity !== null;
}

/** The state after a click on a row of the screen: a row of the list is chosen, of the article its mention is followed. */
export function clicked(state: ReaderState, row: number, entityAt: (row: number) => string | null): ReaderState {
  if (isListed(state)) return row < 1 ? state : { ...state, chosen: row - 1 };
  const entity = entityAt(state.top + row);
  return entity === null ? state : { ...state, entity, query: '', place: -1 };
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

/** Where the search's matches or the followed entity's mentions begin in the text, ascending. */
export function placesOf(
  state: Pick<ReaderState, 'query' | 'entity'>,
  text: string,
  entities: readonly { id: string; mentions: readonly { start: number }[] }[],
): number[] {
  if (state.query !== '') return matchesOf(text, state.query);
  return entities.find(({ id }) => id === state.entity)?.mentions.map(({ start }) => start) ?? [];
}

/** Which of the matches or mentions stands on the screen, as the last row says it; nothing where none are sought. */
export function foundText(
  { query, entity, place }: Pick<ReaderState, 'query' | 'entity' | 'place'>,
  places: readonly number[],
): string {
  if (query === '' && entity === null) return '';
  if (places.length === 0) return 'not found  ';
  return `${query === '' ? 'mention' : 'match'} ${places.indexOf(place) + 1}/${places.length}  `;
}

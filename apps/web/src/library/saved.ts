import { createSignal } from 'solid-js';
import type { Query } from './client.ts';

export interface SavedSearch {
  name: string;
  query: Query;
}

const KEY = 'depeche.searches';
const MOST = 100;

function read(): SavedSearch[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter(
      (each): each is SavedSearch =>
        typeof each === 'object' && each !== null && typeof each.name === 'string' && typeof each.query === 'object',
    );
  } catch {
    return [];
  }
}

const [searches, set] = createSignal<readonly SavedSearch[]>(read());

export { searches };

function keep(next: readonly SavedSearch[]): void {
  set(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage may be refused; the searches then last as long as the page.
  }
}

/** Keeps a search in this browser, in the place of one of the same name. */
export function saveSearch(search: SavedSearch): void {
  keep([search, ...searches().filter(({ name }) => name !== search.name)].slice(0, MOST));
}

export function forgetSearch(name: string): void {
  keep(searches().filter((each) => each.name !== name));
}

import { type LexiconEntry, type NameList, readSpelling } from './entry.ts';
import { fold } from './fold.ts';
import { lists } from './lists.ts';
import { marksOf, WordPlaces } from './word-places.ts';

export type { LexiconEntry } from './entry.ts';
export { fold } from './fold.ts';
export { givenNameGender, isSurname } from './names/names.ts';

/** What the lexicon holds behind some words: the entries they are, and the words that go on. */
export interface PhraseNode {
  readonly entries: readonly LexiconEntry[];
  readonly next: { get(word: string): PhraseNode | undefined } | null;
}

interface Growing {
  entries: LexiconEntry[];
  next: Map<string, Growing> | null;
}

/**
 * Where the spellings stand, by the first words of their keys. An article asks for a few hundred words, so entries are read
 * only for those.
 */
let places: WordPlaces | null = null;
/** What has been read, by first word; bounded by the lexicon's own words. */
const known = new Map<string, Growing>();

/** Built at the first question and never changed after. */
function placed(): WordPlaces {
  if (places === null) {
    const marks = marksOf(',\n', '=', '@#');
    places = new WordPlaces();
    for (let list = 0; list < lists.length; list++) places.read(lists[list]?.names ?? '', list, marks);
  }
  return places;
}

/** What begins with a word. */
function behind(word: string): PhraseNode | undefined {
  const before = known.get(word);
  if (before !== undefined) return before;
  const node: Growing = { entries: [], next: null };
  let found = false;
  for (const { text, start } of placed().of(word)) {
    const entry = entryAt(lists[text] as NameList, start);
    const [first, ...parts] = fold(entry.spelling).split(' ');
    // Another word with the same hash.
    if (first !== word) continue;
    found = true;
    let reached = node;
    for (const part of parts) {
      reached.next ??= new Map();
      let next = reached.next.get(part);
      if (next === undefined) {
        next = { entries: [], next: null };
        reached.next.set(part, next);
      }
      reached = next;
    }
    reached.entries.push(entry);
  }
  if (!found) return undefined;
  known.set(word, node);
  return node;
}

/** The entry one of whose spellings begins at a place of its list. */
function entryAt(list: NameList, start: number): LexiconEntry {
  const { names } = list;
  let from = start;
  let spelling = 0;
  while (from > 0 && !endsEntry(names.charCodeAt(from - 1))) if (names.charCodeAt(--from) === EQUALS) spelling++;
  let to = start;
  while (to < names.length && !endsEntry(names.charCodeAt(to))) to++;
  return readSpelling(names.slice(from, to), spelling, list);
}

const [LINE_FEED, COMMA, EQUALS] = [10, 44, 61] as const;

function endsEntry(code: number): boolean {
  return code === COMMA || code === LINE_FEED;
}

const NONE: readonly LexiconEntry[] = [];

/**
 * What the lexicon knows under a key (`fold` of the surface, or folded tokens joined by single spaces, empty ones
 * left out). Several entries where a spelling is ambiguous ("Washington", "Orange"), the likeliest first.
 */
export function lookup(key: string): readonly LexiconEntry[] {
  let node: PhraseNode | undefined = ROOT;
  for (const part of key.split(' ')) node = node?.next?.get(part);
  return node?.entries ?? NONE;
}

const ROOT: PhraseNode = { entries: NONE, next: { get: behind } };

/** Where every phrase of the lexicon begins. */
export function phraseRoot(): PhraseNode {
  return ROOT;
}

/**
 * Whether a surface may stand for the spelling: one listed in capitals ("US", "IT") asks for capitals, and one whose last word has
 * a capital asks for that: "Le maire" is nobody's name.
 */
export function fitsCase(entry: LexiconEntry, surface: string): boolean {
  const { spelling } = entry;
  if (spelling !== spelling.toLowerCase() && spelling === spelling.toUpperCase()) {
    return surface === surface.toUpperCase() || spelling.length > 5;
  }
  if (surface === surface.toLowerCase()) return spelling === spelling.toLowerCase();
  return !lastIsCapital(spelling) || lastIsCapital(surface);
}

/** Whether the last word begins with a capital. */
function lastIsCapital(words: string): boolean {
  let at = words.length - 1;
  while (at > 0 && !" -‐‑'’".includes(words[at - 1] as string)) at--;
  const first = words[at] as string;
  return first !== first.toLowerCase();
}

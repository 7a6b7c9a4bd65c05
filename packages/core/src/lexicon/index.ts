import { firstWord, fold, type LexiconEntry, type NameList, piecesOf, readPiece } from './entry.ts';
import { lists } from './lists.ts';

export { fold, type LexiconEntry } from './entry.ts';
export { givenNameGender, isParticle, isSurname } from './names/names.ts';

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
 * Where the spellings stand whose keys begin with a word: for each its piece, and which of the piece's spellings it is.
 * An article asks for a few hundred words, so entries are read only for those.
 */
interface Places {
  pieces: string[];
  lists: NameList[];
  spellings: number[];
  /** The place after this one with the same first word, -1 at the end. */
  after: Int32Array;
  first: Map<string, number>;
}

let places: Places | null = null;
/** What has been read, by first word; bounded by the lexicon's own words. */
const known = new Map<string, Growing>();

/** Built at the first question and never changed after. */
function placed(): Places {
  if (places !== null) return places;
  const pieces: string[] = [];
  const from: NameList[] = [];
  const spellings: number[] = [];
  const words: string[] = [];
  for (const list of lists)
    for (const piece of piecesOf(list)) {
      const end = endOfSpellings(piece);
      let start = 0;
      for (let spelling = 0; start <= end; spelling++) {
        const equals = piece.indexOf('=', start);
        const to = equals < 0 || equals > end ? end : equals;
        words.push(firstWord(piece, start, to));
        pieces.push(piece);
        from.push(list);
        spellings.push(spelling);
        start = to + 1;
      }
    }
  const first = new Map<string, number>();
  const after = new Int32Array(words.length);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    after[at] = first.get(word) ?? -1;
    first.set(word, at);
  }
  places = { pieces, lists: from, spellings, after, first };
  return places;
}

/** Where an entry's spellings end and its country or its listing begins. */
function endOfSpellings(piece: string): number {
  const listing = piece.indexOf('#');
  const country = piece.indexOf('@');
  if (listing < 0) return country < 0 ? piece.length : country;
  return country < 0 || country > listing ? listing : country;
}

/** What begins with a word. */
function behind(word: string): PhraseNode | undefined {
  const { pieces, lists: from, spellings, after, first } = placed();
  let at = first.get(word);
  if (at === undefined) return undefined;
  const before = known.get(word);
  if (before !== undefined) return before;
  const node: Growing = { entries: [], next: null };
  for (; at >= 0; at = after[at] as number) {
    const entry = readPiece(pieces[at] as string, from[at] as NameList)[spellings[at] as number];
    if (entry === undefined) continue;
    let reached = node;
    for (const part of fold(entry.spelling).split(' ').slice(1)) {
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
  known.set(word, node);
  return node;
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

/** Whether a surface may stand for the spelling: one listed in capitals ("US", "IT") asks for capitals. */
export function fitsCase(entry: LexiconEntry, surface: string): boolean {
  const { spelling } = entry;
  if (spelling !== spelling.toLowerCase() && spelling === spelling.toUpperCase()) {
    return surface === surface.toUpperCase() || spelling.length > 5;
  }
  return surface !== surface.toLowerCase() || spelling === spelling.toLowerCase();
}

import { fold, type LexiconEntry, readEntries } from './entry.ts';
import { lists } from './lists.ts';

export { fold, type LexiconEntry } from './entry.ts';
export { givenNameGender, isParticle, isSurname } from './names/names.ts';

/** What the lexicon holds behind some words: the entries they are, and the words that go on. */
export interface PhraseNode {
  readonly entries: readonly LexiconEntry[];
  readonly next: ReadonlyMap<string, PhraseNode> | null;
}

interface Growing {
  entries: LexiconEntry[];
  next: Map<string, Growing> | null;
}

interface Phrases {
  readonly byKey: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** A tree of folded words, so that a text is looked up word by word. */
  readonly root: PhraseNode;
}

let phrases: Phrases | null = null;

/** Built at the first question and never changed after. */
function read(): Phrases {
  if (phrases !== null) return phrases;
  const byKey = new Map<string, LexiconEntry[]>();
  for (const entry of lists.flatMap(readEntries)) {
    const key = fold(entry.spelling);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [entry]);
    else known.push(entry);
  }
  const root: Growing = { entries: [], next: new Map() };
  for (const [key, entries] of byKey) {
    let node = root;
    for (const word of key.split(' ')) {
      node.next ??= new Map();
      let behind = node.next.get(word);
      if (behind === undefined) {
        behind = { entries: [], next: null };
        node.next.set(word, behind);
      }
      node = behind;
    }
    node.entries = entries;
  }
  phrases = { byKey, root };
  return phrases;
}

const NONE: readonly LexiconEntry[] = [];

/**
 * What the lexicon knows under a key (`fold` of the surface, or folded tokens joined by single spaces, empty ones
 * left out). Several entries where a spelling is ambiguous ("Washington", "Orange"), the likeliest first.
 */
export function lookup(key: string): readonly LexiconEntry[] {
  return read().byKey.get(key) ?? NONE;
}

/** Where every phrase of the lexicon begins. */
export function phraseRoot(): PhraseNode {
  return read().root;
}

/** Whether a surface may stand for the spelling: one listed in capitals ("US", "IT") asks for capitals. */
export function fitsCase(entry: LexiconEntry, surface: string): boolean {
  const { spelling } = entry;
  if (spelling !== spelling.toLowerCase() && spelling === spelling.toUpperCase()) {
    return surface === surface.toUpperCase() || spelling.length > 5;
  }
  return surface !== surface.toLowerCase() || spelling === spelling.toLowerCase();
}

import { fold, type LexiconEntry, readEntries } from './entry.ts';
import { lists } from './lists.ts';

export { fold, type LexiconEntry } from './entry.ts';
export { givenNameGender, isParticle, isSurname } from './names/names.ts';

interface Phrases {
  readonly byKey: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** First word of a key → the most words a key beginning with it has. */
  readonly reach: ReadonlyMap<string, number>;
}

let phrases: Phrases | null = null;

/** Built at the first question and never changed after. */
function read(): Phrases {
  if (phrases !== null) return phrases;
  const byKey = new Map<string, LexiconEntry[]>();
  const reach = new Map<string, number>();
  for (const entry of lists.flatMap(readEntries)) {
    const key = fold(entry.spelling);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [entry]);
    else known.push(entry);
    const words = key.split(' ');
    const first = words[0] ?? key;
    reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
  }
  phrases = { byKey, reach };
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

/** The most folded words a phrase beginning with this folded word has; 0 where none begins with it. */
export function phraseReach(word: string): number {
  return read().reach.get(word) ?? 0;
}

/** Whether a surface may stand for the spelling: one listed in capitals ("US", "IT") asks for capitals. */
export function fitsCase(entry: LexiconEntry, surface: string): boolean {
  const { spelling } = entry;
  if (spelling !== spelling.toLowerCase() && spelling === spelling.toUpperCase()) {
    return surface === surface.toUpperCase() || spelling.length > 5;
  }
  return surface !== surface.toLowerCase() || spelling === spelling.toLowerCase();
}

import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { fold } from '../fold.ts';

/**
 * Stands before a stem in the index, so that no typed word and no begun one meets it: a private-use character, which
 * `unicode61` counts among a word's letters, so often that the index of beginnings holds one for all stems.
 */
export const STEM_MARK = '\ue000'.repeat(4);

/** Words of a language whose stems are remembered, and as many of those before; frequent ones stay. */
const MOST_KNOWN = 40_000;
/** Longer ones are kept as copies: engines cut them as views, each of which holds the whole text it was cut from. */
const LONGEST_VIEWLESS = 12;
/** Still longer ones are stemmed anew each time. */
const LONGEST_KNOWN = 32;
/** Shorter words have no other forms to speak of, and longer runs of letters are no words. */
const SHORTEST_WORD = 4;
const LONGEST_WORD = 40;

const STEMMERS = { fr: french, en: english };

type Stemmed = keyof typeof STEMMERS;

/** The language whose stems a text has, or null. */
function stemmed(language: string | null): Stemmed | null {
  const primary = (language ?? '').slice(0, 2).toLowerCase();
  return primary === 'fr' || primary === 'en' ? primary : null;
}

/**
 * A word's stem by Snowball's French or Porter's English algorithm, folded; null where it is the folded word itself.
 *
 * @param word with its accents, which the French algorithm goes by
 */
function stemOf(word: string, language: Stemmed): string | null {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return null;
  const stem = fold(STEMMERS[language](word));
  return stem.length < 2 || stem === word || stem === fold(word) ? null : stem;
}

/** The words that also count as found where a typed word is looked for: its stems in either language, without itself. */
export function stemsOfTyped(word: string): string[] {
  const lower = word.toLowerCase();
  const stems = (Object.keys(STEMMERS) as Stemmed[]).map((language) => stemOf(lower, language) ?? fold(lower));
  return [...new Set(stems)].filter((stem) => stem.length > 1);
}

/** Whether a word of a text in a language has one of the stems. */
export function hasStem(word: string, folded: string, language: string | null, stems: readonly string[]): boolean {
  if (stems.includes(folded)) return true;
  const known = stemmed(language);
  if (known === null || !stems.some((stem) => folded.startsWith(stem.slice(0, 2)))) return false;
  const stem = stemOf(word.toLowerCase(), known);
  return stem !== null && stems.includes(stem);
}

/** Stems of words that were looked up; those not met for a while are forgotten. */
class Memory {
  #recent = new Map<string, string | null>();
  #before = new Map<string, string | null>();

  stem(word: string, language: Stemmed): string | null {
    const recent = this.#recent.get(word);
    if (recent !== undefined) return recent;
    const before = this.#before.get(word);
    if (word.length > LONGEST_KNOWN) return markedStem(word, language);
    // The stem, too, is made of the copy: it would be a view of the text otherwise.
    const own = word.length > LONGEST_VIEWLESS ? copied(word) : word;
    const marked = before === undefined ? markedStem(own, language) : before;
    if (this.#recent.size >= MOST_KNOWN) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(own, marked);
    return marked;
  }
}

/** A string of the same letters that is no part of a longer one. */
function copied(word: string): string {
  const units: number[] = [];
  for (let at = 0; at < word.length; at++) units.push(word.charCodeAt(at));
  return String.fromCharCode(...units);
}

function markedStem(word: string, language: Stemmed): string | null {
  const stem = stemOf(word, language);
  return stem === null ? null : STEM_MARK + stem;
}

/** Stems of texts, one word after the other looked up only once for as long as it is remembered. */
export class Stems {
  readonly #known = { fr: new Memory(), en: new Memory() };

  /**
   * The stems that differ from their words, each once, marked for the index; none for other languages.
   *
   * @param words in lower case, with their accents
   */
  of(words: readonly string[], language: string | null): string {
    const wanted = stemmed(language);
    if (wanted === null) return '';
    const known = this.#known[wanted];
    const found = new Set<string>();
    // A text's own words first: they are few and near, what is remembered of others is not.
    for (const word of new Set(words)) {
      if (word.length < SHORTEST_WORD) continue;
      const stem = known.stem(word, wanted);
      if (stem !== null) found.add(stem);
    }
    return [...found].join(' ');
  }
}

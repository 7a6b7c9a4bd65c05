import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { fold } from '../fold.ts';

/**
 * Stands before a stem in the index, so that no typed word and no begun one meets it. A private-use character, which
 * `unicode61` counts among a word's letters.
 */
export const STEM_MARK = '\ue000';

/** Stems kept at once; then all are forgotten. */
const MOST_KNOWN = 30_000;
/** Longer runs of letters are no words. */
const LONGEST_WORD = 40;

const WORD = /[\p{L}\p{M}]+/gu;
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
  if (word.length < 3 || word.length > LONGEST_WORD) return null;
  const stem = fold(STEMMERS[language](word));
  return stem.length < 2 || stem === fold(word) ? null : stem;
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

/** Stems of texts, one word after the other looked up only once for as long as it is remembered. */
export class Stems {
  readonly #known = { fr: new Map<string, string | null>(), en: new Map<string, string | null>() };

  /** The stems in texts that differ from their words, each once, marked for the index; none for other languages. */
  of(texts: readonly (string | null)[], language: string | null): string {
    const wanted = stemmed(language);
    if (wanted === null) return '';
    const found = new Set<string>();
    for (const text of texts)
      for (const word of new Set(text?.toLowerCase().match(WORD) ?? [])) {
        const stem = this.#stem(word, wanted);
        if (stem !== null) found.add(STEM_MARK + stem);
      }
    return [...found].join(' ');
  }

  #stem(word: string, language: Stemmed): string | null {
    const known = this.#known[language];
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = stemOf(word, language);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, stem);
    return stem;
  }
}

import type { Document } from '../document.ts';
import { CLASS } from './classes.ts';
import type { Evidence } from './evidence.ts';
import { mix } from './hash.ts';
import type { Word } from './looks.ts';
import type { Run } from './runs.ts';

/** Occurrences of a word whose surroundings are pooled, at most. */
const MOST_PLACES = 5;

/** What the article as a whole says about a word. */
export interface Pooled {
  /** Surroundings of all its capitalised places, as features. */
  contexts: Set<number>;
  places: number;
  /** What a model makes of the surroundings, once asked for. */
  scores: Float64Array | null;
}

/** What a whole article tells of its words and its subject. */
export interface ArticleEvidence {
  words: ReadonlyMap<string, Pooled>;
  /** Words that stand in lower case too. */
  lowered: ReadonlySet<string>;
  /** Capital letters that abbreviate a run of the article ("BCE") → classes of that run's head. */
  acronyms: ReadonlyMap<string, number>;
  /** 0 to 2: how much the article speaks of sport. */
  sport: number;
}

/** Pools the surroundings of each capitalised word over the article (the study's strongest feature). Linear. */
export function poolArticle(
  document: Document,
  words: readonly Word[],
  runs: readonly (readonly Run[])[],
  evidence: readonly (Evidence | null)[],
): ArticleEvidence {
  const pooled = new Map<string, Pooled>();
  const lowered = new Set<string>();
  const acronyms = new Map<string, number>();
  let sport = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!word.capital && word.key.length > 2) lowered.add(word.key);
    if ((word.classes & CLASS.sport) !== 0 && !word.capital) sport++;
  }
  document.sentences.forEach(({ firstToken, lastToken }, index) => {
    for (const run of runs[index] ?? []) {
      const before = run.from > firstToken ? (words[run.from - 1] as Word) : null;
      const after = run.to < lastToken ? (words[run.to] as Word) : null;
      addAcronym(acronyms, words, run);
      for (let at = run.from; at < run.to; at++) {
        const word = words[at] as Word;
        if (!word.capital) continue;
        let entry = pooled.get(word.key);
        if (entry === undefined) {
          entry = { contexts: new Set(), places: 0, scores: null };
          pooled.set(word.key, entry);
        }
        if (entry.places++ >= MOST_PLACES) continue;
        const { contexts } = entry;
        if (before !== null) contexts.add(mix(60, before.lower)).add(mix(61, before.classes));
        if (after !== null) contexts.add(mix(62, after.lower)).add(mix(63, after.classes));
        const previous = at > run.from ? (words[at - 1] as Word) : null;
        const next = at + 1 < run.to ? (words[at + 1] as Word) : null;
        if (previous !== null) contexts.add(mix(64, previous.personal & 1, previous.classes));
        if (next !== null) contexts.add(mix(65, next.personal, next.classes));
        if (run.to - run.from > 1) contexts.add(mix(66, (words[run.from] as Word).classes, at === run.to - 1 ? 1 : 0));
        const own = evidence[at] ?? null;
        const first = own?.entries[0];
        if (own !== null && first !== undefined && own.length > 1)
          contexts.add(mix(67, first.type.charCodeAt(1), at === own.from + own.length - 1 ? 1 : 0));
      }
    }
  });
  const share = sport / Math.max(50, words.length);
  return { words: pooled, lowered, acronyms, sport: share > 0.02 ? 2 : share > 0.008 ? 1 : 0 };
}

/** Initials of a run with three capitals and more, and what its first word is. */
function addAcronym(acronyms: Map<string, number>, words: readonly Word[], { from, to }: Run): void {
  if (to - from < 2 || to - from > 14) return;
  let letters = '';
  let classes = 0;
  for (let at = from; at < to; at++) {
    const { key, capital, classes: own } = words[at] as Word;
    if ((own & CLASS.link) !== 0 && !capital) continue;
    if (key === '' || key.toLowerCase() === key.toUpperCase()) continue;
    letters += key[0];
    classes |= own;
  }
  if (letters.length >= 2) acronyms.set(letters, classes);
}

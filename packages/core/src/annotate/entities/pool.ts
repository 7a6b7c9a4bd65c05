import type { Document, Sentence } from '../document.ts';
import { apposition, governor } from './around.ts';
import { CLASS } from './classes.ts';
import type { Evidence } from './evidence.ts';
import { mix } from './hash.ts';
import type { Word } from './looks.ts';
import type { Run } from './runs.ts';

/** Occurrences of a word whose surroundings are pooled, at most. */
const MOST_PLACES = 5;

/** What the article as a whole says about a word: the places where it is capitalised. */
export interface Pooled {
  /** How many they are. */
  places: number;
  /** The first of them, as indices into `ArticleEvidence.spots`. */
  readonly spots: number[];
  /** What a model makes of the surroundings, once asked for. */
  scores: readonly number[] | null;
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
  /** Surroundings of a word's capitalised places, as features, each once. */
  contextsOf(pooled: Pooled): readonly number[];
}

/** Pools the surroundings of each capitalised word over the article (the study's strongest feature). Linear. */
export function poolArticle(
  document: Document,
  words: readonly Word[],
  runs: readonly (readonly Run[])[],
  evidence: readonly (Evidence | null)[],
): ArticleEvidence {
  const { sentences } = document;
  const pooled = new Map<string, Pooled>();
  const lowered = new Set<string>();
  const acronyms = new Map<string, number>();
  let sport = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.capital) continue;
    if (word.key.length > 2) lowered.add(word.key);
    if ((word.classes & CLASS.sport) !== 0) sport++;
  }
  // Three numbers a place: token, sentence, index of the run in it.
  const spots: number[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const own = runs[index] as readonly Run[];
    for (let number = 0; number < own.length; number++) {
      const run = own[number] as Run;
      addAcronym(acronyms, words, run);
      for (let at = run.from; at < run.to; at++) {
        const { capital, key } = words[at] as Word;
        if (!capital) continue;
        const entry = pooled.get(key);
        if (entry === undefined) pooled.set(key, { places: 1, spots: [spots.length], scores: null });
        else if (entry.places++ < MOST_PLACES) entry.spots.push(spots.length);
        else continue;
        spots.push(at, index, number);
      }
    }
  }
  const share = sport / Math.max(50, words.length);
  return {
    words: pooled,
    lowered,
    acronyms,
    sport: share > 0.02 ? 2 : share > 0.008 ? 1 : 0,
    contextsOf: ({ spots: own }) => {
      const contexts = new Set<number>();
      for (const spot of own) {
        const sentence = sentences[spots[spot + 1] as number] as Sentence;
        const run = runs[spots[spot + 1] as number]?.[spots[spot + 2] as number] as Run;
        addContexts(contexts, words, evidence, spots[spot] as number, run, sentence);
      }
      return Array.from(contexts);
    },
  };
}

/** What stands around a token: before its run and behind it, in it, and the lexicon's phrase it is part of. */
function addContexts(
  contexts: Set<number>,
  words: readonly Word[],
  evidence: readonly (Evidence | null)[],
  at: number,
  run: Run,
  { firstToken, lastToken }: Sentence,
): void {
  const { from, to } = run;
  contexts.add(mix(68, governor(words, run, firstToken).lower));
  contexts.add(mix(69, apposition(words, run, lastToken).lower));
  if (from > firstToken) {
    const { lower, classes } = words[from - 1] as Word;
    contexts.add(mix(60, lower)).add(mix(61, classes));
  }
  if (to < lastToken) {
    const { lower, classes } = words[to] as Word;
    contexts.add(mix(62, lower)).add(mix(63, classes));
  }
  if (at > from) {
    const { personal, classes } = words[at - 1] as Word;
    contexts.add(mix(64, personal & 1, classes));
  }
  if (at + 1 < to) {
    const { personal, classes } = words[at + 1] as Word;
    contexts.add(mix(65, personal, classes));
  }
  if (to - from > 1) contexts.add(mix(66, (words[from] as Word).classes, at === to - 1 ? 1 : 0));
  const own = evidence[at] ?? null;
  const first = own?.entries[0];
  if (own !== null && first !== undefined && own.length > 1)
    contexts.add(mix(67, first.type.charCodeAt(1), at === own.from + own.length - 1 ? 1 : 0));
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

import { wordsOf } from '../fold.ts';

/** Terms beyond these are left out: a pasted article is no query. */
const MOST_TERMS = 24;
const LONGEST = 1000;
/** Fewer letters begin half of all words: they are looked for as a word. The index holds beginnings of so many. */
const FEWEST_LETTERS = 3;

/** What a term has to find: words in a row, the last of them perhaps only begun. */
export interface Term {
  words: string[];
  prefix: boolean;
}

/** A query as the index takes it, and the terms to be marked in what was found. */
export interface TextQuery {
  match: string;
  terms: Term[];
}

/** Elided French words stand for nothing anybody looks for. */
const ELISION = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)['’](?=[\p{L}\p{N}])/iu;
const PART = /(-?)"([^"]*)"?|(\S+)/gu;

/**
 * Reads what a person types: words that must all be there, `"words in a row"`, `begin*` (from three letters), `-without`,
 * `this OR that`. Never fails; null where no word is left.
 */
export function readQuery(typed: string): TextQuery | null {
  const groups: { alternatives: string[] }[] = [];
  const without: string[] = [];
  const terms: Term[] = [];
  let or = false;
  for (const match of typed.slice(0, LONGEST).matchAll(PART)) {
    if (terms.length + without.length >= MOST_TERMS) break;
    const [whole, minus, phrase, bare = ''] = match;
    if (whole === 'OR') {
      or = groups.length > 0;
      continue;
    }
    const negated = phrase === undefined ? /^-./.test(bare) : minus === '-';
    const text = phrase ?? bare.replace(/^-/, '').replace(ELISION, '');
    const words = wordsOf(text);
    if (words.length === 0) continue;
    const prefix = phrase === undefined && text.endsWith('*') && (words.at(-1)?.length ?? 0) >= FEWEST_LETTERS;
    const expression = `"${words.join(' ')}"${prefix ? '*' : ''}`;
    if (negated) {
      without.push(expression);
      continue;
    }
    terms.push({ words, prefix });
    const last = groups.at(-1);
    if (or && last !== undefined) last.alternatives.push(expression);
    else groups.push({ alternatives: [expression] });
    or = false;
  }
  if (groups.length === 0) return null;
  const wanted = groups.map(({ alternatives }) => `(${alternatives.join(' OR ')})`).join(' AND ');
  return { match: without.length === 0 ? wanted : `(${wanted}) NOT (${without.join(' OR ')})`, terms };
}

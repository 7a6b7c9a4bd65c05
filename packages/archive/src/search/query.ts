import { STEM_MARK, stemsOfTyped } from './stems.ts';
import { canBegin, searchWords } from './words.ts';

/** Terms beyond these are left out: a pasted article is no query. */
const MOST_TERMS = 24;
const LONGEST = 1000;
/** Words that find their other forms, too: each costs the ranking four more terms. */
const MOST_BENT = 8;
/** Fewer letters begin half of all words: they are looked for as a word. The index holds beginnings of so many. */
const FEWEST_LETTERS = 3;

/** What a term has to find: words in a row, the last of them perhaps only begun. */
export interface Term {
  words: string[];
  prefix: boolean;
  /** Of a single word: words of these stems are found, too. */
  stems: string[];
}

/** A query as the index takes it, and the terms to be marked in what was found. */
export interface TextQuery {
  /** The words as they were typed. */
  match: string;
  /** The same, or other forms of them; finds all that `match` finds. */
  wide: string;
  terms: Term[];
}

/** Elided French words stand for nothing anybody looks for. */
const ELISION = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)['’](?=[\p{L}\p{N}])/iu;
/** A word that may have other forms: letters alone. */
const LETTERS = /^[\p{L}\p{M}]+$/u;
const PART = /(-?)"([^"]*)"?|(\S+)/gu;
/** What keyboards and languages write for a plain quotation mark; French ones with a space inside. */
const QUOTATION_MARKS = /[“”„‟«»＂]/gu;
/** Between words these ask for both, as words beside each other do anyway. */
const BOTH: readonly string[] = ['AND', '&&', '+'];
const EITHER: readonly string[] = ['OR', '||', '|'];

/**
 * Reads what a person types: words that must all be there, `"words in a row"`, `begin*` (from three letters), `-without`,
 * `this OR that`; `AND` and `NOT` for who is used to them, quotation marks of any kind. A word finds its other forms, too (*banks*, *bank*), unless it stands in quotation marks. Never fails; null
 * where no word is left.
 */
export function readQuery(typed: string): TextQuery | null {
  const groups: { exact: string[]; wide: string[] }[] = [];
  const without: string[] = [];
  const terms: Term[] = [];
  let or = false;
  let not = false;
  // What is typed in capitals throughout says nothing by a word in capitals.
  const shouted = !/\p{Ll}/u.test(typed);
  for (const match of typed.slice(0, LONGEST).replace(QUOTATION_MARKS, '"').matchAll(PART)) {
    if (terms.length + without.length >= MOST_TERMS) break;
    const [whole, minus, phrase, bare = ''] = match;
    if (EITHER.includes(whole)) {
      or = groups.length > 0;
      continue;
    }
    if (BOTH.includes(whole) && groups.length > 0) continue;
    if (whole === 'NOT' && !shouted) {
      not = true;
      continue;
    }
    const negated = not || (phrase === undefined ? /^-./.test(bare) : minus === '-');
    const text = phrase ?? bare.replace(/^-/, '').replace(ELISION, '');
    const words = Array.from(searchWords(text), ({ folded }) => folded);
    if (words.length === 0) continue;
    const last = words.at(-1) ?? '';
    const prefix = phrase === undefined && text.endsWith('*') && last.length >= FEWEST_LETTERS && canBegin(last);
    const expression = `"${words.join(' ')}"${prefix ? '*' : ''}`;
    if (negated) {
      without.push(expression);
      not = false;
      continue;
    }
    const bendable =
      terms.length < MOST_BENT && phrase === undefined && !prefix && words.length === 1 && LETTERS.test(text);
    const stems = bendable ? stemsOfTyped(text) : [];
    const wide = [expression, ...stems.flatMap((stem) => [`"${stem}"`, `"${STEM_MARK}${stem}"`])];
    terms.push({ words, prefix, stems });
    const before = groups.at(-1);
    if (or && before !== undefined) {
      before.exact.push(expression);
      before.wide.push(...wide);
    } else groups.push({ exact: [expression], wide });
    or = false;
  }
  if (groups.length === 0) return null;
  const joined = (kind: 'exact' | 'wide'): string => {
    const wanted = groups.map((group) => `(${[...new Set(group[kind])].join(' OR ')})`).join(' AND ');
    return without.length === 0 ? wanted : `(${wanted}) NOT (${without.join(' OR ')})`;
  };
  return { match: joined('exact'), wide: joined('wide'), terms };
}

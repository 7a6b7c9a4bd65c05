import type { LanguagePack } from '../languages/pack.ts';
import { hashOf, Sieve } from './units/sieve.ts';

/** What a word may begin, as bits: an adverbial of several words, a role's head, a cue of speech. */
export const ASIDE = 1;
export const ROLE = 2;
export const CUE = 4;

export interface Openers {
  bits: ReadonlyMap<string, number>;
  sieve: Sieve;
}

const tables = new WeakMap<LanguagePack, Openers>();

/** What each of a language's words may begin, so that one look-up tells of all that most begin nothing. */
export function openersOf(pack: LanguagePack): Openers {
  const known = tables.get(pack);
  if (known !== undefined) return known;
  const { quotes, roles } = pack;
  const made = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) made.set(word, (made.get(word) ?? 0) | bit);
  };
  const first = (row: readonly string[]): string => row[0] ?? '';
  add(
    quotes.asides.map((aside) => first(aside.split(' '))),
    ASIDE,
  );
  add([...roles.heads, ...roles.rows.keys()], ROLE);
  add([...quotes.verbs.keys(), ...quotes.pairs.keys(), ...quotes.nouns, ';'], CUE);
  add([...quotes.sources, ...quotes.openers].map(first), CUE);
  const openers = { bits: made, sieve: new Sieve(made.keys()) };
  tables.set(pack, openers);
  return openers;
}

/** What a word may begin: see `ASIDE`, `ROLE`, `CUE`. "ex-ministre" begins a role as "ministre" does. */
export function beginsOf(openers: Openers | null, lower: string, hash = hashOf(lower)): number {
  if (openers === null) return 0;
  const bits = openers.sieve.mayHold(hash) ? (openers.bits.get(lower) ?? 0) : 0;
  return lower.startsWith('ex-') ? bits | ROLE : bits;
}

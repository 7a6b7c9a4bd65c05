import { fitsCase, type LexiconEntry, lookup } from '../../lexicon/index.ts';
import type { Token } from '../document.ts';
import type { Word } from './looks.ts';

/** A phrase that the lexicon knows: tokens `[from, from + length)`. */
export interface Evidence {
  entries: readonly LexiconEntry[];
  from: number;
  length: number;
}

/** Longest phrase looked up, in tokens. */
const MOST_TOKENS = 10;

/** Fills in, by token, the longest phrase that covers it, phrases taken left to right. */
export function lexiconEvidence(
  text: string,
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  to: number,
  out: (Evidence | null)[],
): void {
  for (let at = from; at < to; ) {
    const found = longest(text, tokens, words, at, to);
    if (found === null) {
      at++;
      continue;
    }
    out.fill(found, at, at + found.length);
    at += found.length;
  }
}

function longest(
  text: string,
  tokens: readonly Token[],
  words: readonly Word[],
  at: number,
  to: number,
): Evidence | null {
  const { reach } = words[at] as Word;
  if (reach === 0) return null;
  let key = '';
  let best: Evidence | null = null;
  let count = 0;
  for (let length = 1; length <= MOST_TOKENS && at + length <= to; length++) {
    const part = (words[at + length - 1] as Word).folded;
    if (part === '') {
      if (!joins((tokens[at + length - 1] as Token).text)) break;
      continue;
    }
    key = key === '' ? part : `${key} ${part}`;
    count += part.includes(' ') ? part.split(' ').length : 1;
    if (count > reach) break;
    const entries = lookup(key);
    if (entries.length === 0) continue;
    const surface = text.slice((tokens[at] as Token).start, (tokens[at + length - 1] as Token).end);
    const fitting = entries.filter((entry) => fitsCase(entry, surface));
    if (fitting.length > 0) best = { entries: fitting, from: at, length };
  }
  return best;
}

/** Marks that may stand inside a name. */
function joins(mark: string): boolean {
  return mark.length === 1 && "-‐‑'’&.,/+!".includes(mark);
}

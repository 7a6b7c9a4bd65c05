import { fitsCase, fold, type LexiconEntry, lookup, phraseReach } from '../../lexicon/index.ts';
import type { Token } from '../document.ts';

/** What the lexicon says at a token: the entries of the longest phrase that covers it, and where in the phrase it stands. */
export interface Evidence {
  entries: readonly LexiconEntry[];
  first: boolean;
  /** Tokens in the phrase. */
  length: number;
}

/** Longest phrase looked up, in tokens. */
const MOST_TOKENS = 10;

/** The lexicon's longest matches over a sentence's tokens, left to right; null where it knows nothing. */
export function lexiconEvidence(text: string, tokens: readonly Token[], from: number, to: number): (Evidence | null)[] {
  const out: (Evidence | null)[] = new Array(to - from).fill(null);
  const keys: string[] = [];
  for (let at = from; at < to; at++) keys.push(fold((tokens[at] as Token).text));
  for (let at = 0; at < keys.length; ) {
    const found = longest(text, tokens, from, keys, at);
    if (found === null) {
      at++;
      continue;
    }
    for (let index = 0; index < found.length; index++) out[at + index] = { ...found, first: index === 0 };
    at += found.length;
  }
  return out;
}

function longest(
  text: string,
  tokens: readonly Token[],
  from: number,
  keys: readonly string[],
  at: number,
): Omit<Evidence, 'first'> | null {
  const first = (keys[at] as string).split(' ')[0] ?? '';
  const reach = first === '' ? 0 : phraseReach(first);
  if (reach === 0) return null;
  let key = '';
  let best: Omit<Evidence, 'first'> | null = null;
  let words = 0;
  for (let length = 1; length <= MOST_TOKENS && at + length <= keys.length; length++) {
    const part = keys[at + length - 1] as string;
    if (part !== '') {
      key = key === '' ? part : `${key} ${part}`;
      words += part.split(' ').length;
      if (words > reach) break;
      const entries = lookup(key);
      if (entries.length > 0) {
        const surface = text.slice((tokens[from + at] as Token).start, (tokens[from + at + length - 1] as Token).end);
        const fitting = entries.filter((entry) => fitsCase(entry, surface));
        if (fitting.length > 0) best = { entries: fitting, length };
      }
    } else if (words === 0) break;
  }
  return best;
}

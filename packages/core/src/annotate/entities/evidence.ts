import { fitsCase, type LexiconEntry, type PhraseNode, phraseRoot } from '../../lexicon/index.ts';
import type { Token } from '../document.ts';
import { hashOf, mix } from './hash.ts';
import type { Word } from './looks.ts';

/** A phrase that the lexicon knows: tokens `[from, from + length)`. */
export interface Evidence {
  entries: readonly LexiconEntry[];
  from: number;
  length: number;
  /** Bits of the types it may be, and hashes of its kinds: of the likeliest, of the next, and of the first three together. */
  bits: number;
  kind: number;
  other: number;
  kinds: number;
}

/** Types as the features number them. */
const TYPE_BITS: Readonly<Record<LexiconEntry['type'], number>> = {
  person: 1,
  organization: 2,
  place: 4,
  product: 8,
  event: 16,
  index: 32,
};

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
    const { phrases } = words[at] as Word;
    const found =
      grown(text, tokens, words, at, to) ??
      (phrases === null ? null : longest(text, tokens, words, phrases, at, 1, to));
    if (found === null) {
      at++;
      continue;
    }
    out.fill(found, at, at + found.length);
    at += found.length;
  }
}

/** Tokens that one word of letters and figures is cut into, at most: "A", "321", "neo". */
const MOST_PIECES = 3;

/** The longest phrase whose first word mixes letters and figures, which are tokens of their own: "G7", "A350", "CAC40". */
function grown(
  text: string,
  tokens: readonly Token[],
  words: readonly Word[],
  at: number,
  to: number,
): Evidence | null {
  const first = words[at] as Word;
  if (!first.capital || at + 1 >= to || !(words[at + 1] as Word).figure) return null;
  let key = first.folded;
  let node: PhraseNode | null = null;
  let length = 0;
  for (let next = at + 1; next < to && next < at + MOST_PIECES; next++) {
    if ((tokens[next] as Token).start !== (tokens[next - 1] as Token).end) break;
    key += (words[next] as Word).folded;
    const behind = step(phraseRoot(), key);
    if (behind === null) continue;
    node = behind;
    length = next - at + 1;
  }
  return node === null ? null : longest(text, tokens, words, node, at, length, to);
}

/** The longest phrase that begins at a token; `node` is what the lexicon holds behind its first `begun` tokens. */
function longest(
  text: string,
  tokens: readonly Token[],
  words: readonly Word[],
  node: PhraseNode,
  at: number,
  begun: number,
  to: number,
): Evidence | null {
  let best: readonly LexiconEntry[] | null = null;
  let reach = 0;
  let reached: PhraseNode = node;
  for (let length = begun; ; ) {
    if (reached.entries.length > 0) {
      const surface = text.slice((tokens[at] as Token).start, (tokens[at + length - 1] as Token).end);
      const fitting = reached.entries.filter((entry) => fitsCase(entry, surface));
      if (fitting.length > 0) {
        best = fitting;
        reach = length;
      }
    }
    // On over the marks that may stand inside a name to its next word.
    let next = at + length;
    while (next < to && (words[next] as Word).folded === '' && joins((tokens[next] as Token).text)) next++;
    if (next >= to || next - at >= MOST_TOKENS || reached.next === null) break;
    const behind = step(reached, (words[next] as Word).folded);
    if (behind === null) break;
    reached = behind;
    length = next - at + 1;
  }
  return best === null ? null : described(best, at, reach);
}

function described(entries: readonly LexiconEntry[], from: number, length: number): Evidence {
  let bits = 0;
  for (const { type } of entries) bits |= TYPE_BITS[type];
  const [first, second, third] = entries;
  const kind = first === undefined ? 0 : hashOf(7, first.kind);
  const other = second === undefined ? 0 : hashOf(7, second.kind);
  let kinds = mix(0, kind);
  if (second !== undefined) kinds = mix(kinds, other);
  if (third !== undefined) kinds = mix(kinds, hashOf(7, third.kind));
  return { entries, from, length, bits, kind, other, kinds };
}

/** On by one token's folded words: one mostly, several where it has marks of its own ("u s"). */
export function step(node: PhraseNode, folded: string): PhraseNode | null {
  if (folded === '') return null;
  const straight = node.next?.get(folded);
  if (straight !== undefined || !folded.includes(' ')) return straight ?? null;
  let reached: PhraseNode | undefined = node;
  for (const part of folded.split(' ')) reached = reached?.next?.get(part);
  return reached ?? null;
}

/** Marks that may stand inside a name. */
function joins(mark: string): boolean {
  return mark.length === 1 && "-‐‑'’&.,/+!".includes(mark);
}

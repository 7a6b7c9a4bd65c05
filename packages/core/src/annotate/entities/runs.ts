import type { Token } from '../document.ts';
import { CLASS } from './classes.ts';

/** A stretch of tokens that might be one name: capitals, the small words between them, and a lower-case head before. */
export interface Run {
  from: number;
  to: number;
}

/** Small words and marks between two capitals, at most. */
const MOST_LINKS = 3;
/** Words between a lower-case head and the capital it leads to, at most. */
const HEAD_REACH = 6;
/** Lower-case words behind a head that may still belong to its name. */
const TAIL = 14;

/** By token, what is known of a phrase it stands in; null where it is in none. */
type Known = readonly (object | null)[];

/** What `runsOf` asks of a token. */
export interface Looks {
  capital: boolean;
  /** Bits of `CLASS`. */
  classes: number;
}

/**
 * The runs of a sentence in order, and which of its tokens may be in a name at all (1 in `allowed`); `known` are those in a
 * phrase of the lexicon.
 */
export function runsOf(
  tokens: readonly Token[],
  looks: readonly Looks[],
  known: Known,
  from: number,
  to: number,
  allowed: Uint8Array,
): Run[] {
  const runs: Run[] = [];
  let at = from;
  while (at < to) {
    if (!begins(tokens, looks, known, at, to)) {
      at++;
      continue;
    }
    let end = at + 1;
    for (;;) {
      let next = end;
      while (next < to && next - end < MOST_LINKS && !isNamed(looks, known, next) && links(tokens, looks, next)) next++;
      if (next >= to || !isNamed(looks, known, next)) {
        if (end - at > 1 || isNamed(looks, known, at)) break;
        // Behind a lower-case head: on to its capital.
        const reached = capitalBehind(tokens, looks, known, at, to);
        if (reached < 0) break;
        end = reached + 1;
        continue;
      }
      end = next + 1;
    }
    runs.push({ from: at, to: end });
    allowed.fill(1, at, end);
    // "Office fédéral de l'agriculture": a head may draw lower-case words behind it; elsewhere two at most.
    let tail = end;
    const most = (headed(looks, at, end) ? TAIL : 2) + end;
    while (
      tail < to &&
      tail < most &&
      (draws(tokens, tail) || (tail < end + 2 && (tokens[tail] as Token).kind === 'number'))
    )
      tail++;
    allowed.fill(1, end, tail);
    at = end;
  }
  return runs;
}

function begins(tokens: readonly Token[], looks: readonly Looks[], known: Known, at: number, to: number): boolean {
  if (isNamed(looks, known, at)) return true;
  const { classes } = looks[at] as Looks;
  if ((classes & (CLASS.organizationHead | CLASS.eventHead | CLASS.placeHead)) === 0) return false;
  return capitalBehind(tokens, looks, known, at, to) >= 0;
}

/** A capital, or a word of a phrase that the lexicon knows. */
const isNamed = (looks: readonly Looks[], known: Known, at: number): boolean =>
  known[at] !== null || (looks[at] as Looks).capital;

/** The capital a lower-case head leads to over small words; -1 where none stands near. */
function capitalBehind(
  tokens: readonly Token[],
  looks: readonly Looks[],
  known: Known,
  at: number,
  to: number,
): number {
  for (let next = at + 1; next < to && next <= at + HEAD_REACH; next++) {
    if (isNamed(looks, known, next)) return next;
    if (!draws(tokens, next)) return -1;
  }
  return -1;
}

function headed(looks: readonly Looks[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (((looks[at] as Looks).classes & (CLASS.organizationHead | CLASS.eventHead)) !== 0) return true;
  }
  return false;
}

/** Lower-case words, hyphens and apostrophes. */
function draws(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] as Token;
  return kind === 'word' || text === '-' || text === '’' || text === "'";
}

function links(tokens: readonly Token[], looks: readonly Looks[], at: number): boolean {
  const { kind, text } = tokens[at] as Token;
  if (kind === 'number') return true;
  if (kind !== 'word') return text.length === 1 && "-‐‑'’&.+/".includes(text);
  return ((looks[at] as Looks).classes & CLASS.link) !== 0;
}

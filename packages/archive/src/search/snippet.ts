import type { Word } from '../fold.ts';
import type { Term } from './query.ts';
import { hasStem } from './stems.ts';
import { searchWords } from './words.ts';

/** A run of text that is a hit or is not. Plain text: nothing in it is markup. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Words a snippet shows, and how far into a text hits are looked for, in code units. */
const WORDS = 36;
const SEARCHED = 200_000;

/**
 * A text whole, its hits marked.
 *
 * @param language of the text: other forms of a word are told by it
 */
export function marked(text: string, terms: readonly Term[], language: string | null = null): Piece[] {
  return pieces(text, 0, text.length, hitsIn(text, [...searchWords(text)], terms, language));
}

/** The stretch of a text that holds most of the terms, its hits marked; the beginning where there are none. */
export function snippet(whole: string, terms: readonly Term[], language: string | null = null): Piece[] {
  const text = whole.slice(0, SEARCHED);
  const words = [...searchWords(text)];
  if (words.length === 0) return [];
  const hits = hitsIn(text, words, terms, language);
  const from = bestWindow(hits, words.length);
  const first = words[from];
  const last = words[Math.min(words.length, from + WORDS) - 1];
  if (first === undefined || last === undefined) return [];
  const start = from === 0 ? 0 : first.start;
  const end = from + WORDS >= words.length ? text.length : last.end;
  const shown = pieces(text, start, end, hits);
  if (start > 0) shown.unshift({ text: '… ', hit: false });
  if (end < whole.length) shown.push({ text: ' …', hit: false });
  return shown;
}

interface Hit {
  /** The first word's number. */
  at: number;
  term: number;
  start: number;
  end: number;
}

function hitsIn(text: string, words: readonly Word[], terms: readonly Term[], language: string | null): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let term = 0; term < terms.length; term++) {
      const wanted = terms[term];
      if (wanted === undefined || !(begins(words, at, wanted) || bends(text, words[at], wanted, language))) continue;
      const start = words[at]?.start ?? 0;
      const end = words[at + wanted.words.length - 1]?.end ?? start;
      const last = hits.at(-1);
      if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
      else hits.push({ at, term, start, end });
    }
  }
  return hits;
}

function begins(words: readonly Word[], at: number, { words: wanted, prefix }: Term): boolean {
  return wanted.every((word, offset) => {
    const found = words[at + offset]?.folded;
    if (found === undefined) return false;
    return prefix && offset === wanted.length - 1 ? found.startsWith(word) : found === word;
  });
}

/** Whether a word is another form of the term's. */
function bends(text: string, word: Word | undefined, { stems }: Term, language: string | null): boolean {
  if (word === undefined || stems.length === 0) return false;
  return hasStem(text.slice(word.start, word.end), word.folded, language, stems);
}

/** The first word of the window with most different terms, then most hits, then the earliest. */
function bestWindow(hits: readonly Hit[], length: number): number {
  let best = { from: 0, score: -1 };
  let end = 0;
  const inside = new Map<number, number>();
  for (let first = 0; first < hits.length; first++) {
    const start = hits[first]?.at ?? 0;
    for (; end < hits.length && (hits[end]?.at ?? 0) < start + WORDS - 6; end++) {
      const { term } = hits[end] as Hit;
      inside.set(term, (inside.get(term) ?? 0) + 1);
    }
    const score = inside.size * 1000 + (end - first);
    if (score > best.score) best = { from: start, score };
    const { term } = hits[first] as Hit;
    const left = (inside.get(term) ?? 1) - 1;
    if (left === 0) inside.delete(term);
    else inside.set(term, left);
  }
  return Math.max(0, Math.min(best.from - 6, length - WORDS));
}

function pieces(text: string, start: number, end: number, hits: readonly Hit[]): Piece[] {
  const made: Piece[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    if (hit.start > at) made.push({ text: text.slice(at, hit.start), hit: false });
    made.push({ text: text.slice(hit.start, hit.end), hit: true });
    at = hit.end;
  }
  if (at < end) made.push({ text: text.slice(at, end), hit: false });
  return made;
}

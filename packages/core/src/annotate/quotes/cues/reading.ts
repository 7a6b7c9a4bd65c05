import type { QuoteWords } from '../../../languages/quotes.ts';
import type { Span } from '../../../record.ts';
import { type Item, isMark } from '../../items.ts';
import type { Source } from '../source.ts';
import type { Unit } from '../units.ts';

/** A reported clause with its cue and source, in items; `clause` is empty where the cue only carries quoted words. */
export interface Report {
  /** Half-open range of items. */
  clause: { from: number; to: number };
  cue: Span;
  /** Item index of the cue. */
  at: number;
  source: Source | null;
  /** The reported words lie before the cue. */
  trailing: boolean;
}

const NONE = { from: 0, to: 0 };
const DASH = /^[-–—]$/;

/** Items a clause may run on: keeps the walk linear in texts without full stops. */
export const LONGEST_CLAUSE = 160;

/** One unit while its cues are read from left to right: what was found, and where the reporter's present clause begins. */
export class Reading {
  readonly reports: Report[] = [];
  readonly items: readonly Item[];
  readonly words: QuoteWords;
  readonly french: boolean;
  /** Where the present clause of the reporter begins: behind datelines, connectors and clauses already read. */
  opening: number;
  /** Behind the last item that is no mark. */
  readonly last: number;

  constructor(unit: Unit, words: QuoteWords, french: boolean) {
    const { items } = unit;
    this.items = items;
    this.words = words;
    this.french = french;
    let last = items.length;
    while (last > 0 && isMark(items[last - 1])) last -= 1;
    this.last = last;
    this.opening = this.skipConnectors(this.skipDateline());
  }

  /** The common word or mark at `k`, lower case; empty for names, quotations and what lies outside. */
  lower(k: number): string {
    const item = this.items[k];
    return item === undefined || item.quote !== null || item.entity !== null ? '' : item.lower;
  }

  /** Behind connectors and marks from `from` on. */
  skipConnectors(from: number): number {
    let k = from;
    while (
      k < this.items.length &&
      (this.words.connectors.has(this.lower(k)) || (isMark(this.items[k]) && this.lower(k) !== ''))
    )
      k += 1;
    return k;
  }

  push(from: number, to: number, at: number, cueEnd: number, source: Source | null, trailing: boolean): void {
    let [a, b] = [Math.max(from, to - LONGEST_CLAUSE), Math.min(to, from + LONGEST_CLAUSE)];
    if (from < a) b = to;
    while (a < b && isMark(this.items[a])) a += 1;
    while (b > a && isMark(this.items[b - 1])) b -= 1;
    const cue = { start: this.items[at]?.start ?? 0, end: this.items[cueEnd - 1]?.end ?? 0 };
    this.reports.push({ clause: b > a ? { from: a, to: b } : NONE, cue, at, source, trailing });
  }

  /** A cue without a clause: it only lends its source to quoted words near it. */
  carry(at: number, cueEnd: number, source: Source | null): void {
    if (source !== null) this.push(0, 0, at, cueEnd, source, false);
  }

  private skipDateline(): number {
    for (let k = 1; k < Math.min(this.items.length, 16); k += 1) {
      if (!DASH.test(this.lower(k))) continue;
      const before = this.items[k - 1];
      const capitals = this.items.slice(0, k).every((item) => item.capital || !item.word);
      if (before?.lower === ')' || capitals) return k + 1;
      return 0;
    }
    return 0;
  }
}

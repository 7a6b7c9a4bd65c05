import type { Span } from '../../record.ts';
import type { Evidence } from '../evidence.ts';
import type { Moment } from '../time/calendar.ts';
import { readIso } from '../time/iso.ts';
import { findDates } from '../time/prose.ts';

/** A moment that some place of the page gives. */
export interface Dated {
  moment: Moment;
  score: number;
  from: string;
  source: Span | null;
  block: number | null;
  /** Whether the page's top shows it without calling it a change. */
  visible: boolean;
  /** Whether a reader sees it near the article's top, whatever it is called. */
  shown: boolean;
  /** The other reading of figures that may be day and month either way; null where there is only one. */
  swapped: Moment | null;
}

/** The first moment of some words: machine-written, else prose. */
export function momentOf(text: string, evidence: Evidence): Moment | null {
  return readIso(text) ?? findDates(text.slice(0, 200), evidence)[0]?.moment ?? null;
}

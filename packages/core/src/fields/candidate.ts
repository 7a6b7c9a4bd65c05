import type { Origin, Span } from '../record.ts';

/** What a field's file returns: a value, how much it is believed, and where it was read. Best first. */
export interface Candidate<T> {
  value: T;
  /** 0 to 1. */
  score: number;
  from: Origin;
  /** Where it stands in the input; null where it has no place there (derived, or from the address). */
  source: Span | null;
  /**
   * The page block that shows nothing but this field (a headline's `h1`, a byline's line): it leaves the body and the
   * dropped runs, because the field stands for it. Null where the value stands in structured data or inside body text.
   */
  block: number | null;
  /** Further blocks that go on with it. */
  further?: readonly number[];
}

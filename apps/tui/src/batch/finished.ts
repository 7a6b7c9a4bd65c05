/** Where a finished record can be had again: in the library, or as a line of the file that was written. */
export type RecordAt = { article: number } | { start: number; length: number };

/** One input of a batch that is through. */
export interface Finished {
  /** What it is called; unchecked. */
  name: string;
  /** What went wrong, null where nothing did. */
  problem: string | null;
  /** What became of it, in a word, as `new` or `unchanged`. */
  outcome: string;
  record: RecordAt | null;
}

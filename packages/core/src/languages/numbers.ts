/** A language's number words and its way of writing figures. */
export interface NumberWords {
  /** What stands before decimals. */
  decimal: ',' | '.';
  /** Words up to a hundred, and a thousand. */
  cardinals: Readonly<Record<string, number>>;
  /** Words that may stand inside a number ("vingt et un", "one hundred and five"). */
  joiners: readonly string[];
  /** First to tenth and on, with the short forms that follow digits ("er", "th"). */
  ordinals: Readonly<Record<string, number>>;
  ordinalEndings: readonly string[];
  /** Words and short forms that multiply: "millions", "Md", "bn". */
  magnitudes: Readonly<Record<string, number>>;
  /** The words for "half" and "a quarter of a" before a magnitude. */
  halves: Readonly<Record<string, number>>;
}

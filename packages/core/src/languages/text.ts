/** What a language's written words are made of. */
export interface TextWords {
  /** Abbreviations that keep their full stop, lower case, without it; a sentence goes on behind them. */
  abbreviations: readonly string[];
  /** Of those, the ones that may end a sentence too ("Inc.", "etc."). */
  mayEnd: readonly string[];
  /** Words that lose their vowel before another ("l'", "qu'"), lower case, without the apostrophe. */
  elisions: readonly string[];
  /** Endings written behind an apostrophe ("'s", "n't"), lower case, without it. */
  clitics: readonly string[];
  /** Words with an apostrophe inside that are one word. */
  whole: readonly string[];
}

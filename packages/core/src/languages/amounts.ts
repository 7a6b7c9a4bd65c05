/** A language's words for money and percentages. */
export interface AmountWords {
  /**
   * Currency words, lower case, to ISO 4217 codes; "XXX" where several countries' currencies bear the name. Keys of several
   * words are joined by a space.
   */
  currencies: Readonly<Record<string, string>>;
  /**
   * Nationality words before or behind a currency word that is several countries' own: "dollars canadiens". By the currency
   * word's singular, which `families` gives.
   */
  nationalities: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Currency words to the family they belong to: "dollars" is a "dollar". */
  families: Readonly<Record<string, string>>;
  /**
   * Currency words that are other words too (weights, books, verbs), and what in a text shows that money is meant: a bare
   * "five pounds" counts only there.
   */
  doubtful: Readonly<Record<string, readonly string[]>>;
  /** Names of several countries' money, and which of it the language's own country used before the euro. */
  beforeEuro: Readonly<Record<string, string>>;
  /** Countries to their currency: they tell whose pesos a text means. */
  countries: Readonly<Record<string, string>>;
  /** Hundredths: "cents", "centimes" with the currency they are of where nothing else says. */
  cents: Readonly<Record<string, string | null>>;
  /** Whole expressions behind a number that make it a percentage. */
  percents: Readonly<Record<string, true>>;
  /** Words that are a sign before a number: "minus". */
  minus: readonly string[];
  /** Words that may stand between a magnitude and a currency: "de", "d'", "of". */
  links: readonly string[];
  /** Words that join the two ends of a range. */
  ranges: readonly string[];
  /** Between an amount and its cents: "and". */
  centLinks: readonly string[];
}

/**
 * A table from lines of a code and the words that stand for it; `_` is a space inside a word.
 *
 * @example codes('EUR euro euros\nGBP pound pounds_sterling').euro === 'EUR'
 */
export function codes(lines: string): Readonly<Record<string, string>> {
  const table: Record<string, string> = {};
  for (const line of lines.split('\n')) {
    const [code, ...words] = line.trim().split(/\s+/);
    for (const word of words) table[word.replaceAll('_', ' ')] = code as string;
  }
  return table;
}

/** The family of each word of a currency that several countries have: "dollar dollars" are one. */
export function families(lines: string): Readonly<Record<string, string>> {
  const table: Record<string, string> = {};
  for (const line of lines.split('\n')) {
    const words = line.trim().split(/\s+/);
    for (const word of words) table[word] = words[0] as string;
  }
  return table;
}

/** A language's words for money and percentages. */
export interface AmountWords {
  /** Currency words, lower case, to ISO 4217 codes. Keys of several words are joined by a space. */
  currencies: Readonly<Record<string, string>>;
  /** Nationality words before or behind a currency word that is several countries' own: "dollars canadiens". */
  nationalities: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Hundredths: "cents", "centimes" with the currency they are of where nothing else says. */
  cents: Readonly<Record<string, string | null>>;
  /** Whole expressions behind a number that make it a percentage. */
  percents: readonly string[];
  /** Words that may stand between a magnitude and a currency: "de", "d'", "of". */
  links: readonly string[];
  /** Words that join the two ends of a range. */
  ranges: readonly string[];
}

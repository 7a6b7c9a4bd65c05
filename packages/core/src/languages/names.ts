/** The words by which a name's neighbours tell what it is. All lower case with straight apostrophes, plurals listed. */
export interface NameWords {
  /** Before a person's name: "M.", "Mrs", "Dr"; without the full stop. */
  titles: ReadonlySet<string>;
  /** Head of an organization's name: "banque", "ministry", "association". */
  organizationHeads: ReadonlySet<string>;
  /** Head of a place's name: "rue", "river", "île". */
  placeHeads: ReadonlySet<string>;
  /** Head of an event's name: "coupe", "war", "sommet". */
  eventHeads: ReadonlySet<string>;
  /** Nouns that introduce a product's name: "modèle", "software". */
  productHeads: ReadonlySet<string>;
  /** Nouns that introduce a company's name: "groupe", "startup", "maker". */
  companyNouns: ReadonlySet<string>;
  /** Prepositions of place. */
  placePrepositions: ReadonlySet<string>;
  /** Small words that may stand inside a name between two capitals. */
  links: ReadonlySet<string>;
  /** Words of sports reports, where a city's name is mostly its club's. */
  sport: ReadonlySet<string>;
  /** Abbreviations of common nouns, as written: "IA", "CEO". */
  commonCapitals: ReadonlySet<string>;
  /** Bodies that are named with their city: "parquet", "university". */
  localBodies: ReadonlySet<string>;
  /** "de", "of": between such a body and its city. */
  of: ReadonlySet<string>;
  /** Words that a sentence may begin with before a name, capitalised there, and that seldom begin a name. */
  leads: ReadonlySet<string>;
  /** Films, books, songs: what a quoted name behind them is the title of. */
  works: ReadonlySet<string>;
  /** Bodies that are a name with the place where they sit: "préfecture", "bourse". */
  seatedBodies: ReadonlySet<string>;
  /** Bodies whose name lists what they look after. */
  ministries: ReadonlySet<string>;
  /** Offices behind which a portfolio is no name, and the portfolios' first words: "ministre de la Défense". */
  portfolioHolders: ReadonlySet<string>;
  portfolios: ReadonlySet<string>;
  /** Lower-case heads without which a place's name is another's or none: "rue", "tour", "île". */
  landmarks: ReadonlySet<string>;
  /** Adjectives behind such a head: "parc national". */
  parks: ReadonlySet<string>;
  /** Nouns right before an organization's name, never before a person's: "le groupe X". */
  bodies: ReadonlySet<string>;
  /** Nouns that lead to a place's name by "de", "of": "comté de X". */
  territories: ReadonlySet<string>;
  /** Such heads with nothing between them and the name: "place Wilson". */
  squares: ReadonlySet<string>;
  /** Ordinary words, lower case without accents. */
  common: ReadonlySet<string>;
}

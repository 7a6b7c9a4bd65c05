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
  /** Last words of bodies that are named with their country: "Communist Party of India". */
  unions: ReadonlySet<string>;
  /** First words of bodies that are named with the state before them: "Minnesota Supreme Court". */
  stateBodies: ReadonlySet<string>;
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
  /** Heads of bodies that are a name with what they are for and where they sit: "cour" in "cour d'appel de Douai". */
  bodyHeads: ReadonlySet<string>;
  /** What such a body is for or how far it reaches: "appel", "régional". */
  bodyPurposes: ReadonlySet<string>;
  /** Houses that are a name with the one right behind them: "lycée Camille-Sée". */
  schools: ReadonlySet<string>;
  /** Letters of clubs before their city, as written: "US", "RC". */
  clubLetters: ReadonlySet<string>;
  /** Words right before a club that is played against, and right behind one that plays. */
  against: ReadonlySet<string>;
  plays: ReadonlySet<string>;
  /** Treaties and councils, which are named after the place where they were made and are no places. */
  agreements: ReadonlySet<string>;
  /** What a kind of living things is: "espèce", "genre". */
  kinds: ReadonlySet<string>;
  /** Vessels, right before their name: "frégate". */
  vessels: ReadonlySet<string>;
  /** Dignities and arts right before their bearer, never before a place: "calife". */
  bearers: ReadonlySet<string>;
  /** Nouns of several persons of one name: "frères". */
  kin: ReadonlySet<string>;
  /** Last words of places' names that no person has: "River". */
  placeEnds: ReadonlySet<string>;
  /** Ordinary words, lower case without accents. */
  common: ReadonlySet<string>;
}

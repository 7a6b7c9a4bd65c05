/** The names of jobs and offices, lower case with straight apostrophes, inflected forms listed. */
export interface RoleWords {
  /** Words that alone name a job: "président", "chairwoman", "analysts". */
  heads: ReadonlySet<string>;
  /** Words that may stand before a head and belong to it: "chief", "vice", "premier", "former". */
  before: ReadonlySet<string>;
  /** Words behind a head that belong to it where adjectives follow the noun: "général", "adjoint", "national". */
  behind: ReadonlySet<string>;
  /** Never a role before a name though they look like one: honorifics, kinship. */
  titles: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** "de", "of": they carry on a role or lead to the organization. */
  links: ReadonlySet<string>;
  /** "est", "was", "devient", "appointed". */
  copulas: ReadonlySet<string>;
  /** "as", "comme", "en tant que". */
  as: ReadonlySet<string>;
  /** Nationality adjectives to ISO 3166-1 alpha-2 and the country's names in this language. */
  nationalities: ReadonlyMap<string, readonly string[]>;
}

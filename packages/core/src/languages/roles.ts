/** The names of jobs and offices, lower case with straight apostrophes, inflected forms listed. */
export interface RoleWords {
  /** Words that alone name a job: "président", "chairwoman", "analysts". */
  heads: ReadonlySet<string>;
  /** The heads of several words by their first: "homme d'affaires", "chief of staff". */
  rows: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Heads of offices in a company: without an organization of their own, of the one named last. */
  corporate: ReadonlySet<string>;
  /** Nouns between two organizations, the second of which is meant: "Caixin subsidiary CEBM". */
  between: ReadonlySet<string>;
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

/** The heads of several words among them, by their first word, as items: an elision is a word of its own. */
export function headRows(heads: Iterable<string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const rows = new Map<string, string[][]>();
  for (const head of heads) {
    const row = head.split(/ |(?<=')/);
    if (row.length < 2) continue;
    const first = row[0] ?? '';
    rows.set(
      first,
      [...(rows.get(first) ?? []), row].sort((a, b) => b.length - a.length),
    );
  }
  return rows;
}

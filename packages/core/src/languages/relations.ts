/** Phrases that state a relation between two names, lower case. `active` stands "A phrase B", `passive` "B phrase A". */
export interface RelationPhrase {
  kind: 'headquartered-in' | 'founded' | 'owns' | 'acquires' | 'launched' | 'subsidiary-of' | 'works-for';
  active: readonly string[];
  passive: readonly string[];
}

export interface RelationWords {
  /** Nouns that state a relation of what they are said of with who does it: "le rachat de A par B". */
  nouns: ReadonlyMap<string, RelationPhrase['kind']>;
  phrases: readonly RelationPhrase[];
}

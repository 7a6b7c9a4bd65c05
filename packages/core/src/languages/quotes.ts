import type { SpeakerNouns } from './speakers.ts';

/** How a verb (or one of its forms) can introduce what somebody said. */
export interface SayingForm {
  /** Dictionary form. */
  lemma: string;
  /** `participle` needs an auxiliary before it; `gerund` continues the speaker of its clause. */
  form: 'finite' | 'participle' | 'gerund' | 'infinitive';
  /**
   * What may follow: `that` a clause with its conjunction, `bare` a clause without one, `infinitive`, `de` ("promet de
   * …", "vows to …"), `whether`. Without any the verb only carries quoted words or stands in an incise.
   */
  frames: ReadonlySet<Frame>;
  /** The form is also a common noun or adjective ("une note", "the report"): a determiner before it forbids it. */
  noun: boolean;
}

export type Frame = 'that' | 'bare' | 'infinitive' | 'de' | 'whether' | 'person' | 'incise';

/** The words that introduce, carry and end reported speech. Everything is lower case with straight apostrophes. */
export interface QuoteWords {
  verbs: ReadonlyMap<string, SayingForm>;
  auxiliaries: ReadonlySet<string>;
  /** Two-word cues: first word to the second ("fait" + "savoir"); the pair acts as one finite verb. */
  pairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Prepositions of the source: "selon", "according to", as words in a row. */
  sources: readonly (readonly string[])[];
  /** As `sources`, only where the clause starts with them and a comma follows the name ("pour X, …"). */
  openers: readonly (readonly string[])[];
  conjunctions: ReadonlySet<string>;
  /** "whether", "si". */
  questions: ReadonlySet<string>;
  /** Nouns that take a reported clause: "the claim that". */
  nouns: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** Adverbials of several words, read as one: "de son côté", "for her part". */
  asides: readonly string[];
  pronouns: ReadonlyMap<string, 'he' | 'she' | 'it' | 'they' | 'any'>;
  /** Pronouns that are possessives too: read as pronouns only where nothing follows ("according to her"). */
  oblique: ReadonlyMap<string, 'he' | 'she' | 'it' | 'they' | 'any'>;
  relatives: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Days, months and the like: they open an adverbial between the verb and its clause. */
  times: ReadonlySet<string>;
  /** Before the reported clause, not of it: "mais", "however". */
  connectors: ReadonlySet<string>;
  /** After a comma, where the reporter's own voice returns. */
  returns: ReadonlySet<string>;
  /** Where something is said: "dans un communiqué", "in an interview". */
  settings: ReadonlySet<string>;
  /** Head of a clause that cannot stand alone before an incise: the words after the incise belong to it. */
  subordinators: ReadonlySet<string>;
  /** A speaker noun that means a text: "le rapport de Y" speaks for Y. */
  papers: ReadonlySet<string>;
  /** A speaker noun that may stand for an organization named before. */
  bodies: ReadonlySet<string>;
  speakers: SpeakerNouns;
  /** Before quoted words that are a name or title, no speech: "intitulé", "called". */
  naming: ReadonlySet<string>;
  /** Not a source though "selon" stands before: "selon le niveau de vie", "according to plan". */
  measures: ReadonlySet<string>;
  /** "même", "same": the source said before. */
  same: ReadonlySet<string>;
}

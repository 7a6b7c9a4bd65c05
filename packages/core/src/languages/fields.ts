/** The words a language's pages put around their fields: dates, bylines, labels. All lower case, accents kept. */
export interface FieldWords {
  /** Month names and abbreviations without their full stop, January first. */
  months: readonly (readonly string[])[];
  /** Weekday names and abbreviations, which may stand before a date. */
  weekdays: readonly string[];
  /** Words inside a date that mean nothing: "le", "of", "the". */
  dateFillers: readonly string[];
  /** Endings of a day's number: "1er", "2nd". */
  ordinals: readonly string[];
  /** Days counted from the reference day. */
  relativeDays: Readonly<Record<string, number>>;
  /** Words that make a date line "how long ago": "il y a", "ago". */
  ago: readonly string[];
  /** Units of "3 hours ago". */
  agoUnits: readonly string[];
  /** Words between a date and its time of day: "à", "at". */
  timeJoiners: readonly string[];
  /** What stands before the day of publication. */
  publishedLabels: readonly string[];
  /** What stands before the day of the last change. */
  modifiedLabels: readonly string[];
  /** What opens a byline. Longest first. */
  bylineOpeners: readonly string[];
  /** What stands between two names. */
  nameJoiners: readonly string[];
  /** What introduces an agency behind a name: "avec", "with". */
  agencyJoiners: readonly string[];
  /** What ends the names: "for", "à" (a place follows), "pour". */
  nameStops: readonly string[];
  /** What introduces people who are not the authors: "edited by", "photography by". */
  helperOpeners: readonly string[];
  /** Words of an organization's name and of no person's: "journal", "university". */
  organizationWords: readonly string[];
  /** Words that are a job and never part of a name. */
  jobs: readonly string[];
  /** Words that make a byline nobody's: "rédaction", "staff", "admin". */
  nobody: readonly string[];
  /** The noun of a comment count: "commentaires". */
  comments: readonly string[];
  /** What a comment count says without a number: "aucun commentaire". */
  noComments: readonly string[];
  /** Openings of lines that are the page's furniture and never a headline. */
  furniture: readonly string[];
  /** Openings of a picture's credit or caption line. */
  pictureCredits: readonly string[];
  /** Reading time: "min de lecture", "min read". */
  readingTime: readonly string[];
}

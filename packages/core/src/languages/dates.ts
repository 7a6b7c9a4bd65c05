/** What a calendar word counts. */
export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'season';

/** A language's words for calendar time. */
export interface DateWords {
  /** Numeric dates: day first, or month first where the day does not tell. */
  dayFirst: boolean;
  /** Months by name and abbreviation, 1 to 12. */
  months: Readonly<Record<string, number>>;
  /** Of those, the ones that are other words too: alone they need a cue before them, and a capital in English. */
  ambiguousMonths: readonly string[];
  /** 1 (Monday) to 7. */
  weekdays: Readonly<Record<string, number>>;
  ambiguousWeekdays: readonly string[];
  seasons: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>>;
  units: Readonly<Record<string, CalendarUnit>>;
  /** Whole expressions: "hier" is -1 day. Keys are units joined by a space. */
  days: Readonly<Record<string, number>>;
  /** Parts of a day, which a date takes along: "soir", "night". */
  dayParts: readonly string[];
  /** Before a unit or a name: "this", "last", "next". */
  before: Readonly<Record<string, -1 | 0 | 1>>;
  /** Behind it: "dernier", "prochain". */
  after: Readonly<Record<string, -1 | 0 | 1>>;
  /** Behind "N units": "ago", "earlier", "later". */
  distances: Readonly<Record<string, -1 | 1>>;
  /** Before "N units": "il y a", "dans". Keys are units joined by a space. */
  distancesBefore: Readonly<Record<string, -1 | 1>>;
  /** "early", "fin", "mid": taken along before a date. */
  edges: readonly string[];
  /** Small words that may stand inside: "of", "de", "the", "l'". */
  links: readonly string[];
  /** Words before a bare year or an ambiguous month that make it one. */
  prepositions: readonly string[];
  /** Holidays on a fixed day, "month-day". */
  holidays: Readonly<Record<string, string>>;
  /** Words in a sentence that put its date into the future. */
  futureCues: readonly string[];
  /** Endings of verbs in the future, checked on lower-case words of five letters and more. */
  futureEndings: readonly string[];
  /** "Q", "T": a letter before a quarter's number; "H", "S": before a half's. */
  quarterLetters: readonly string[];
  halfLetters: readonly string[];
  /** Words for "decade" years: "années" (before), "s" (behind). */
  decadeBefore: readonly string[];
  decadeBehind: readonly string[];
}

/** What a calendar word counts. */
export type CalendarUnit =
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A language's words for calendar time. Keys of several units ("day after tomorrow") are joined by a space. */
export interface DateWords {
  /** Numeric dates: day first, or month first, where nothing in the text tells. */
  dayFirst: boolean;
  /** Months by name and abbreviation, 1 to 12. */
  months: Readonly<Record<string, number>>;
  /** Of those, the ones that are other words too: alone they need a cue before them. */
  ambiguousMonths: readonly string[];
  /** Short forms of months that need their full stop where no day or year tells ("sept."). */
  dottedMonths: readonly string[];
  /** Months that small letters make another word ("may"). */
  verbMonths: readonly string[];
  /** Whether months and weekdays are written with a capital. */
  capitals: boolean;
  /** Whether a day may stand behind its month without a year ("March 3"). */
  monthFirst: boolean;
  /** 1 (Monday) to 7. */
  weekdays: Readonly<Record<string, number>>;
  /** Of those, the ones that need a capital. */
  ambiguousWeekdays: readonly string[];
  seasons: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>>;
  /** Before a bare season: "in the", "l'". Keys of several units. */
  seasonCues: readonly string[];
  units: Readonly<Record<string, CalendarUnit>>;
  /** Forms of units that count several: they make no period of their own. */
  plurals: readonly string[];
  /** Whole expressions: "hier" is -1 day. */
  days: Readonly<Record<string, number>>;
  /** Of those, the ones that count from the day told of: "la veille", "the day before". */
  toldDays: readonly string[];
  /**
   * Parts of a day, which a date takes along, and what they make of an hour: 0 nothing, 12 (afternoon, evening) twelve more,
   * 18 (night) twelve more from six o'clock on.
   */
  dayParts: Readonly<Record<string, 0 | 12 | 18>>;
  /** Before a unit or a name: "this", "last", "next". */
  before: Readonly<Record<string, -1 | 0 | 1>>;
  /** Behind it: "dernier", "prochain". */
  after: Readonly<Record<string, -1 | 0 | 1>>;
  /** Of both, the ones that count from the day told of: "following", "précédent". */
  toldTurns: readonly string[];
  /** Of both, the ones that name the week before or behind, whatever the day. */
  weekTurns: readonly string[];
  /** Of those before, the ones that turn names only: "la dernière semaine" counts. */
  weakTurns: readonly string[];
  /** "same", "même": the period told of. */
  same: readonly string[];
  /** Before "year": "fiscal", "school". Such a year has no value of its own. */
  yearKinds: readonly string[];
  /** Nouns that count about so many: "une dizaine d'années", "a dozen years". */
  approximate: Readonly<Record<string, number>>;
  /** Behind "N units": "ago", "earlier", "later". */
  distances: Readonly<Record<string, -1 | 1>>;
  /** Of those, the ones that count from the day told of. */
  toldDistances: readonly string[];
  /** Before "N units": "il y a", "dans". */
  distancesBefore: Readonly<Record<string, -1 | 1>>;
  /** Of those, the ones that may open a duration too: they need a sentence that looks ahead. */
  unsureDistances: readonly string[];
  /** Between "N units" and a date: "after", "before", "à partir de". */
  distancesFrom: Readonly<Record<string, -1 | 1>>;
  /** "early", "fin", "mid": taken along before a date. */
  edges: readonly string[];
  /** "later", "plus tôt": with "in the week" behind them. */
  parts: Readonly<Record<string, true>>;
  /** Small words that may stand inside: "of", "de", "the", "l'". */
  links: readonly string[];
  /** Between a day and its month. */
  dayLinks: readonly string[];
  /** Between a month and its year. */
  yearLinks: readonly string[];
  /** Words that join the two ends of a range. */
  ranges: readonly string[];
  /** Words before a bare year or an ambiguous month that make it one. */
  prepositions: readonly string[];
  /** Of those, the ones behind which a year before 1900 or after 2060 counts. */
  surePrepositions: readonly string[];
  /** Of those, the ones behind which a plural still counts things ("for 2000 workers"). */
  loosePrepositions: readonly string[];
  /** Words before a numeric date of two figures. */
  numericCues: readonly string[];
  /** Small words that may follow a date without being named by it: behind other words a century is an adjective. */
  small: readonly string[];
  /** Things named after a holiday ("Christmas tree", "sapin de Noël"): they are no time. */
  holidayThings: readonly string[];
  /** Words of sport: a text full of them has halves and quarters of matches. */
  sport: readonly string[];
  /** Edges that are nouns and need their link: "end of". */
  nounEdges: readonly string[];
  /** Words that end like plurals and are none. */
  pluralLike: readonly string[];
  /**
   * Holidays: "12-25" is month and day, "E+1" days from Easter Sunday, "11/4#4" the fourth Thursday of November
   * (with "+1" the day after it), "" one whose day follows another calendar.
   */
  holidays: Readonly<Record<string, string>>;
  /** Words that put what stands near them into the past or the future, and endings of verbs that do. */
  pastCues: readonly string[];
  pastEndings: readonly string[];
  futureCues: readonly string[];
  futureEndings: readonly string[];
  /** Verbs that look ahead and keep their infinitive so ("expects it to close in March"). */
  futureVerbs: readonly string[];
  /** Before "units" or a name: what recurs ("every Monday") has no calendar day. */
  recurring: readonly string[];
  /** Behind a weekday: so many days further on ("mardi en huit" is seven). */
  furtherDays: Readonly<Record<string, number>>;
  /** Behind a unit: "after next" is two on. */
  twice: Readonly<Record<string, -2 | 2>>;
  /** Of words with such endings, those that are no verbs. */
  noVerbs: readonly string[];
  /** Before a date: it lies ahead ("by", "d'ici") or behind ("since"). */
  prepositionTense: Readonly<Record<string, -1 | 1>>;
  /** "Q", "T": a letter before a quarter's number; "H", "S": before a half's. */
  quarterLetters: readonly string[];
  halfLetters: readonly string[];
  /** Letters before a year of two or four figures: "FY". */
  yearLetters: readonly string[];
  /** Behind a year or century: "BC" is before our era. */
  eras: Readonly<Record<string, -1 | 1>>;
  /** Decades in one word, by their figure: "sixties" is 6. */
  decades: Readonly<Record<string, number>>;
  /** Words for "decade" years: "années" (before), "s" (behind). */
  decadeBefore: readonly string[];
  decadeBehind: readonly string[];
  /** Clock time: words before an hour, whole expressions for one, and what stands behind it. */
  clock: ClockWords;
}

export interface ClockWords {
  /** Between a date and a time: "at", "à", "vers". */
  before: readonly string[];
  /** Of those, the ones behind which a bare figure is an hour. */
  bare: readonly string[];
  /** Between a time and the date behind it: "on", "le". */
  between: readonly string[];
  /** "noon" is 12. */
  named: Readonly<Record<string, number>>;
  /** Behind a figure: "h", "heures", "o'clock". */
  hours: readonly string[];
  /** Behind a time: "du matin", "p . m .": whether it lies in the second half. */
  halves: Readonly<Record<string, boolean>>;
}

/** Adds each key's spelling without accents, which capitals and hasty writing leave off; keys that exist stay. */
export function unaccented<T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const out: Record<string, T> = { ...table };
  for (const key of Object.keys(table)) {
    if (!ACCENTED.test(key)) continue;
    const plain = key.normalize('NFD').replace(/\p{M}/gu, '');
    if (!Object.hasOwn(out, plain)) out[plain] = table[key] as T;
  }
  return out;
}

const ACCENTED = /[\u0080-\uffff]/;

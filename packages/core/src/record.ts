/**
 * The record: what one extraction returns, the same in the library, the API, the command line and the viewer.
 *
 * Offsets are half-open and count UTF-16 code units (what `slice` takes). A span named `source` points into the
 * input as it was given; every other span points into `article.text`.
 */

/** A half-open range of UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export type InputKind = 'html' | 'text' | 'nitf' | 'newsml-g2' | 'ninjs';

export type PageType =
  | 'article'
  | 'forum'
  | 'product'
  | 'collection'
  | 'listing'
  | 'documentation'
  | 'service'
  | 'other';

export type NoticeKind =
  | 'machine-translation'
  | 'correction'
  | 'embargo'
  | 'credits'
  | 'press-release'
  | 'sponsored'
  | 'copyright';

export type BlockType =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'blockquote'
  | 'code'
  | 'table-row'
  | 'caption'
  | 'standfirst';

export type DropReason =
  | 'comments'
  | 'navigation'
  | 'related'
  | 'share'
  | 'advertising'
  | 'newsletter'
  | 'consent'
  | 'paywall'
  | 'footer'
  | 'author-box'
  | 'hidden'
  | 'other';

/** Where a field was read: structured data, a tag's name, or the running text. */
export type Origin = 'json-ld' | 'open-graph' | 'meta' | 'microdata' | 'text' | 'url' | (string & {});

/** Where a field was read. The span points into the input; it is absent where the value has no place there. */
export interface FieldSource {
  start: number;
  end: number;
  from: Origin;
}

export interface Author {
  name: string;
  source?: Span;
}

export interface Publisher {
  name: string | null;
  domain: string | null;
}

/** "PARIS, 6 février (Reuters) -": each part null where it is not given. */
export interface Dateline {
  place: string | null;
  date: string | null;
  agency: string | null;
}

export interface Notice {
  kind: NoticeKind;
  /** Who says so, where the notice names them. */
  by: string | null;
  text: string;
  url: string | null;
  source: Span;
}

export interface Block extends Span {
  type: BlockType;
  /** 1 to 6, headings only. */
  level?: number;
  source: Span;
  /**
   * How the block's text lies in the input where it is no verbatim slice of it: triples
   * `[text offset, source start, source end, …]`, text offsets counted in `article.text`, the last one a sentinel at the
   * block's end. A piece runs to the next one's text offset; pieces of equal length in both are verbatim, others are one
   * decoded reference or folded white space.
   */
  map?: number[];
}

/** A run of visible text that is not the article, and why. */
export interface Dropped {
  reason: DropReason;
  text: string;
  source: Span;
}

export interface Image {
  url: string;
  caption: string | null;
  credit: string | null;
}

/** A value a field might have taken, with where it was read and how much it was believed. Sorted best first. */
export interface FieldCandidate {
  value: unknown;
  /** 0 to 1. */
  score: number;
  from: Origin;
  source?: Span;
}

export interface Article {
  headline: string | null;
  standfirst: string | null;
  authors: Author[];
  /** The wire service the text comes from. */
  agency: string | null;
  publisher: Publisher | null;
  dateline: Dateline | null;
  /** ISO 8601; a bare day where only the day is known; no zone where the zone is unknown. */
  published: string | null;
  modified: string | null;
  /** BCP 47, of the text. */
  language: string | null;
  /** The canonical address. */
  url: string | null;
  section: string | null;
  keywords: string[];
  image: Image | null;
  /** Whether the page says its text is behind a paywall; null where it says nothing. */
  paywalled: boolean | null;
  commentCount: number | null;
  notices: Notice[];
  /** The article's own words: its blocks joined by a blank line. No headline, no notices. */
  text: string;
  blocks: Block[];
  dropped: Dropped[];
  sources: Record<string, FieldSource>;
  /** Calibrated: of the records that say 0.9, nine in ten have a body word F1 above 0.9. */
  confidence: number;
  /** Why the confidence is low or the text empty: `no-article`, `partial`, … Absent where there is nothing to say. */
  reason?: string;
  /** All candidates of each field; only under the option `candidates`. */
  candidates?: Record<string, FieldCandidate[]>;
}

export type EntityType = 'person' | 'organization' | 'place' | 'product' | 'event' | 'index';

export interface Entity {
  /** `e1`, `e2` … in order of first mention. */
  id: string;
  type: EntityType;
  /** The fullest form in the text. */
  name: string;
  mentions: Span[];
  /** ISO 3166-1 alpha-2, of a country. */
  country?: string;
  /** Wikidata id where the lexicon has one. */
  wikidata?: string;
}

export interface Quote extends Span {
  kind: 'direct' | 'indirect' | 'mixed';
  cue: Span | null;
  /** The words that name the source, nearest the cue. */
  speaker: Span | null;
  /** The entity the speaker is, or refers back to. */
  entity: string | null;
  /** The quotation marks were never closed. */
  unclosed?: true;
}

export interface DateMention extends Span {
  /** ISO 8601 / TIMEX3; null where nothing can resolve it. */
  value: string | null;
}

export interface Amount extends Span {
  kind: 'money' | 'percent';
  value: number;
  /** ISO 4217, of money. */
  currency: string | null;
}

export interface Instrument extends Span {
  kind: 'ric' | 'ticker' | 'isin';
  symbol: string;
  /** ISO 10383, where the code names an exchange. */
  mic: string | null;
  entity: string | null;
}

export interface Role {
  person: string;
  role: Span;
  organization: string | null;
}

export type RelationKind =
  | 'headquartered-in'
  | 'founded'
  | 'owns'
  | 'acquires'
  | 'launched'
  | 'subsidiary-of'
  | 'listed-as'
  | 'works-for';

/** A relation stated in the text; the span is its evidence. */
export interface Relation extends Span {
  kind: RelationKind;
  /** Entity ids; `to` of `listed-as` is the instrument's symbol. */
  from: string;
  to: string;
}

export interface Annotations {
  entities: Entity[];
  quotes: Quote[];
  dates: DateMention[];
  amounts: Amount[];
  instruments: Instrument[];
  roles: Role[];
  relations: Relation[];
}

export interface InputInfo {
  kind: InputKind;
  url?: string;
  length: number;
  pageType: PageType;
}

/** One input's record. Either `article` is there, or `error` says why not. */
export interface ExtractionRecord {
  id?: string;
  input: InputInfo;
  article: Article;
  annotations?: Annotations;
}

/** RFC 9457's names for what went wrong with one input of a batch. */
export interface ErrorRecord {
  id?: string;
  error: { title: string; detail: string };
}

export interface ExtractOptions {
  /** Goes into the record as given. */
  id?: string;
  /** The page's address: base of relative links, evidence for publisher, dates and country. */
  url?: string;
  /** The day relative dates count from where the input has none: ISO 8601. */
  published?: string;
  /** BCP 47; overrides detection. */
  language?: string;
  /** False: parsing only, the record has no `annotations`. Default true. */
  annotations?: boolean;
  /** Force the kind of input instead of sniffing it. */
  kind?: InputKind;
  /** True: `article.candidates` holds every field's candidates. */
  candidates?: boolean;
}

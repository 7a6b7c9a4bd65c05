import type { BlockType, Dateline, DropReason, NoticeKind, Span } from '../record.ts';

/** What an input says outright of one of its blocks: wire formats name their parts. */
export interface DeclaredBlock {
  keep: boolean;
  type: BlockType;
  level: number | null;
  /** Why it is not the article, where it is neither kept nor a field nor a notice. */
  reason: DropReason;
  /** What kind of notice it is. */
  notice?: NoticeKind;
}

/** A field's value as the input gives it, with its place and the block that shows nothing else. */
export interface DeclaredValue<T> {
  value: T;
  source: Span | null;
  block: number | null;
}

/** The fields an input gives outright; a name's list is empty where it gives none. */
export interface DeclaredFields {
  headline: DeclaredValue<string>[];
  standfirst: DeclaredValue<string>[];
  /** Bylines as written: one may name several people. */
  bylines: DeclaredValue<string>[];
  dateline: DeclaredValue<Dateline>[];
  published: DeclaredValue<string>[];
  modified: DeclaredValue<string>[];
  /** Names of those who send it, as written. */
  providers: DeclaredValue<string>[];
  copyrightHolders: DeclaredValue<string>[];
  language: DeclaredValue<string>[];
  url: DeclaredValue<string>[];
  section: DeclaredValue<string>[];
  keywords: DeclaredValue<string>[];
}

/** What a wire format says of its own parts. One `blocks` entry for each of the page's blocks. */
export interface Declared {
  blocks: DeclaredBlock[];
  fields: DeclaredFields;
}

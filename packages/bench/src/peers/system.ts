/** What a system says of one page, in the terms every system shares. */
export interface Answer {
  /** The article's words; null where the system reads no body. */
  text: string | null;
  headline: string | null;
  authors: string[];
  /** The day or instant of publication as the system writes it, or null. */
  published: string | null;
}

/** Which of an answer's parts a system gives at all. */
export type Part = 'body' | 'fields';

/** A system loaded and ready to read pages. */
export interface Ready {
  /** Reads one page; this alone is timed. Its result is opaque until `answer` turns it into words. */
  read(html: string, url: string): unknown;
  /** Untimed: what was read, in the shared terms. */
  answer(result: unknown): Answer;
}

/** One system side by side with the others. */
export interface System {
  name: string;
  /** The package whose version is reported; null for ours. */
  package: string | null;
  parts: readonly Part[];
  load(): Promise<Ready>;
}

/** An answer without anything. */
export const NOTHING: Answer = { text: null, headline: null, authors: [], published: null };

import type { DropReason } from '../record.ts';

/** Phrases that tell why a line is not the article's, whatever page they stand on. */
export interface BoilerplatePhrases {
  reason: DropReason;
  /** A longer block (in words) is not judged by these phrases. */
  within: number;
  /** Whole words, written small. A `#` stands for a number. */
  phrases: readonly string[];
  /** The phrase must begin the block. */
  leading?: true;
}

/** One language's words around an article: what its pages say in menus, widgets and boxes. */
export interface Boilerplate {
  /** The commonest short words of running text, by which the language is told. */
  commonWords: readonly string[];
  phrases: readonly BoilerplatePhrases[];
  /** What a forum writes beside a member's name, in small letters: of how many posts, and of since when. */
  member?: { posts: readonly string[]; since: readonly string[] };
}

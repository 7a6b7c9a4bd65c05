import type { ArticleQuery, FoundArticle } from '@depeche/archive';

/** What a list of articles holds so far, and the cursor of what follows. */
export interface Found {
  /** What was asked for: the query, or where nothing has its last word the words that begin like it. */
  asked: ArticleQuery;
  articles: FoundArticle[];
  next: string | null;
  /** How many there are in all, as a number is written; `…` until it is known. */
  total: string;
  problem: string | null;
}

/** Somewhere in the library: a screen and what it shows; on the way back the row that was chosen, and what was found. */
export type Place = { chosen?: number } & (
  | { screen: 'library'; query: ArticleQuery; title: string; found?: Found }
  | { screen: 'reader'; article: number }
  | { screen: 'entities'; q?: string }
  | { screen: 'entity'; entity: number }
  | { screen: 'feeds' }
  | { screen: 'batch' }
);

/** A row to choose, and where it leads. */
export interface Row {
  text: string;
  to: Place | null;
  /** Whether it stands out, as what is unread does. */
  strong?: boolean;
}

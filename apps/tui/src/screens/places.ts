import type { ArticleQuery } from '@depeche/archive';

/** Somewhere in the library: a screen and what it shows. */
export type Place =
  | { screen: 'library'; query: ArticleQuery; title: string }
  | { screen: 'reader'; article: number }
  | { screen: 'entities' }
  | { screen: 'entity'; entity: number }
  | { screen: 'feeds' }
  | { screen: 'batch' };

/** A row to choose, and where it leads. */
export interface Row {
  text: string;
  to: Place | null;
}

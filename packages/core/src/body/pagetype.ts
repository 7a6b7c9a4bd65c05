import type { PageType } from '../record.ts';
import type { Context } from './features/context.ts';
import { MARK_KINDS } from './features/marks.ts';
import { markCounts, pagewide } from './features/pagewide.ts';
import { prose } from './features/prose.ts';

/** The types the model tells apart, in its order. */
export const PAGE_TYPES: readonly PageType[] = [
  'article',
  'forum',
  'product',
  'collection',
  'listing',
  'documentation',
  'service',
];

/** How wide a page's row is. */
export const PAGE_WIDTH = prose.names.length + pagewide.names.length + MARK_KINDS;

/** One row of features for the whole page: what it holds, declares, and what its elements are called. */
export function pageRow(context: Context): Float32Array {
  const row = new Float32Array(PAGE_WIDTH);
  const { around, scan } = context;
  if (around === null || scan.count === 0) return row;
  prose.prepare(context)(0, row, 0);
  pagewide.prepare(context)(0, row, prose.names.length);
  row.set(markCounts(around), prose.names.length + pagewide.names.length);
  return row;
}

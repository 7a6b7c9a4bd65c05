import type { PageType } from '../record.ts';
import type { Context } from './features/context.ts';
import { type FeatureWriter, HTML_FEATURES } from './features/extract.ts';
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

const PROSE_PLACE = HTML_FEATURES.indexOf(prose.names[0] ?? '');
const PAGE_PLACE = HTML_FEATURES.indexOf(pagewide.names[0] ?? '');

/** How wide a page's row is. */
export const PAGE_WIDTH = prose.names.length + pagewide.names.length + MARK_KINDS;

/**
 * One row of features for the whole page: what it holds, declares, and what its elements are called. It begins with what
 * the families `prose` and `pagewide` say of the first block, taken from its row.
 */
export function pageRow(context: Context, { width, write }: FeatureWriter): Float32Array {
  const row = new Float32Array(PAGE_WIDTH);
  const { around, scan } = context;
  if (around === null || scan.count === 0) return row;
  const first = new Float32Array(width);
  write(0, first, 0);
  row.set(first.subarray(PROSE_PLACE, PROSE_PLACE + prose.names.length));
  row.set(first.subarray(PAGE_PLACE, PAGE_PLACE + pagewide.names.length), prose.names.length);
  row.set(markCounts(around), prose.names.length + pagewide.names.length);
  return row;
}

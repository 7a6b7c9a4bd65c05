import { ancestry } from './ancestry.ts';
import { containing } from './containing.ts';
import type { Context } from './context.ts';
import type { Family } from './family.ts';
import { groups } from './groups.ts';
import { headings } from './headings.ts';
import { own } from './own.ts';
import { pagewide } from './pagewide.ts';
import { prose } from './prose.ts';
import { surroundings } from './surroundings.ts';

/** The families a text has. */
const TEXT_FAMILIES: readonly Family[] = [own, surroundings, prose];
/** The families an HTML page has. */
const HTML_FAMILIES: readonly Family[] = [own, surroundings, prose, containing, groups, headings, ancestry, pagewide];

/** The features' names, in the order of a row. */
export const TEXT_FEATURES: readonly string[] = TEXT_FAMILIES.flatMap(({ names }) => names);
export const HTML_FEATURES: readonly string[] = HTML_FAMILIES.flatMap(({ names }) => names);

/** A matrix, row by row. */
export interface FeatureRows {
  rows: Float32Array;
  width: number;
}

/** The feature rows of a page's blocks, one behind the other: `TEXT_FEATURES` or `HTML_FEATURES` wide. */
export function featureRows(context: Context): FeatureRows {
  const html = context.around !== null;
  const width = html ? HTML_FEATURES.length : TEXT_FEATURES.length;
  const count = context.scan.count;
  const rows = new Float32Array(count * width);
  let base = 0;
  for (const family of html ? HTML_FAMILIES : TEXT_FAMILIES) {
    const write = family.prepare(context);
    for (let i = 0; i < count; i++) write(i, rows, i * width + base);
    base += family.names.length;
  }
  return { rows, width };
}

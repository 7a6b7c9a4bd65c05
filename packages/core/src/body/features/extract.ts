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
import { told } from './told.ts';

/** The families a text has. */
const TEXT_FAMILIES: readonly Family[] = [own, surroundings, prose];
/** The families an HTML page has. */
const HTML_FAMILIES: readonly Family[] = [
  own,
  surroundings,
  prose,
  told,
  containing,
  groups,
  headings,
  ancestry,
  pagewide,
];

/** The features' names, in the order of a row. */
export const TEXT_FEATURES: readonly string[] = TEXT_FAMILIES.flatMap(({ names }) => names);
export const HTML_FEATURES: readonly string[] = HTML_FAMILIES.flatMap(({ names }) => names);

/** Writes the features of one block after the other; what is done once a page is done. */
export interface FeatureWriter {
  /** How many features a block has: `TEXT_FEATURES` or `HTML_FEATURES`. */
  width: number;
  write(block: number, out: Float32Array, at: number): void;
}

/** Prepares all families for a page. */
export function featureWriter(context: Context): FeatureWriter {
  const families = context.around === null ? TEXT_FAMILIES : HTML_FAMILIES;
  const writers = families.map((family) => family.prepare(context));
  const widths = families.map(({ names }) => names.length);
  return {
    width: context.around === null ? TEXT_FEATURES.length : HTML_FEATURES.length,
    write(block, out, at) {
      let base = at;
      for (let f = 0; f < writers.length; f++) {
        (writers[f] as FeatureWriter['write'])(block, out, base);
        base += widths[f] as number;
      }
    },
  };
}

/** The feature rows of all of a page's blocks, one behind the other. */
export function featureRows(context: Context): { rows: Float32Array; width: number } {
  const { width, write } = featureWriter(context);
  const rows = new Float32Array(context.scan.count * width);
  for (let i = 0; i < context.scan.count; i++) write(i, rows, i * width);
  return { rows, width };
}

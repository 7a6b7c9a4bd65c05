import type { ArticleQuery, Counted, Facet } from '@depeche/archive';
import { safeLine } from '../terminal/safe.ts';
import type { Row } from './places.ts';

/** The facets a list can be narrowed by, in the order they are shown. */
export const FACETS_SHOWN: readonly Facet[] = [
  'publisher',
  'agency',
  'language',
  'person',
  'organization',
  'place',
  'instrument',
  'day',
];

/** Values of a facet that are shown. */
const MOST = 12;

/** A row of the facets: `narrow` is what choosing it makes of the query. */
interface FacetRow extends Row {
  narrow: ArticleQuery;
}

/** The facets as rows: first what takes the filters that are set off again, then every value with its count. */
export function facetRows(counts: Counted | null, query: ArticleQuery): FacetRow[] {
  const rows: FacetRow[] = [];
  const { q, ...set } = query;
  for (const [name, value] of Object.entries(set))
    if (value !== undefined)
      rows.push({ text: safeLine(`- without ${name} ${String(value)}`), to: null, narrow: { [name]: undefined } });
  for (const facet of FACETS_SHOWN)
    for (const { value, label, articles } of (counts?.facets[facet] ?? []).slice(0, MOST))
      rows.push({
        text: safeLine(`  ${facet.padEnd(13)} ${String(articles).padStart(6)}  ${label}`),
        to: null,
        narrow: filterOf(facet, value),
      });
  return rows;
}

function filterOf(facet: Facet, value: string): ArticleQuery {
  if (facet === 'day') return { from: value, to: value };
  if (facet === 'person' || facet === 'organization' || facet === 'place') return { entity: [Number(value)] };
  if (facet === 'speaker') return { speaker: [Number(value)] };
  return { [facet]: value };
}

/** The query after a row of the facets was chosen; entities add up, other filters take each other's place. */
export function narrowed(query: ArticleQuery, at: number, rows: readonly Row[], row: Row): ArticleQuery {
  const { narrow } = (rows[at] ?? row) as FacetRow;
  const entity =
    narrow.entity === undefined ? {} : { entity: [...new Set([...(query.entity ?? []), ...narrow.entity])] };
  const next = { ...query, ...narrow, ...entity, cursor: undefined };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}

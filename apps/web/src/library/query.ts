import type { Facet, Query } from './client.ts';

/** What can stand in a search, and in the address of the library. */
export const ASKED = [
  'q',
  'publisher',
  'agency',
  'language',
  'entity',
  'speaker',
  'instrument',
  'from',
  'to',
  'unread',
  'collapse',
  'group',
  'feed',
] as const;

export const FACETS: readonly Facet[] = [
  'publisher',
  'agency',
  'language',
  'person',
  'organization',
  'place',
  'speaker',
  'instrument',
  'day',
];

/** The search with one value of a facet more. */
export function narrowed(query: Query, facet: Facet, value: string): Query {
  if (facet === 'day') return { ...query, from: value, to: value };
  if (facet === 'person' || facet === 'organization' || facet === 'place')
    return { ...query, entity: [...new Set([...list(query.entity), value])].join(',') };
  if (facet === 'speaker') return { ...query, speaker: [...new Set([...list(query.speaker), value])].join(',') };
  return { ...query, [facet]: value };
}

/** The search without a name or with none of its values. */
export function widened(query: Query, name: string, value: string): Query {
  const { [name]: _, ...others } = query;
  if (name === 'from') {
    const { to: __, ...rest } = others;
    return rest;
  }
  if (name !== 'entity' && name !== 'speaker') return others;
  const left = list(query[name]).filter((each) => each !== value);
  return left.length === 0 ? others : { ...others, [name]: left.join(',') };
}

export interface Filter {
  name: string;
  value: string;
}

/** What narrows a search, each to be taken away again; the words that are looked for stand in their own field. */
export function filtersOf(query: Query): Filter[] {
  return Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined || value === '' || name === 'q' || name === 'to') return [];
    if (name === 'from') return [{ name, value: value === query.to ? value : `${value} – ${query.to ?? '…'}` }];
    return name === 'entity' || name === 'speaker'
      ? list(value).map((each) => ({ name, value: each }))
      : [{ name, value }];
  });
}

function list(value: string | undefined): string[] {
  return (value ?? '').split(',').filter((each) => each !== '');
}

/** The query as the hash's search part. */
export function searchPart(query: Query): string {
  const given = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

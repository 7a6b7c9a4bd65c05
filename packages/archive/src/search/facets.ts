import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { isoDay } from '../keep/dates.ts';
import { type ArticleQuery, foundIds } from './list.ts';

/** What articles can be counted by. */
export const FACETS = [
  'publisher',
  'agency',
  'language',
  'day',
  'person',
  'organization',
  'place',
  'speaker',
  'instrument',
] as const;
export type Facet = (typeof FACETS)[number];

/** One value and how many of the articles have it; `value` goes into the filter of its facet (`person` … into `entity`). */
export interface FacetValue {
  value: string;
  /** What to show, where that is not the value. */
  label: string;
  articles: number;
}

export interface Counted {
  /** How many articles are found; from `exact: false` on at least as many. */
  total: { articles: number; exact: boolean };
  /** Facets are counted over the last so many to come in. */
  of: number;
  facets: Partial<Record<Facet, FacetValue[]>>;
}

/** Counting stops here. */
const COUNTED = 10_000;
/** Facets are counted over this many articles, the last to come in. */
const SAMPLED = 2000;
/** Values given of a facet. */
const MOST = 15;

const ENTITY = (type: string): SQL => sql`
  select root.id, root.name, count(distinct mentions.article) as n
  from found cross join mentions on mentions.article = found.id
  join entities on entities.id = mentions.entity join entities as root on root.id = entities.root
  where entities.type = ${type} group by root.id`;

const COUNTS: Readonly<Record<Facet, SQL>> = {
  publisher: sql`select coalesce(domain, publisher), coalesce(max(publisher), domain), count(*) as n
    from found join articles using (id) group by coalesce(domain, publisher)`,
  agency: sql`select agency, agency, count(*) as n from found join articles using (id) group by agency`,
  language: sql`select language, language, count(*) as n from found join articles using (id) group by language`,
  day: sql`select day, day, count(*) as n from found join articles using (id) group by day`,
  person: ENTITY('person'),
  organization: ENTITY('organization'),
  place: ENTITY('place'),
  speaker: sql`select root.id, root.name, count(distinct quotes.article) as n
    from found cross join quotes on quotes.article = found.id
    join entities on entities.id = quotes.speaker join entities as root on root.id = entities.root group by root.id`,
  instrument: sql`select symbol, symbol, count(distinct article) as n
    from found join instruments on instruments.article = found.id group by symbol`,
};

/** Counts what a query finds, and the values of facets over it. */
export async function countArticles(
  database: Database,
  query: ArticleQuery,
  facets: readonly Facet[],
): Promise<Counted> {
  const [[total = 0] = []] = await database.rows<[number]>(sql`select count(*) from (${foundIds(query, COUNTED + 1)})`);
  const counted: Counted = {
    total: { articles: Math.min(total, COUNTED), exact: total <= COUNTED },
    of: Math.min(total, SAMPLED),
    facets: {},
  };
  for (const facet of facets) {
    const rows = await database.rows<[string | number | null, string | number | null, number]>(sql`
      with found as materialized (${foundIds(query, SAMPLED)})
      select * from (${COUNTS[facet]}) order by n desc, 1 limit ${MOST}`);
    counted.facets[facet] = rows.flatMap(([value, label, articles]) => {
      if (value === null) return [];
      const written = facet === 'day' ? isoDay(Number(value)) : String(value);
      return [{ value: written, label: facet === 'day' ? written : String(label), articles }];
    });
  }
  return counted;
}

import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { among } from '../database.ts';
import { dayNumber } from '../keep/dates.ts';
import { BadRequest } from './cursor.ts';

/** Which articles are meant; every condition has to hold. */
export interface Filters {
  /** Entities that are all named, by their ids. */
  entity?: readonly number[] | undefined;
  /** Entities that are all quoted. */
  speaker?: readonly number[] | undefined;
  /** A domain or a name. */
  publisher?: string | undefined;
  agency?: string | undefined;
  /** `fr` means `fr-CA`, too. */
  language?: string | undefined;
  /** A symbol. */
  instrument?: string | undefined;
  /** Days, ISO 8601, both included. */
  from?: string | undefined;
  to?: string | undefined;
  /** The group of an article, by its first one's id. */
  group?: number | undefined;
  feed?: number | undefined;
  unread?: boolean | undefined;
}

/** The columns of `articles`, or of an alias. */
type Columns = Record<
  'id' | 'domain' | 'publisher' | 'agency' | 'language' | 'day' | 'group' | 'feed' | 'read',
  AnySQLiteColumn
>;

/** An entity with everything that was joined into it. */
export function joined(entity: number): SQL {
  return sql`(select id from entities where root = (select root from entities where id = ${entity}))`;
}

/**
 * The conditions of filters.
 *
 * @param fixed the order of the rows comes from elsewhere: ids are looked up in a set and never walked through
 */
export function conditions(filters: Filters, articles: Columns, fixed = false): SQL[] {
  const id = fixed ? sql`+${articles.id}` : sql`${articles.id}`;
  const found: SQL[] = [];
  for (const entity of filters.entity ?? [])
    found.push(sql`${id} in (select article from mentions where entity in ${joined(entity)})`);
  for (const speaker of filters.speaker ?? [])
    found.push(sql`${id} in (select article from quotes where speaker in ${joined(speaker)})`);
  if (filters.instrument !== undefined)
    found.push(sql`${id} in (select article from instruments where symbol = ${filters.instrument})`);
  if (filters.publisher !== undefined)
    found.push(sql`(${articles.domain} = ${filters.publisher} or ${articles.publisher} = ${filters.publisher})`);
  if (filters.agency !== undefined) found.push(sql`${articles.agency} = ${filters.agency}`);
  if (filters.language !== undefined) {
    const language = filters.language.toLowerCase();
    found.push(
      sql`(${articles.language} = ${language} or lower(substr(${articles.language}, 1, ${language.length + 1})) = ${`${language}-`})`,
    );
  }
  found.push(...days(articles.day, filters));
  if (filters.group !== undefined)
    found.push(sql`${articles.group} in (select group_id from articles where id in ${among([filters.group])})`);
  if (filters.feed !== undefined) found.push(sql`${articles.feed} = ${filters.feed}`);
  if (filters.unread !== undefined) found.push(sql`${articles.read} = ${filters.unread ? 0 : 1}`);
  return found;
}

/**
 * The conditions of a range of days, both included.
 *
 * @throws BadRequest where it ends before it begins: nothing could be found, and whoever asked has mixed them up
 */
export function days(day: AnySQLiteColumn | SQL, { from, to }: Pick<Filters, 'from' | 'to'>): SQL[] {
  if (from !== undefined && to !== undefined && dayNumber(from) > dayNumber(to))
    throw new BadRequest(`from: ${from} is later than the last day, ${to}`);
  return [
    ...(from === undefined ? [] : [sql`${day} >= ${dayNumber(from)}`]),
    ...(to === undefined ? [] : [sql`${day} <= ${dayNumber(to)}`]),
  ];
}

/** All of the conditions; true where there are none. */
export function all(found: readonly SQL[]): SQL {
  return found.length === 0 ? sql`true` : sql.join([...found], sql` and `);
}

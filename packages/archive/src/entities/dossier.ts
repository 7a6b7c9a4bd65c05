import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { isoDay } from '../keep/dates.ts';
import { type KeptQuote, listQuotes } from '../quotes/list.ts';
import { joined } from '../search/filters.ts';
import { type EntityKind, type EntitySummary, entitySummaries } from './find.ts';
import { type Join, listJoins } from './joins.ts';

type Named = Pick<EntitySummary, 'id' | 'name' | 'type'>;

/** What the archive knows about an entity. */
export interface Dossier extends EntitySummary {
  /** The forms its name takes, and how often records came in with each. */
  names: { name: string; seen: number }[];
  /** First and last day it is named, ISO 8601. */
  first: string | null;
  last: string | null;
  /** Articles and mentions a day; the last 800 days that have any, oldest first. */
  timeline: { day: string; articles: number; mentions: number }[];
  /** Roles a person held or an organization gave, with the days they were first and last said. */
  roles: {
    role: string;
    person: Named | null;
    organization: Named | null;
    first: string;
    last: string;
    articles: number;
  }[];
  /** Who is named in the same articles, counted over the last `of` of them. */
  together: { of: number; entities: (Named & { articles: number })[] };
  quotes: { by: number; about: number; latestBy: KeptQuote[]; latestAbout: KeptQuote[] };
  instruments: { symbol: string; kind: string; mic: string | null; articles: number }[];
  relations: { kind: string; from: Named | null; to: Named | null; symbol: string | null; articles: number }[];
  /** What was decided about it by hand. */
  joins: Join[];
}

const DAYS = 800;
/** Co-occurrence is counted over the last so many articles. */
const TOGETHER = 500;

/** Everything about an entity, or null where there is none of that id; one that was joined into another gives that one. */
export async function dossierOf(database: Database, asked: number): Promise<Dossier | null> {
  const [[id] = []] = await database.rows<[number]>(sql`select root from entities where id = ${asked}`);
  const [summary] = id === undefined ? [] : await entitySummaries(database, [id]);
  if (id === undefined || summary === undefined) return null;
  const ids = joined(id);
  const names = await database.rows<[string, number]>(sql`
    select name, sum(seen) as n from names where entity in ${ids} group by folded order by n desc, name limit 50`);
  const days = await database.rows<[number, number, number]>(sql`
    select day, count(distinct article), sum(count) from mentions where entity in ${ids}
    group by day order by day desc limit ${DAYS}`);
  const [[first = null] = []] = await database.rows<[number | null]>(
    sql`select min(day) from mentions where entity in ${ids}`,
  );
  const lastDay = days[0]?.[0] ?? null;
  const [[by = 0] = []] = await database.rows<[number]>(sql`select count(*) from quotes where speaker in ${ids}`);
  const [[about = 0] = []] = await database.rows<[number]>(sql`select count(*) from quoted where entity in ${ids}`);
  return {
    ...summary,
    names: names.map(([name, seen]) => ({ name, seen })),
    first: first === null ? null : isoDay(first),
    last: lastDay === null ? null : isoDay(lastDay),
    timeline: days.reverse().map(([day, articles, mentions]) => ({ day: isoDay(day), articles, mentions })),
    roles: await rolesOf(database, id),
    together: await togetherWith(database, id),
    quotes: {
      by,
      about,
      latestBy: by === 0 ? [] : (await listQuotes(database, { speaker: String(id), limit: 10 })).quotes,
      latestAbout: about === 0 ? [] : (await listQuotes(database, { about: String(id), limit: 10 })).quotes,
    },
    instruments: (
      await database.rows<[string, string, string | null, number]>(sql`
        select symbol, kind, max(mic), count(distinct article) as n from instruments where entity in ${ids}
        group by symbol, kind order by n desc, symbol limit 20`)
    ).map(([symbol, kind, mic, articles]) => ({ symbol, kind, mic, articles })),
    relations: await relationsOf(database, id),
    joins: await listJoins(database, { entity: id }),
  };
}

type NamedColumns = [id: number | null, name: string | null, type: EntityKind | null];

function named([id, name, type]: NamedColumns): Named | null {
  return id === null || name === null || type === null ? null : { id, name, type };
}

async function rolesOf(database: Database, id: number): Promise<Dossier['roles']> {
  const rows = await database.rows<[string, number, number, number, ...NamedColumns, ...NamedColumns]>(sql`
    select role, min(day), max(day) as last, count(distinct article) as n,
           person.id, person.name, person.type, organization.id, organization.name, organization.type
    from (
      select * from roles where person in ${joined(id)}
      union select * from roles where organization in ${joined(id)}
    ) as held
    left join entities as holder on holder.id = held.person left join entities as person on person.id = holder.root
    left join entities as giver on giver.id = held.organization
    left join entities as organization on organization.id = giver.root
    group by lower(role), person.id, organization.id order by n desc, last desc limit 40`);
  return rows.map(([role, first, last, articles, ...rest]) => ({
    role,
    person: named(rest.slice(0, 3) as NamedColumns),
    organization: named(rest.slice(3) as NamedColumns),
    first: isoDay(first),
    last: isoDay(last),
    articles,
  }));
}

async function togetherWith(database: Database, id: number): Promise<Dossier['together']> {
  const newest = sql`select distinct article from mentions where entity in ${joined(id)}
    order by article desc limit ${TOGETHER}`;
  const [[of = 0] = []] = await database.rows<[number]>(sql`select count(*) from (${newest})`);
  const rows = await database.rows<[number, string, EntityKind, number]>(sql`
    with newest as materialized (${newest})
    select root.id, root.name, root.type, n from (
      select other.root as id, count(distinct mentions.article) as n
      from newest cross join mentions on mentions.article = newest.article
      join entities as other on other.id = mentions.entity
      group by other.root order by n desc, other.root limit 31
    ) as counted join entities as root on root.id = counted.id order by n desc, root.id`);
  return {
    of,
    entities: rows
      .filter(([other]) => other !== id)
      .slice(0, 30)
      .map(([other, name, type, articles]) => ({ id: other, name, type, articles })),
  };
}

async function relationsOf(database: Database, id: number): Promise<Dossier['relations']> {
  const rows = await database.rows<[string, string | null, number, ...NamedColumns, ...NamedColumns]>(sql`
    select kind, symbol, count(distinct article) as n, source.id, source.name, source.type,
           target.id, target.name, target.type
    from (
      select * from relations where from_entity in ${joined(id)}
      union select * from relations where to_entity in ${joined(id)}
    ) as said
    left join entities as one on one.id = said.from_entity left join entities as source on source.id = one.root
    left join entities as other on other.id = said.to_entity left join entities as target on target.id = other.root
    group by kind, symbol, source.id, target.id order by n desc limit 40`);
  return rows.map(([kind, symbol, articles, ...rest]) => ({
    kind,
    from: named(rest.slice(0, 3) as NamedColumns),
    to: named(rest.slice(3) as NamedColumns),
    symbol,
    articles,
  }));
}

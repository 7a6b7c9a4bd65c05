import { sql } from 'drizzle-orm';
import { among, type Database } from '../database.ts';
import { wordsOf } from '../fold.ts';
import { readCursor, writeCursor } from '../search/cursor.ts';

export const ENTITY_TYPES = ['person', 'organization', 'place', 'product', 'event', 'index'] as const;
export type EntityKind = (typeof ENTITY_TYPES)[number];

/** An entity as lists show it. */
export interface EntitySummary {
  id: number;
  type: EntityKind;
  name: string;
  country: string | null;
  wikidata: string | null;
  /** In how many articles it is named; one that names two entities which were joined by hand counts twice. */
  articles: number;
}

export interface EntityQuery {
  /** Words of its name, each from its beginning. */
  q?: string | undefined;
  type?: EntityKind | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
}

/** Words of a query that are looked at. */
const MOST_WORDS = 6;

/** Entities by name, those named in most articles first; what was joined into another is shown as that. */
export async function findEntities(
  database: Database,
  query: EntityQuery,
): Promise<{ entities: EntitySummary[]; next: string | null }> {
  const limit = query.limit ?? 20;
  const question = JSON.stringify(['entities', query.q, query.type]);
  const where = [sql`root.id = root.root`, sql`root.articles > 0`];
  if (query.type !== undefined) where.push(sql`root.type = ${query.type}`);
  const words = wordsOf(query.q ?? '').slice(0, MOST_WORDS);
  for (const word of words)
    where.push(sql`root.id in (
      select entities.root from name_words join entities on entities.id = name_words.entity
      where word >= ${word} and word < ${`${word}\u{10ffff}`})`);
  if (words.length === 0 && (query.q ?? '').trim() !== '') return { entities: [], next: null };
  if (query.cursor !== undefined) {
    const cursor = readCursor(query.cursor, question);
    const [articles = 0, id = 0] = 'after' in cursor ? cursor.after : [];
    where.push(sql`(root.articles, -root.id) < (${articles}, ${-id})`);
  }
  const rows = await database.rows<[number, number]>(sql`
    select root.id, root.articles from entities as root where ${sql.join(where, sql` and `)}
    order by root.articles desc, root.id limit ${limit + 1}`);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const entities = await entitySummaries(
    database,
    shown.map(([id]) => id),
  );
  const more = rows.length > limit && last !== undefined;
  return { entities, next: more ? writeCursor({ after: [last[1], last[0]] }, question) : null };
}

/** Entities by id, in the order of the ids. */
export async function entitySummaries(database: Database, ids: readonly number[]): Promise<EntitySummary[]> {
  if (ids.length === 0) return [];
  const rows = await database.rows<[number, EntityKind, string, string | null, string | null, number]>(sql`
    select id, type, name, country, wikidata,
           (select sum(member.articles) from entities as member where member.root = entities.id)
    from entities where id in ${among(ids)}`);
  const known = new Map(
    rows.map(([id, type, name, country, wikidata, articles]) => [id, { id, type, name, country, wikidata, articles }]),
  );
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** The ids an entity is meant by: a number is an id, anything else the words of a name. */
export async function entitiesMeant(database: Database, asked: string): Promise<number[]> {
  if (/^\d{1,15}$/.test(asked)) return [Number(asked)];
  const { entities } = await findEntities(database, { q: asked, limit: 20 });
  return entities.map(({ id }) => id);
}

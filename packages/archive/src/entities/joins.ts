import { sql } from 'drizzle-orm';
import { among, type Database } from '../database.ts';
import { BadRequest } from '../search/cursor.ts';

/** What somebody decided about entities. */
export interface Join {
  id: number;
  /** `join`: `entity` is `into`. `split`: `entity` was made of `articles` of `into`. */
  kind: 'join' | 'split';
  entity: { id: number; name: string };
  into: { id: number; name: string };
  articles: number[] | null;
  reason: string | null;
  /** ISO 8601, UTC. */
  made: string;
  undone: string | null;
}

/** Follows the joins that stand and writes down where each entity ends. */
const RESETTLE = sql`
  with recursive standing(entity, into_entity) as (
    select entity, into_entity from joins where kind = 'join' and undone is null),
  ends(id, root) as (
    select id, id from entities where id not in (select entity from standing)
    union all
    select standing.entity, ends.root from standing join ends on standing.into_entity = ends.id)
  update entities set root = ends.root from ends where ends.id = entities.id and entities.root <> ends.root`;

/**
 * Says that one entity is another. Nothing is moved: the one is shown as the other until the join is undone.
 *
 * @throws BadRequest where one of them is not there, or they are one already
 */
export async function joinEntities(
  database: Database,
  entity: number,
  into: number,
  reason: string | null,
  now: number,
): Promise<Join> {
  const rows = await database.rows<[number, number]>(
    sql`select id, root from entities where id in ${among([entity, into])}`,
  );
  const roots = new Map(rows);
  const [from, to] = [roots.get(entity), roots.get(into)];
  if (from === undefined || to === undefined)
    throw new BadRequest(`no entity ${from === undefined ? entity : into} is in the archive`);
  if (from === to) throw new BadRequest(`entities ${entity} and ${into} are one already`);
  await database.write([
    sql`insert into joins (kind, entity, into_entity, reason, made) values ('join', ${from}, ${to}, ${reason}, ${now})`,
    RESETTLE,
  ]);
  return newest(database);
}

/**
 * Says that in these articles an entity's name means another: they get an entity of their own.
 *
 * @throws BadRequest where the entity is in none of them
 */
export async function splitEntity(
  database: Database,
  entity: number,
  articles: readonly number[],
  reason: string | null,
  now: number,
): Promise<Join> {
  const rows = await database.rows<[number]>(
    sql`select distinct article from mentions where entity = ${entity} and article in ${among(articles)}`,
  );
  const moved = rows.map(([article]) => article);
  if (moved.length === 0) throw new BadRequest(`entity ${entity} is named in none of these articles`);
  const [[sequence = 0] = []] = await database.rows<[number]>(
    sql`select seq from sqlite_sequence where name = 'entities'`,
  );
  const made = sequence + 1;
  await database.write([
    sql`insert into entities (id, key, type, name, country, wikidata, root, articles)
        select ${made}, null, type, name, country, null, ${made}, 0 from entities where id = ${entity}`,
    sql`insert into names (entity, folded, name, seen) select ${made}, folded, name, seen from names where entity = ${entity}`,
    sql`insert into name_words (word, entity) select word, ${made} from name_words where entity = ${entity}`,
    ...move(entity, made, moved),
    sql`insert into joins (kind, entity, into_entity, articles, reason, made)
        values ('split', ${made}, ${entity}, ${JSON.stringify(moved)}, ${reason}, ${now})`,
  ]);
  return newest(database);
}

/** Rows of one entity, in some articles, become another's. */
function move(from: number, to: number, articles: readonly number[]) {
  const ids = among(articles);
  return [
    sql`update entities set articles = articles - ${articles.length} where id = ${from}`,
    sql`update entities set articles = articles + ${articles.length} where id = ${to}`,
    ...[
      'mentions.entity',
      'quotes.speaker',
      'quoted.entity',
      'roles.person',
      'roles.organization',
      'relations.from_entity',
      'relations.to_entity',
      'instruments.entity',
    ].map((place) => {
      const [table = '', column = ''] = place.split('.');
      const name = sql.identifier(column);
      return sql`update ${sql.identifier(table)} set ${name} = ${to} where ${name} = ${from} and article in ${ids}`;
    }),
  ];
}

/**
 * Takes back a join or a split.
 *
 * @returns null where there is none of that id
 * @throws BadRequest where it has been undone already
 */
export async function undoJoin(database: Database, id: number, now: number): Promise<Join | null> {
  const join = (await listJoins(database, { id }))[0];
  if (join === undefined) return null;
  if (join.undone !== null) throw new BadRequest(`join ${id} was undone on ${join.undone}`);
  const close = sql`update joins set undone = ${now} where id = ${id} and undone is null`;
  if (join.kind === 'join') await database.write([close, RESETTLE]);
  else {
    const rows = await database.rows<[number]>(
      sql`select distinct article from mentions where entity = ${join.entity.id} and article in ${among(join.articles ?? [])}`,
    );
    await database.write([
      close,
      ...move(
        join.entity.id,
        join.into.id,
        rows.map(([article]) => article),
      ),
    ]);
  }
  return (await listJoins(database, { id }))[0] ?? null;
}

/** The log, newest first; of one entity where it is given. */
export async function listJoins(database: Database, of: { id?: number; entity?: number } = {}): Promise<Join[]> {
  const where =
    of.id !== undefined
      ? sql`joins.id = ${of.id}`
      : of.entity !== undefined
        ? sql`(joins.entity = ${of.entity} or joins.into_entity = ${of.entity})`
        : sql`true`;
  const rows = await database.rows<
    [number, Join['kind'], number, string, number, string, string | null, string | null, number, number | null]
  >(sql`
    select joins.id, joins.kind, one.id, one.name, other.id, other.name, joins.articles, reason, made, undone
    from joins join entities as one on one.id = joins.entity join entities as other on other.id = joins.into_entity
    where ${where} order by joins.id desc limit 500`);
  return rows.map(([id, kind, entity, name, into, intoName, articles, reason, made, undone]) => ({
    id,
    kind,
    entity: { id: entity, name },
    into: { id: into, name: intoName },
    articles: articles === null ? null : (JSON.parse(articles) as number[]),
    reason,
    made: new Date(made).toISOString(),
    undone: undone === null ? null : new Date(undone).toISOString(),
  }));
}

async function newest(database: Database): Promise<Join> {
  const [join] = await listJoins(database);
  if (join === undefined) throw new Error('a join was written and is not there');
  return join;
}

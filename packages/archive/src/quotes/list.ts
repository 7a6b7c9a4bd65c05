import { sql } from 'drizzle-orm';
import { among, type Database } from '../database.ts';
import { type EntitySummary, entitiesMeant, entitySummaries } from '../entities/find.ts';
import { readCursor, writeCursor } from '../search/cursor.ts';
import { days } from '../search/filters.ts';
import { newestTexts } from '../search/summary.ts';

export interface QuoteQuery {
  /** An entity's id, or words of its name. */
  speaker?: string | undefined;
  /** The same: an entity named in the quote. */
  about?: string | undefined;
  kind?: 'direct' | 'indirect' | 'mixed' | undefined;
  from?: string | undefined;
  to?: string | undefined;
  article?: number | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
}

/** A quote with where it stands. Offsets count UTF-16 code units in the text of the article's newest revision. */
export interface KeptQuote {
  article: {
    id: number;
    url: string | null;
    headline: string | null;
    publisher: string | null;
    published: string | null;
  };
  /** The quote's place in the record's `quotes`. */
  at: number;
  kind: 'direct' | 'indirect' | 'mixed';
  text: string;
  start: number;
  end: number;
  /** The words that name the speaker, and who that is. */
  speaker: { text: string | null; entity: Pick<EntitySummary, 'id' | 'name' | 'type'> | null };
  /** Entities named in it. */
  about: Pick<EntitySummary, 'id' | 'name' | 'type'>[];
}

/** Quotes by or about somebody; those of articles that came in last first. */
export async function listQuotes(
  database: Database,
  query: QuoteQuery,
): Promise<{ quotes: KeptQuote[]; next: string | null }> {
  const limit = query.limit ?? 20;
  const { cursor, limit: _limit, ...asked } = query;
  const question = JSON.stringify(['quotes', Object.entries(asked).sort()]);
  const where = [sql`true`];
  if (query.speaker !== undefined)
    where.push(sql`quotes.speaker in ${members(await entitiesMeant(database, query.speaker))}`);
  if (query.about !== undefined)
    where.push(sql`(quotes.article, quotes.at) in (
      select article, at from quoted where entity in ${members(await entitiesMeant(database, query.about))})`);
  if (query.kind !== undefined) where.push(sql`quotes.kind = ${query.kind}`);
  where.push(...days(sql`quotes.day`, query));
  if (query.article !== undefined) where.push(sql`quotes.article = ${query.article}`);
  if (cursor !== undefined) {
    const read = readCursor(cursor, question);
    const [article = 0, at = 0] = 'after' in read ? read.after : [];
    where.push(sql`(quotes.article, -quotes.at) < (${article}, ${-at})`);
  }
  const rows = await database.rows<Row>(sql`
    select quotes.article, quotes.at, quotes.kind, quotes.start, quotes.end, quotes.speaker_start, quotes.speaker_end,
           (select root from entities where id = quotes.speaker),
           articles.url, articles.headline, coalesce(articles.publisher, articles.domain), articles.published
    from quotes join articles on articles.id = quotes.article
    where ${sql.join(where, sql` and `)} order by quotes.article desc, quotes.at limit ${limit + 1}`);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? writeCursor({ after: [last[0], last[1]] }, question) : null;
  return { quotes: await written(database, shown), next };
}

type Row = [
  article: number,
  at: number,
  kind: KeptQuote['kind'],
  start: number,
  end: number,
  speakerStart: number | null,
  speakerEnd: number | null,
  speaker: number | null,
  url: string | null,
  headline: string | null,
  publisher: string | null,
  published: string | null,
];

function members(ids: readonly number[]) {
  return sql`(select id from entities where root in (select root from entities where id in ${among(ids)}))`;
}

async function written(database: Database, rows: readonly Row[]): Promise<KeptQuote[]> {
  const articles = [...new Set(rows.map(([article]) => article))];
  const texts = await newestTexts(database, articles);
  const about = await database.rows<[number, number, number]>(sql`
    select distinct quoted.article, quoted.at, entities.root from quoted join entities on entities.id = quoted.entity
    where quoted.article in ${among(articles)}`);
  const meant = new Map<string, number[]>();
  for (const [article, at, entity] of about)
    meant.set(`${article} ${at}`, [...(meant.get(`${article} ${at}`) ?? []), entity]);
  const ids = new Set([...meant.values()].flat());
  for (const row of rows) if (row[7] !== null) ids.add(row[7]);
  const entities = new Map(
    (await entitySummaries(database, [...ids])).map(({ id, name, type }) => [id, { id, name, type }]),
  );
  return rows.map(
    ([article, at, kind, start, end, speakerStart, speakerEnd, speaker, url, headline, publisher, published]) => {
      const text = texts.get(article) ?? '';
      return {
        article: { id: article, url, headline, publisher, published },
        at,
        kind,
        text: text.slice(start, end),
        start,
        end,
        speaker: {
          text: speakerStart === null || speakerEnd === null ? null : text.slice(speakerStart, speakerEnd),
          entity: speaker === null ? null : (entities.get(speaker) ?? null),
        },
        about: (meant.get(`${article} ${at}`) ?? []).flatMap((id) => entities.get(id) ?? []),
      };
    },
  );
}

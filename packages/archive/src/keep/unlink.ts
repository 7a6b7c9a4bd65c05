import { type SQL, sql } from 'drizzle-orm';
import { among } from '../database.ts';

/** Takes away everything that was read out of articles, but not the articles and their revisions. */
export function unlink(articles: readonly number[]): SQL[] {
  const ids = among(articles);
  return [
    sql`update entities set articles = articles - gone.n
        from (select entity, count(distinct article) as n from mentions where article in ${ids} group by entity) as gone
        where entities.id = gone.entity`,
    sql`delete from mentions where (entity, article) in (select entity, article from mentions where article in ${ids})`,
    sql`delete from quotes where article in ${ids}`,
    sql`delete from quoted where article in ${ids}`,
    sql`delete from roles where article in ${ids}`,
    sql`delete from relations where article in ${ids}`,
    sql`delete from instruments where article in ${ids}`,
    sql`delete from articles_text where rowid in ${ids}`,
    sql`delete from unindexed where article in ${ids}`,
  ];
}

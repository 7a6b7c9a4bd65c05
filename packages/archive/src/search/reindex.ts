import { sql } from 'drizzle-orm';
import { among, type Database } from '../database.ts';
import { lowerWords } from '../fold.ts';
import { unpackText } from '../keep/pack.ts';
import { indexed } from './index-rows.ts';
import { Stems } from './stems.ts';

/** Articles of one transaction. */
const AT_ONCE = 64;

/**
 * Puts articles that an earlier version's index held into this one's, the last to come in first. It can be broken off anywhere
 * and gone on with later, and several programs may do it at once.
 *
 * @param most how many
 * @returns how many are left
 */
export async function reindex(database: Database, most: number): Promise<number> {
  const stems = new Stems();
  for (let done = 0; done < most; done += AT_ONCE) {
    const rows = await database.rows<[number, string | null, string | null, string | null, Uint8Array]>(sql`
      select a.id, a.headline, a.standfirst, a.language, r.text
      from unindexed u join articles a on a.id = u.article
      join revisions r on r.article = a.id and r.revision = a.revision
      order by u.article desc limit ${Math.min(AT_ONCE, most - done)}`);
    if (rows.length === 0) break;
    const ids = among(rows.map(([id]) => id));
    // Only what is still waiting: another program may have been faster, or kept a newer revision.
    await database.write([
      sql`delete from articles_text where rowid in (select article from unindexed where article in ${ids})`,
      ...indexed(
        rows.map(([id, headline, standfirst, language, packed]) => {
          const text = unpackText(packed);
          return {
            id,
            headline,
            standfirst,
            text,
            stems: stems.of(lowerWords(`${headline ?? ''} ${standfirst ?? ''} ${text}`), language),
          };
        }),
        sql`value ->> 0 in (select article from unindexed)`,
      ),
      sql`delete from unindexed where article in ${ids}`,
    ]);
  }
  const [[left = 0] = []] = await database.rows<[number]>(sql`select count(*) from unindexed`);
  return left;
}

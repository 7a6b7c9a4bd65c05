import { sql } from 'drizzle-orm';
import { among, type Database } from '../database.ts';
import { unpackText } from '../keep/pack.ts';
import { unlink } from '../keep/unlink.ts';
import { bandsOf } from '../near/bands.ts';
import { shinglesOf } from '../near/shingles.ts';

/** Takes an article out of the archive with all its revisions; false where there is none. */
export async function removeArticle(database: Database, id: number): Promise<boolean> {
  const revisions = await database.rows<[Uint8Array]>(sql`select text from revisions where article = ${id}`);
  if (revisions.length === 0) return false;
  const bands = new Set(revisions.flatMap(([text]) => bandsOf(shinglesOf(unpackText(text)))));
  const heir = await nextOfGroup(database, id);
  await database.write([
    ...unlink([id]),
    sql`delete from bands where band in ${among([...bands])} and article = ${id}`,
    sql`delete from corrections where article = ${id}`,
    sql`delete from revisions where article = ${id}`,
    sql`delete from sources where article = ${id}`,
    sql`delete from articles where id = ${id}`,
    ...(heir === null
      ? []
      : [
          sql`update articles set group_id = ${heir.id} where group_id = ${id}`,
          ...heir.bands.map(
            (band) => sql`insert into bands (band, article) values (${band}, ${heir.id}) on conflict do nothing`,
          ),
        ]),
  ]);
  return true;
}

/** Who leads the group that an article led, and the bands it is found by from now on. */
async function nextOfGroup(database: Database, id: number): Promise<{ id: number; bands: number[] } | null> {
  const [row] = await database.rows<[number, Uint8Array]>(sql`
    select articles.id, text from articles join revisions on article = articles.id and revisions.revision = articles.revision
    where group_id = ${id} and articles.id <> ${id} order by articles.id limit 1`);
  return row === undefined ? null : { id: row[0], bands: bandsOf(shinglesOf(unpackText(row[1]))) };
}

import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { migrations as shipped } from './migrations.ts';

/** A step from one version of the tables to the next. */
export interface Migration {
  name: string;
  statements: readonly string[];
}

/** A database that a newer version of this program has changed. */
export class NewerArchive extends Error {}

/**
 * Brings the tables up to this version. Each migration is carried out with its entry in the log, all or nothing: one that
 * is interrupted leaves the version before it. Two programs that start at once do not disturb each other.
 *
 * @throws NewerArchive where the log names a migration this version does not know
 */
export async function migrate(database: Database, migrations: readonly Migration[] = shipped): Promise<void> {
  await database.write([
    sql`create table if not exists migrations (position integer primary key, name text not null, applied integer not null)`,
  ]);
  for (let position = await applied(database, migrations); position < migrations.length; ) {
    const migration = migrations[position];
    if (migration === undefined) break;
    try {
      await database.write([
        // First: where another program has been here, the key is taken and nothing of the rest happens.
        sql`insert into migrations values (${position}, ${migration.name}, ${Date.now()})`,
        ...migration.statements.map((statement) => sql.raw(statement)),
      ]);
      position++;
    } catch (thrown) {
      const now = await applied(database, migrations);
      if (now <= position) throw thrown;
      position = now;
    }
  }
}

/** How many of the migrations are in. */
async function applied(database: Database, migrations: readonly Migration[]): Promise<number> {
  const rows = await database.rows<[number, string]>(sql`select position, name from migrations order by position`);
  for (const [position, name] of rows) {
    const known = migrations[position];
    if (known === undefined || known.name !== name)
      throw new NewerArchive(`the archive has been changed by another version of this program ("${name}")`);
  }
  return rows.length;
}

import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { SQLiteSyncDialect, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { drizzle, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';

/** What SQLite stores; a blob comes back as bytes from every driver. */
export type Value = string | number | null | Uint8Array;

/** A statement as a driver takes it. */
export interface Statement {
  sql: string;
  params: readonly unknown[];
}

/** What the archive asks of a place that keeps SQLite tables. */
export interface Driver {
  /** Rows as arrays in the order of the columns. */
  query(statement: Statement): Promise<Value[][]>;
  /** Carries all out, or none. What it has answered is kept. */
  write(statements: readonly Statement[]): Promise<void>;
  close(): Promise<void>;
  /** Bytes of the database, where the place tells. */
  size?(): Promise<number>;
}

/** One typed way to every driver: Drizzle writes the statements, the driver carries them out. */
export interface Database {
  /** For typed selects. */
  select: SqliteRemoteDatabase['select'];
  /** Rows of a statement written by hand; the caller says what they hold. */
  rows<Row extends unknown[]>(query: SQL): Promise<Row[]>;
  write(statements: readonly SQL[]): Promise<void>;
  driver: Driver;
}

const dialect = new SQLiteSyncDialect();

export function databaseOver(driver: Driver): Database {
  const db = drizzle(async (text, params, method) => {
    const rows = await driver.query({ sql: text, params });
    // Drizzle's proxy takes the one row of `get` bare.
    return { rows: method === 'get' ? ((rows[0] ?? []) as unknown[]) : rows };
  });
  return {
    select: db.select.bind(db) as SqliteRemoteDatabase['select'],
    rows: async <Row extends unknown[]>(query: SQL) => (await driver.query(dialect.sqlToQuery(query))) as Row[],
    write: (statements) => driver.write(statements.map((statement) => dialect.sqlToQuery(statement))),
    driver,
  };
}

/**
 * Inserts any number of rows by one statement with one parameter, a JSON array: D1 takes a hundred parameters at most.
 * Columns that no row gives are left to their defaults. Not for blobs.
 *
 * @param conflict what to do where a row is there already, as `ON CONFLICT …`
 */
export function insertRows<T extends SQLiteTable>(
  table: T,
  rows: readonly T['$inferInsert'][],
  conflict: SQL = sql``,
): SQL {
  const columns = getTableColumns(table);
  const given = Object.keys(columns).filter((name) =>
    rows.some((row) => (row as Record<string, unknown>)[name] !== undefined),
  );
  const values = rows.map((row) => given.map((name) => (row as Record<string, unknown>)[name] ?? null));
  const list = sql.join(
    given.map((name) => sql.identifier(columns[name]?.name ?? name)),
    sql`, `,
  );
  const picked = sql.join(
    given.map((_, at) => sql.raw(`value ->> ${at}`)),
    sql`, `,
  );
  // `where true` keeps SQLite from reading `on conflict` as a join's condition.
  return sql`insert into ${table} (${list}) select ${picked} from json_each(${JSON.stringify(values)}) where true ${conflict}`;
}

/** A list as one parameter: `column in ${among(ids)}`. */
export function among(values: readonly (string | number)[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(values)}))`;
}

/** Whether a driver refused a row because another writer was first. */
export function isConflict(thrown: unknown): boolean {
  for (let error = thrown; error instanceof Error; error = error.cause)
    if (/UNIQUE constraint failed|SQLITE_CONSTRAINT|SQLITE_BUSY/.test(error.message)) return true;
  return false;
}

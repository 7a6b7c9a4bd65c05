import { Buffer } from 'node:buffer';
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
  /** Bytes that a row may have, where the place sets a limit. */
  longestRow?: number;
  /**
   * Milliseconds that a writer waits for the one before it; without it until that one is done. For a place whose programs end
   * in the middle of what they do.
   */
  patience?: number;
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
    async write(statements) {
      if (statements.length > 0) await driver.write(statements.map((statement) => dialect.sqlToQuery(statement)));
    },
    driver,
  };
}

/** Longest parameter, in UTF-16 units: D1 takes two million bytes. */
const LONGEST = 600_000;

/**
 * Inserts any number of rows by few statements of one parameter each, a JSON array: D1 takes a hundred parameters at most.
 * Columns that no row gives are left to their defaults; bytes travel as hexadecimal digits.
 *
 * @param conflict what to do where a row is there already, as `ON CONFLICT …`
 */
export function insertRows<T extends SQLiteTable>(
  table: T,
  rows: readonly T['$inferInsert'][],
  conflict: SQL = sql``,
): SQL[] {
  const columns = getTableColumns(table);
  const cell = (row: T['$inferInsert'], name: string): unknown => (row as Record<string, unknown>)[name];
  const given = Object.keys(columns).filter((name) => rows.some((row) => cell(row, name) !== undefined));
  const list = given.map((name) => sql.identifier(columns[name]?.name ?? name));
  const picked = given.map((name, at) => {
    const bytes = rows.some((row) => cell(row, name) instanceof Uint8Array);
    return sql.raw(bytes ? `unhex(value ->> ${at})` : `value ->> ${at}`);
  });
  const values = rows.map((row) => given.map((name) => written(cell(row, name))));
  // `where true` keeps SQLite from reading `on conflict` as a join's condition.
  return inPieces(values).map(
    (piece) => sql`insert into ${table} (${sql.join(list, sql`, `)}) select ${sql.join(picked, sql`, `)}
      from json_each(${piece}) where true ${conflict}`,
  );
}

function written(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex');
  return value ?? null;
}

/** Rows as JSON arrays, each short enough for one parameter; a row that is longer by itself stands alone. */
export function inPieces(rows: readonly (readonly unknown[])[]): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let length = 0;
  const close = (): void => {
    if (piece.length > 0) pieces.push(`[${piece.join()}]`);
    piece = [];
    length = 0;
  };
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (length + json.length > LONGEST) close();
    piece.push(json);
    length += json.length;
  }
  close();
  return pieces;
}

/** A list as one parameter: `column in ${among(ids)}`. */
export function among(values: readonly (string | number)[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(values)}))`;
}

/** A record that is longer than what the archive's place takes of one; D1 takes two million bytes a row. */
export class RecordTooLong extends Error {
  constructor(cause?: unknown) {
    super('the record is longer than this archive’s database takes', { cause });
  }
}

/** Whether a driver refused a row, or a value of one, for its length. */
export function isTooLong(thrown: unknown): boolean {
  for (let error = thrown; error instanceof Error; error = error.cause)
    if (/SQLITE_TOOBIG|too big/i.test(error.message)) return true;
  return false;
}

/** Whether a driver refused a row because another writer was first. */
export function isConflict(thrown: unknown): boolean {
  for (let error = thrown; error instanceof Error; error = error.cause)
    if (/UNIQUE constraint failed|SQLITE_CONSTRAINT|SQLITE_BUSY/.test(error.message)) return true;
  return false;
}

import type { Driver, Statement, Value } from '../database.ts';

/** The part of Cloudflare's D1 binding that is used, so that its types stay out of other runtimes. */
export interface D1 {
  prepare(sql: string): D1Statement;
  batch(statements: D1Statement[]): Promise<unknown>;
}
export interface D1Statement {
  bind(...params: unknown[]): D1Statement;
  raw(): Promise<unknown[]>;
}

/** Cloudflare's limit for a row, in bytes; its local stand-in takes longer ones. */
const LONGEST_ROW = 2_000_000;

/**
 * A Worker's request that is cancelled leaves its promises unsettled for ever, and one that waits for nothing of its own is taken
 * for hung: a writer waits so many milliseconds for another request's, by a timer of its own. Written at once by two, one of
 * them tries again, as it does where two isolates write.
 */
const PATIENCE = 2000;

/** A D1 database. Its batches are transactions. */
export function openD1(binding: D1): Driver {
  const prepared = ({ sql, params }: Statement): D1Statement => binding.prepare(sql).bind(...params.map(bound));
  return {
    async query(statement) {
      const rows = (await prepared(statement).raw()) as unknown[][];
      return rows.map((row) => row.map(read));
    },
    async write(statements) {
      await binding.batch(statements.map(prepared));
    },
    longestRow: LONGEST_ROW,
    patience: PATIENCE,
    async close() {},
  };
}

function bound(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  return value instanceof Uint8Array ? value.slice().buffer : value;
}

/** D1 gives a blob as a list of numbers. */
function read(value: unknown): Value {
  if (Array.isArray(value)) return Uint8Array.from(value as number[]);
  return value instanceof ArrayBuffer ? new Uint8Array(value) : (value as Value);
}

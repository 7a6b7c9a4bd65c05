import type { Client, InArgs } from '@libsql/client';
import type { Driver, Value } from '../database.ts';

/** A libSQL server, or a file that libSQL opened. Its batches are transactions. */
export function openLibsql(client: Client): Driver {
  return {
    async query({ sql, params }) {
      const { rows, columns } = await client.execute({ sql, args: params as InArgs });
      return rows.map((row) => columns.map((_, at) => read(row[at])));
    },
    async write(statements) {
      await client.batch(
        statements.map(({ sql, params }) => ({ sql, args: params as InArgs })),
        'write',
      );
    },
    async close() {
      client.close();
    },
  };
}

function read(value: unknown): Value {
  if (typeof value === 'bigint') return Number(value);
  return value instanceof ArrayBuffer ? new Uint8Array(value) : (value as Value);
}

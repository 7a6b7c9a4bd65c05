import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/** An answer that was given, to be given again. */
export interface Answer {
  status: number;
  headers: [string, string][];
  body: Uint8Array;
}

/**
 * What a request's key stands for: `mine`, the request is the first; `underWay`, the first one is not answered yet; `other`,
 * it came with another request; or the answer there was.
 */
export type Claim = 'mine' | 'underWay' | 'other' | Answer;

/** Answers to requests that may come again. */
export interface AnswerStore {
  /**
   * Takes a key for a request, where nobody has it.
   *
   * @param id who asked and the key
   * @param owner a random word of the request's own
   * @param fingerprint what was asked
   * @param moment the time, and until when the claim holds if nothing more is heard; milliseconds since 1970
   */
  claim(id: string, owner: string, fingerprint: string, moment: { now: number; until: number }): Promise<Claim>;
  /** Keeps the answer until then. */
  settle(id: string, owner: string, answer: Answer, until: number): Promise<void>;
  /** Gives the key up: the request may be tried again. */
  release(id: string, owner: string): Promise<void>;
}

/** Answers in an archive's database: they outlast the program, and all programs over one database know them. */
export function answersIn(database: Database): AnswerStore {
  return {
    async claim(id, owner, fingerprint, { now, until }) {
      await database.write([
        sql`delete from answers where until < ${now}`,
        sql`insert into answers (id, owner, fingerprint, until) values (${id}, ${owner}, ${fingerprint}, ${until})
            on conflict do nothing`,
      ]);
      const [row] = await database.rows<[string, string, number | null, string | null, Uint8Array | null]>(
        sql`select owner, fingerprint, status, headers, body from answers where id = ${id}`,
      );
      if (row === undefined) return 'underWay';
      const [first, asked, status, headers, body] = row;
      if (first === owner) return 'mine';
      if (asked !== fingerprint) return 'other';
      if (status === null) return 'underWay';
      return { status, headers: JSON.parse(headers ?? '[]') as [string, string][], body: new Uint8Array(body ?? []) };
    },
    async settle(id, owner, { status, headers, body }, until) {
      await database.write([
        sql`update answers set status = ${status}, headers = ${JSON.stringify(headers)}, body = ${body}, until = ${until}
            where id = ${id} and owner = ${owner}`,
      ]);
    },
    async release(id, owner) {
      await database.write([sql`delete from answers where id = ${id} and owner = ${owner}`]);
    },
  };
}

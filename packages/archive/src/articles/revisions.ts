import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { unpackRecord } from '../keep/pack.ts';
import { type Change, difference } from './difference.ts';

/** One revision of an article, and what it changed. */
export interface Revision {
  revision: number;
  /** ISO 8601, UTC. */
  received: string;
  headline: string | null;
  modified: string | null;
  /** Against the revision before; null of the first, and of those too far back to be compared unasked. */
  changes: { headline: Change[]; text: Change[] } | null;
}

/** Revisions given at once, newest first. */
const MOST = 50;
/** Of how many of them the changes are worked out. */
const COMPARED = 10;

/** An article's revisions, newest first; none where there is no such article. */
export async function listRevisions(database: Database, article: number): Promise<Revision[]> {
  const rows = await database.rows<[number, number, Uint8Array, Uint8Array]>(sql`
    select revision, received, text, rest from revisions where article = ${article}
    order by revision desc limit ${MOST}`);
  const records = rows.map(([, , text, rest]) => unpackRecord({ text, rest }).article);
  return rows.map(([revision, received], at) => {
    const [now, before] = [records[at], records[at + 1]];
    return {
      revision,
      received: new Date(received).toISOString(),
      headline: now?.headline ?? null,
      modified: now?.modified ?? null,
      changes:
        now === undefined || before === undefined || at >= COMPARED
          ? null
          : {
              headline: difference(before.headline ?? '', now.headline ?? ''),
              text: difference(before.text, now.text),
            },
    };
  });
}

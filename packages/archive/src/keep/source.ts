import { type SQL, sql } from 'drizzle-orm';
import { among, insertRows } from '../database.ts';
import * as tables from '../schema.ts';
import { packInput } from './pack.ts';
import type { Placed } from './place.ts';

/** Longest input kept beside its record where nothing else is said, in UTF-16 code units. */
export const LONGEST_SOURCE = 4_000_000;

/**
 * The longest input to be kept, as an operator writes it in `DEPECHE_SOURCE_LIMIT`.
 *
 * @returns UTF-16 code units; 0: none is kept
 * @throws Error for anything but a number of characters
 */
export function sourceLimit(written: string | undefined): number {
  const limit = written === undefined || written === '' ? LONGEST_SOURCE : Number(written);
  if (!Number.isInteger(limit) || limit < 0)
    throw new Error(`DEPECHE_SOURCE_LIMIT: a number of characters was expected, not "${written}"`);
  return limit;
}

/** An input on its way into the tables: packed, null where it is too long, undefined where there is none to be kept. */
export type PackedSource = Uint8Array | null | undefined;

/**
 * Packs an input.
 *
 * @param source the input as it came; null: whoever sends the record found it too long to send
 * @param limit the longest kept, in UTF-16 code units; 0: none is
 * @param room bytes that a row has for it
 */
export function packSource(source: string | null | undefined, limit: number, room: number): PackedSource {
  if (source === undefined || limit === 0) return undefined;
  if (source === null || source.length > limit) return null;
  const packed = packInput(source);
  return packed.byteLength > room ? null : packed;
}

/** Bytes of an input that travel as digits among others; a longer one travels by itself and as bytes, which takes half. */
const AMONG_OTHERS = 8_000;

/** The statements that keep inputs. That of an earlier revision goes: the record's places would not fit it. */
export function sourceWrites(placed: readonly Placed[]): SQL[] {
  const revised = placed.filter(({ before }) => before !== null).map(({ id }) => id);
  const given = placed.flatMap(({ id, source }) => (source === undefined ? [] : [{ article: id, packed: source }]));
  const isLong = ({ packed }: { packed: Uint8Array | null }): boolean => (packed?.byteLength ?? 0) > AMONG_OTHERS;
  return [
    ...(revised.length === 0 ? [] : [sql`delete from sources where article in ${among(revised)}`]),
    ...insertRows(
      tables.sources,
      given.filter((one) => !isLong(one)),
    ),
    ...given
      .filter(isLong)
      .map(({ article, packed }) => sql`insert into sources (article, packed) values (${article}, ${packed})`),
  ];
}

import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { IntakeProblem } from './problem.ts';

/** The codings that are unpacked, by their HTTP names. */
export const CODINGS = ['gzip', 'x-gzip', 'deflate', 'br', 'zstd'] as const;
export type Coding = (typeof CODINGS)[number];

/** The coding of a name in a `Content-Encoding`, or null. */
export function codingOf(name: string): Coding | null {
  return CODINGS.find((coding) => coding === name.trim().toLowerCase()) ?? null;
}

/**
 * Unpacks a whole body; what would grow over the limit (in bytes) is given up on the way.
 *
 * @param coding null: gzip where the first bytes say so, else nothing is unpacked
 * @throws IntakeProblem too-large, or broken-encoding for data that is not of that coding or is cut
 */
export function unpack(bytes: Uint8Array, coding: Coding | null, limit: number, name: string): Uint8Array {
  const used = coding ?? (bytes[0] === 0x1f && bytes[1] === 0x8b ? 'gzip' : null);
  if (used === null) return bytes;
  try {
    return unpacker[used](bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError)
      throw new IntakeProblem('too-large', 'Input too large', `${name}: unpacks to more than ${limit} bytes`);
    throw new IntakeProblem('broken-encoding', 'Broken packed data', `${name}: could not be unpacked as ${used}`);
  }
}

const unpacker: Readonly<Record<Coding, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decode, LARGEST } from '@depeche/intake';
import { unpack } from '@depeche/intake/unpack';
import { ARCHIVE } from './archives.ts';
import { InputProblem } from './problem.ts';

/** Names of the files that are read in folders and archives. */
export const READABLE = /\.(?:html?|txt|xml|json)(?:\.gz)?$/i;

/** The files of the paths given, folders walked in name order; a path that is none is kept, so that reading it says so. */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info?.isDirectory() === true) await walk(path, files);
    else files.push(path);
  }
  return files;
}

async function walk(folder: string, into: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, into);
    else if (entry.isFile() && (READABLE.test(entry.name) || ARCHIVE.test(entry.name))) into.push(path);
  }
}

/** The file's name without its endings: the record's id. */
export function idOf(path: string): string {
  return basename(path).replace(/(?:\.(?:html?|txt|xml|json))?(?:\.gz)?$/i, '') || basename(path);
}

/** A file's text. Throws `InputProblem` or `IntakeProblem` where it cannot be read. */
export async function readText(path: string): Promise<string> {
  const info = await stat(path).catch(() => null);
  if (info === null) throw new InputProblem('No such file', `${path}: a file, a folder or an address was expected`);
  if (info.isDirectory()) throw new InputProblem('Not a file', `${path}: a folder, where a file was expected`);
  if (info.size > LARGEST) throw new InputProblem('Input too large', `${path}: more than ${LARGEST / 1048576} MB`);
  const bytes = await readFile(path).catch(() => {
    throw new InputProblem('Cannot be read', `${path}: the file is there, but reading it was refused`);
  });
  return decodeText(bytes, path);
}

/** Bytes of a file as text, unpacked where they are gzip. Throws `IntakeProblem` where that cannot be done. */
export function decodeText(bytes: Uint8Array, name: string): string {
  return decode(unpack(bytes, null, LARGEST, name), name);
}

/** A stream's bytes. @throws InputProblem where they are more than a page may have */
export async function streamBytes(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST) throw new InputProblem('Input too large', `${name}: more than ${LARGEST / 1048576} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

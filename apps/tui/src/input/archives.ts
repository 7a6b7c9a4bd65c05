import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LARGEST } from '@depeche/intake';
import { asProblem, InputProblem } from './problem.ts';

/** Names of the archives that are looked into. */
export const ARCHIVE = /\.(?:zip|tar|tar\.gz|tgz)$/i;

/** Most entries of one archive that are looked at, and most bytes that are unpacked from it: no real collection is larger. */
const MOST_ENTRIES = 1_000_000;
const MOST_BYTES = 16 * 1024 * 1024 * 1024;

/** A file in an archive: its bytes, or why they cannot be had. `name` is the archive's path and the entry's, unchecked. */
export type Entry = { name: string; bytes: Uint8Array } | { name: string; problem: InputProblem };

/** A file in an archive before it is unpacked. */
interface Packed {
  name: string;
  size: number;
  /** Gives its bytes, no more than `LARGEST`; has to be called or skipped before the next entry. */
  read(): Promise<Uint8Array>;
  skip(): Promise<void>;
}

/**
 * The files of an archive whose names `wanted` takes, in its order, one at a time. An entry that cannot be unpacked, and an
 * archive that ends in the middle, give a problem in that place; nothing is thrown.
 */
export async function* entriesOf(path: string, wanted: (name: string) => boolean): AsyncGenerator<Entry> {
  let count = 0;
  let left = MOST_BYTES;
  try {
    for await (const packed of /\.zip$/i.test(path) ? zipped(path) : tarred(path)) {
      const name = `${path}/${packed.name}`;
      if (++count > MOST_ENTRIES) throw tooLarge(path, `more than ${MOST_ENTRIES} entries`);
      if (!wanted(packed.name) || isResourceFork(packed.name)) {
        await packed.skip();
        continue;
      }
      if (packed.size > LARGEST) {
        await packed.skip();
        yield { name, problem: tooLarge(name, `more than ${LARGEST / 1048576} MB`) };
        continue;
      }
      left -= packed.size;
      if (left < 0) throw tooLarge(path, `unpacks to more than ${MOST_BYTES / 1073741824} GB`);
      yield await packed.read().then(
        (bytes) => ({ name, bytes }),
        (thrown: unknown) => ({ name, problem: brokenUnlessSaid(thrown, name) }),
      );
    }
  } catch (thrown) {
    yield { name: path, problem: brokenUnlessSaid(thrown, path) };
  }
}

/**
 * How many files of an archive have names that `wanted` takes, where that can be told without unpacking it.
 *
 * @returns null for a tar, which has no list of its contents, and for what cannot be read
 */
export async function countEntries(path: string, wanted: (name: string) => boolean): Promise<number | null> {
  if (!/\.zip$/i.test(path)) return null;
  let count = 0;
  try {
    for await (const { name } of zipped(path)) if (wanted(name) && !isResourceFork(name)) count++;
    return count;
  } catch {
    return null;
  }
}

async function* zipped(path: string): AsyncGenerator<Packed> {
  await readable(path);
  const { openPromise, getFileNameLowLevel } = (await import('yauzl')).default;
  // Names are not checked: nothing is written under them.
  const zip = await openPromise(path, { decodeStrings: false, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (name.endsWith('/')) continue;
      yield {
        name,
        size: entry.uncompressedSize,
        read: async () => {
          if (entry.isEncrypted())
            throw new InputProblem('Encrypted', `${path}/${name}: is locked with a password; take it off first`);
          return joined(await zip.openReadStreamPromise(entry), `${path}/${name}`);
        },
        skip: async () => undefined,
      };
    }
  } finally {
    zip.close();
  }
}

async function* tarred(path: string): AsyncGenerator<Packed> {
  await readable(path);
  const { createTarDecoder } = await import('modern-tar');
  const file = createReadStream(path);
  const unpacked = /\.(?:tgz|gz)$/i.test(path) ? file.pipe(createGunzip()) : file;
  if (unpacked !== file) file.on('error', (error) => unpacked.destroy(error));
  try {
    const bytes = Readable.toWeb(unpacked) as unknown as ReadableStream<Uint8Array>;
    for await (const { header, body } of bytes.pipeThrough(createTarDecoder({ strict: true }))) {
      const skip = (): Promise<void> => body.cancel();
      if (header.type === 'file' || header.type === undefined)
        yield { name: header.name, size: header.size, read: () => joined(body, `${path}/${header.name}`), skip };
      else await skip();
    }
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

/** @throws InputProblem where the path is no file that can be read */
async function readable(path: string): Promise<void> {
  if ((await stat(path).catch(() => null))?.isDirectory() === true)
    throw new InputProblem('Not a file', `${path}: a folder, where an archive was expected`);
  const file = await open(path).catch((thrown: unknown) => {
    throw asProblem(thrown, path);
  });
  await file.close();
}

/** All of a stream; what an entry's header says of its length is not believed. */
async function joined(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST) throw tooLarge(name, `more than ${LARGEST / 1048576} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What macOS puts into archives beside each file. */
function isResourceFork(name: string): boolean {
  return name.startsWith('__MACOSX/') || basename(name).startsWith('._');
}

function tooLarge(name: string, detail: string): InputProblem {
  return new InputProblem('Input too large', `${name}: ${detail}`);
}

function brokenUnlessSaid(thrown: unknown, name: string): InputProblem {
  if (thrown instanceof InputProblem) return thrown;
  return new InputProblem('Broken archive', `${name}: could not be unpacked; a zip, tar or tar.gz was expected`);
}

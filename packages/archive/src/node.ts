import { type Archive, openArchive } from './archive.ts';
import type { Driver } from './database.ts';
import { openFile } from './drivers/better-sqlite3.ts';

export { makeFolder } from './drivers/folder.ts';
export { sourceLimit } from './keep/source.ts';
export { defaultArchivePath } from './path.ts';

/** Articles indexed anew between two words about it. */
const AT_ONCE = 1024;

/**
 * Opens the archive at an address: a `libsql:` (or http) one on its server, anything else as a file. The library that
 * does it is loaded only then.
 *
 * @param token what a libSQL server lets in
 * @param waiting told how many articles of an earlier version's archive are still to be indexed, as it goes on
 * @param longestSource the longest input kept beside its record, in UTF-16 code units; 0: none is
 * @throws Error naming the address, and why it could not be opened
 */
export async function openArchiveAt(
  address: string,
  token?: string,
  waiting: (left: number) => void = () => {},
  longestSource?: number,
): Promise<Archive> {
  try {
    const archive = await openArchive(await driverAt(address, token), Date.now, longestSource);
    for (let left = await archive.reindex(AT_ONCE); left > 0; left = await archive.reindex(AT_ONCE)) waiting(left);
    return archive;
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    // What stands behind a question mark may be a secret.
    throw new Error(`the archive at ${address.split('?')[0]} could not be opened: ${why}`, { cause: thrown });
  }
}

async function driverAt(address: string, token: string | undefined): Promise<Driver> {
  if (!/^(?:libsql|https?):\/\//.test(address)) return openFile(address);
  const [{ createClient }, { openLibsql }] = await Promise.all([
    import('@libsql/client/http'),
    import('./drivers/libsql.ts'),
  ]);
  return openLibsql(createClient({ url: address, ...(token === undefined ? {} : { authToken: token }) }));
}

import { type Archive, openArchive } from './archive.ts';
import type { Driver } from './database.ts';
import { openFile } from './drivers/better-sqlite3.ts';

export { defaultArchivePath } from './path.ts';

/**
 * Opens the archive at an address: a `libsql:` (or http) one on its server, anything else as a file. The library that
 * does it is loaded only then.
 *
 * @param token what a libSQL server lets in
 * @throws Error naming the address, and why it could not be opened
 */
export async function openArchiveAt(address: string, token?: string): Promise<Archive> {
  try {
    return await openArchive(await driverAt(address, token));
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

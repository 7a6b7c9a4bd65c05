import { homedir } from 'node:os';
import type { Client } from '@depeche/client';
import type { Fetcher } from '@depeche/intake';
import { InputProblem } from '../input/problem.ts';
import { readSettings } from '../settings/read.ts';
import { indexingLine } from './indexing.ts';

/** Which library a command works on, where that is not the settings'. */
export interface Which {
  server?: string | undefined;
  archive?: string | undefined;
}

/** A library that is open: the local archive, or a server's. */
export interface Library {
  client: Client;
  /** What a reader is told of where it is. */
  where: string;
  close(): Promise<void>;
}

/**
 * Opens the library: the server named by option or settings, else the local archive, which is asked through the same app
 * that `serve` runs, so that both answer alike.
 *
 * @throws InputProblem for an archive that cannot be opened
 */
export async function openLibrary({ server, archive }: Which): Promise<Library> {
  const { values } = readSettings();
  const address = server ?? (archive === undefined ? values.server?.value : null) ?? null;
  const { createClient } = await import('@depeche/client');
  if (address !== null) {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
      throw new InputProblem('Not an address', `${address}: an http(s) address was expected`);
    const key = values.key?.value ?? null;
    const client = createClient({ server: address, ...(key === null ? {} : { key }) });
    return { client, where: new URL(address).host, close: async () => undefined };
  }
  const file = archive ?? values.archive?.value ?? '';
  const [{ createApp }, { openArchiveAt, sourceLimit }] = await Promise.all([
    import('@depeche/api'),
    import('@depeche/archive/node'),
  ]);
  const indexing = indexingLine();
  try {
    const { DEPECHE_ARCHIVE_TOKEN: token, DEPECHE_SOURCE_LIMIT: limit } = process.env;
    const kept = await openArchiveAt(file, token, indexing.left, sourceLimit(limit));
    const app = createApp({ archive: async () => kept, fetcher, maxBody: LARGEST_BODY });
    const client = createClient({ server: 'http://archive.local', fetch: (request) => app.fetch(request) });
    return { client, where: shortly(file), close: () => kept.close() };
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new InputProblem('Not an archive', `${file}: it could not be opened (${why})`);
  } finally {
    indexing.end();
  }
}

/** Fetches as Node does; the code for it is loaded with the first page that is asked for. */
const fetcher: Fetcher = async (address, given) => {
  const { createNodeFetcher } = await import('@depeche/intake/node');
  fetching ??= createNodeFetcher();
  return fetching(address, given);
};
let fetching: Fetcher | undefined;

/** In one program a body is not a stranger's: it may be as long as a file that `extract` reads. */
const LARGEST_BODY = 128 * 1024 * 1024;

/** Does work on the library and closes it, however the work ends. */
export async function withLibrary<T>(which: Which, work: (library: Library) => Promise<T>): Promise<T> {
  const library = await openLibrary(which);
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}

/** A path with `~` for the home folder. */
function shortly(path: string): string {
  const home = homedir();
  return path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
}

import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where the archive is if nothing else is said: in the folder for data of the XDG base directories.
 *
 * @param env the environment that is asked; a relative `XDG_DATA_HOME` counts as none, as the specification says
 */
export function defaultArchivePath(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = env.XDG_DATA_HOME ?? '';
  const data = isAbsolute(given) ? given : join(env.HOME ?? homedir(), '.local', 'share');
  return join(data, 'depeche', 'archive.db');
}

import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The environment a path is read from. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A folder of the XDG base directory specification: a relative value counts as none, as the specification says. */
function base(env: Environment, variable: string, otherwise: string): string {
  const given = env[variable] ?? '';
  return isAbsolute(given) ? given : join(env.HOME ?? homedir(), otherwise);
}

/** Where settings are read from. */
export function configFile(env: Environment = process.env): string {
  return env.DEPECHE_CONFIG ?? join(base(env, 'XDG_CONFIG_HOME', '.config'), 'depeche', 'config.toml');
}

/** Where what can be made again is kept. */
export function cacheFolder(env: Environment = process.env): string {
  return join(base(env, 'XDG_CACHE_HOME', '.cache'), 'depeche');
}

import { type FetchSettings, isNetwork } from '@depeche/intake';

/** What an operator sets beside keys and the archive; the same names under Node and on Workers. */
export interface Environment {
  /** Origins whose pages may ask, as `https://desk.example`, separated by commas or white space. */
  DEPECHE_ORIGINS?: string | undefined;
  /** The longest input kept beside its record, in characters; `0`: none is. */
  DEPECHE_SOURCE_LIMIT?: string | undefined;
  /** `ignore`: robots.txt and its crawl delay are not asked for. */
  DEPECHE_ROBOTS?: string | undefined;
  /** The `User-Agent` that pages are fetched with; robots.txt is read for its part before the slash. */
  DEPECHE_USER_AGENT?: string | undefined;
  /** Ports besides 80 and 443 that pages may be fetched from. */
  DEPECHE_FETCH_PORTS?: string | undefined;
  /** Networks that may be asked although they are not public, as `10.1.0.0/16`. Under Node only. */
  DEPECHE_FETCH_NETWORKS?: string | undefined;
}

/** @throws Error for an entry that is no origin */
export function originsFrom({ DEPECHE_ORIGINS }: Environment): string[] {
  return entries(DEPECHE_ORIGINS).map((written) => {
    const origin = URL.canParse(written) ? new URL(written).origin : 'null';
    if (origin === 'null' || origin !== written.replace(/\/$/, ''))
      throw new Error(`DEPECHE_ORIGINS: an origin was expected, as https://desk.example, not "${written}"`);
    return origin;
  });
}

/**
 * How pages are fetched.
 *
 * @throws Error for a setting that is not what was expected
 */
export function fetchSettingsFrom(env: Environment): FetchSettings {
  const robots = env.DEPECHE_ROBOTS ?? '';
  if (!['', 'honour', 'ignore'].includes(robots))
    throw new Error(`DEPECHE_ROBOTS: honour or ignore was expected, not "${robots}"`);
  const userAgent = (env.DEPECHE_USER_AGENT ?? '').trim();
  if (!/^[\x20-\x7e]*$/.test(userAgent)) throw new Error('DEPECHE_USER_AGENT: printable ASCII was expected');
  const ports = entries(env.DEPECHE_FETCH_PORTS).map((written) => {
    const port = Number(written);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`DEPECHE_FETCH_PORTS: ports were expected, not "${written}"`);
    return port;
  });
  const networks = entries(env.DEPECHE_FETCH_NETWORKS);
  for (const network of networks)
    if (!isNetwork(network))
      throw new Error(`DEPECHE_FETCH_NETWORKS: networks were expected, as 10.1.0.0/16, not "${network}"`);
  return { robots: robots !== 'ignore', ports, networks, ...(userAgent === '' ? {} : { userAgent }) };
}

function entries(written: string | undefined): string[] {
  return (written ?? '').split(/[\s,]/).filter((entry) => entry !== '');
}

import { type LookupAddress, lookup as resolve } from 'node:dns';
import { Agent, fetch } from 'undici';
import { isPublicAddress, isWithin } from './address.ts';
import { createFetcher, type Fetcher, type FetchSettings, notPublic, type Transport } from './fetch.ts';

/**
 * The fetcher under Node: every address a name resolves to is checked, and the connection is made to a checked one, so
 * that a name which answers differently the second time gains nothing.
 */
export function createNodeFetcher(settings: FetchSettings = {}): Fetcher {
  const { networks = [] } = settings;
  const agent = new Agent({
    connect: {
      timeout: settings.time ?? 20_000,
      lookup: (name, options, answer) => {
        resolve(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
          const first = found?.[0];
          if (error !== null || first === undefined) return answer(error ?? new Error('no address'), []);
          const inside = found.some(({ address }) => !isPublicAddress(address) && !isWithin(address, networks));
          if (inside) return answer(notPublic(name), []);
          return options.all === true ? answer(null, found) : answer(null, first.address, first.family);
        });
      },
    },
    keepAliveTimeout: 4_000,
    maxHeaderSize: 32_768,
  });
  const transport: Transport = async (url, { headers, signal }) =>
    (await fetch(url, { headers, signal, redirect: 'manual', dispatcher: agent })) as unknown as Response;
  return createFetcher(transport, settings);
}

import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isPublicAddress } from './address.ts';
import { decode, LARGEST } from './decode.ts';
import { InputProblem } from './problem.ts';

/** The whole fetch, redirects included, in milliseconds. */
const TIME = 20_000;
const REDIRECTS = 5;

/**
 * Fetches one page over http or https, following a few redirects; addresses that are not public are refused.
 *
 * @returns the page's text and the address it was at last read from
 * @throws InputProblem
 */
export async function fetchPage(address: string): Promise<{ text: string; url: string }> {
  const deadline = AbortSignal.timeout(TIME);
  let url = parsed(address);
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const response = await get(url, deadline, address);
    const status = response.statusCode ?? 0;
    const next = response.headers.location;
    if (status >= 300 && status < 400 && next !== undefined) {
      response.destroy();
      if (!URL.canParse(next, url)) throw new InputProblem('Not an address', `${address}: redirects to none`);
      url = parsed(new URL(next, url).href);
      continue;
    }
    if (status < 200 || status > 299) {
      response.destroy();
      throw new InputProblem('Not fetched', `${address}: the server answered ${status}; a page was expected`);
    }
    return { text: decode(await bodyOf(response, address, deadline), address, charsetOf(response)), url: url.href };
  }
  throw new InputProblem('Not fetched', `${address}: more than ${REDIRECTS} redirects`);
}

function parsed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new InputProblem('Not an address', `${address}: an http or https address was expected`);
  return url;
}

async function get(url: URL, deadline: AbortSignal, address: string): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(host).catch(() => null);
  if (found === null) throw new InputProblem('Not fetched', `${address}: no host of that name was found`);
  if (!isPublicAddress(found.address))
    throw new InputProblem('Refused', `${address}: leads to an address that is not public; a news page was expected`);
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    // The address just checked is the one connected to: the name is not resolved a second time.
    const sent = request(url, {
      signal: deadline,
      headers: {
        accept: 'text/html,application/xhtml+xml,text/plain',
        'accept-encoding': 'gzip',
        'user-agent': 'depeche/0.1',
      },
      lookup: (_name, options, answer) =>
        options.all === true ? answer(null, [found]) : answer(null, found.address, found.family),
    });
    sent.on('response', resolve);
    sent.on('error', () => reject(unanswered(address, deadline)));
    sent.end();
  });
}

async function bodyOf(response: IncomingMessage, address: string, deadline: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > LARGEST) break;
      chunks.push(chunk);
    }
  } catch {
    throw unanswered(address, deadline);
  }
  if (size > LARGEST) throw new InputProblem('Input too large', `${address}: more than ${LARGEST / 1048576} MB`);
  return Buffer.concat(chunks);
}

function unanswered(address: string, deadline: AbortSignal): InputProblem {
  const why = deadline.aborted ? `no whole page came within ${TIME / 1000} seconds` : 'the connection failed';
  return new InputProblem('Not fetched', `${address}: ${why}`);
}

function charsetOf(response: IncomingMessage): string | null {
  return /charset="?([\w.:-]{2,40})/i.exec(response.headers['content-type'] ?? '')?.[1] ?? null;
}

import { type ServerOptions, STATUS_CODES } from 'node:http';
import type { ServerType } from '@hono/node-server';
import { problemBody } from '../problem.ts';

/** How long a connection may be silent in both directions, in milliseconds. */
export const SILENCE = 5 * 60_000;

/**
 * How connections are kept. Node would end every request that takes longer than five minutes to arrive, which a stream may: a
 * silent connection is ended instead. Load balancers keep idle connections for a minute and must not find them closed first.
 */
export const CONNECTIONS: ServerOptions = { requestTimeout: 0, headersTimeout: 60_000, keepAliveTimeout: 75_000 };

/** What is wrong with bytes that are no request, by Node's names. */
const REFUSED: Readonly<Record<string, [status: number, kind: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'headers-too-large', 'the request’s headers may hold 16 KB'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'too-large', 'the body’s chunks have too long extensions'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'timed-out', 'the request’s headers did not arrive within a minute'],
};

/** Answers what never becomes a request with a problem, too, and ends connections that are silent for too long. */
export function keepConnections(server: ServerType, silence = SILENCE): void {
  if ('setTimeout' in server) server.setTimeout(silence);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Nothing can be said in the middle of another answer.
    if (!socket.writable || ('bytesWritten' in socket && socket.bytesWritten > 0)) return void socket.destroy();
    const [status, kind, detail] = REFUSED[error.code ?? ''] ?? [400, 'bad-request', 'this is not HTTP/1.1'];
    const title = STATUS_CODES[status] ?? 'Not a request';
    const body = problemBody(status, kind, title, detail);
    socket.end(
      `HTTP/1.1 ${status} ${title}\r\nConnection: close\r\nContent-Type: application/problem+json\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}

/** How often connections that have fallen idle are closed while a server ends, in milliseconds. */
const SWEEP = 100;

/**
 * Takes no more connections and waits for the answers under way.
 *
 * @param grace milliseconds after which what is still open is cut off
 */
export async function endServer(server: ServerType, grace: number): Promise<void> {
  // Whoever listens to a batch, or sends a stream without an end, would keep the server for ever.
  const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), grace);
  const sweep = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), SWEEP);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(sweep);
  clearTimeout(cut);
}

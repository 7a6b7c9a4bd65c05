import { charsetOf, decode, IntakeProblem, readCapped } from '@depeche/intake';
import { CODINGS, codingOf, unpack } from '@depeche/intake/unpack';

/** The media type of a content type, lower-cased, without parameters. */
export function mediaType(header: string | undefined): string {
  return (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/**
 * Reads a body's bytes, unpacked by its `Content-Encoding`; the limit (in bytes) holds while it arrives and again for
 * what it unpacks to.
 *
 * @throws IntakeProblem too-large, broken-encoding, or unknown-coding
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit)
    throw new IntakeProblem('too-large', 'Body too large', `the body may hold ${limit} bytes at most`);
  const names = (request.headers.get('content-encoding') ?? '').split(',').filter((name) => !isIdentity(name));
  const coding = names.length === 1 ? codingOf(names[0] ?? '') : null;
  if (names.length > 0 && coding === null) {
    const detail = `the body is packed as "${names.join(',').slice(0, 60)}"; one of ${CODINGS.join(', ')} was expected`;
    throw new IntakeProblem('unknown-coding', 'Unknown coding', detail);
  }
  const bytes = await readCapped(request.body, limit, 'the body');
  return coding === null ? bytes : unpack(bytes, coding, limit, 'the body');
}

function isIdentity(name: string): boolean {
  return ['', 'identity'].includes(name.trim().toLowerCase());
}

/** A body's text: by its byte order mark, its declared charset, the page's own declaration, or its bytes. */
export async function readText(request: Request, limit: number): Promise<string> {
  const bytes = await readBytes(request, limit);
  return decode(bytes, 'the body', charsetOf(request.headers.get('content-type')));
}

/** What a request's raw body could not be read for. */
export class UnreadableBody extends Error {
  readonly status: 413 | 415;

  constructor(status: 413 | 415, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Reads a body as text in its declared charset (UTF-8 where none is declared), never more than the limit.
 *
 * @param limit in bytes
 * @throws UnreadableBody 413 over the limit, 415 where the charset is unknown
 */
export async function readBody(request: Request, limit: number): Promise<string> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) throw tooLarge(limit);
  const decoder = decoderFor(request.headers.get('content-type') ?? '');
  const reader = request.body?.getReader();
  if (reader === undefined) return '';
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge(limit: number): UnreadableBody {
  return new UnreadableBody(413, `the body may hold ${limit} bytes at most`);
}

function decoderFor(contentType: string): TextDecoder {
  const charset = /;\s?charset="?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    throw new UnreadableBody(415, `the charset "${charset}" is unknown; a name of the Encoding Standard was expected`);
  }
}

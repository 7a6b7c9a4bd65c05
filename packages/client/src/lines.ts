/** The values of an NDJSON body, one at a time, as they arrive. Leaving the loop ends the request. */
export async function* jsonLines<T>(body: ReadableStream<Uint8Array>): AsyncGenerator<T, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let kept = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      kept += done ? decoder.decode() : decoder.decode(value, { stream: true });
      let from = 0;
      for (let end = kept.indexOf('\n'); end >= 0; end = kept.indexOf('\n', from)) {
        if (end > from) yield JSON.parse(kept.slice(from, end)) as T;
        from = end + 1;
      }
      kept = kept.slice(from);
      if (done) break;
    }
    if (kept.trim() !== '') yield JSON.parse(kept) as T;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

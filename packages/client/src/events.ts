/** One server-sent event. */
export interface ServerEvent {
  id: string;
  data: string;
}

/**
 * The events of a body, as they arrive; comments and fields besides `id` and `data` are left out. Leaving the loop ends the
 * request.
 */
export async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let kept = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      kept += decoder.decode(value, { stream: true });
      for (let end = kept.indexOf('\n\n'); end >= 0; end = kept.indexOf('\n\n')) {
        const event = eventOf(kept.slice(0, end));
        kept = kept.slice(end + 2);
        if (event !== null) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function eventOf(written: string): ServerEvent | null {
  const lines = written.split('\n');
  const field = (name: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1).replace(/^ /, '')] : []));
  const data = field('data');
  return data.length === 0 ? null : { id: field('id').at(-1) ?? '', data: data.join('\n') };
}

/** How often the line is drawn, in milliseconds; a short wait draws none. */
const EVERY = 200;

/** What is told while an earlier version's archive is indexed anew, which may take minutes. */
export interface Indexing {
  /** So many articles are left. */
  left(count: number): void;
  /** Takes the line away. */
  end(): void;
}

/** A line on standard error, where that is a terminal: how many articles are left, and how long they may take. */
export function indexingLine(): Indexing {
  if (process.stderr.isTTY !== true) return { left: () => undefined, end: () => undefined };
  let drawn = performance.now();
  let shown = false;
  let first: { at: number; count: number } | null = null;
  return {
    left(count) {
      const now = performance.now();
      first ??= { at: now, count };
      if (now - drawn < EVERY) return;
      drawn = now;
      shown = true;
      process.stderr.write(`\r\u001b[K${indexingText(count, first.count, now - first.at)}`);
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}

/**
 * `indexing an earlier version’s archive: 12,000 articles left, 0:19`.
 *
 * @param before how many were left when the time began, in milliseconds ago
 */
export function indexingText(left: number, before: number, time: number): string {
  const done = before - left;
  const seconds = done > 0 ? Math.ceil(((time / done) * left) / 1000) : null;
  const until = seconds === null ? '' : `, ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return `indexing an earlier version’s archive: ${left.toLocaleString('en')} articles left${until}`;
}

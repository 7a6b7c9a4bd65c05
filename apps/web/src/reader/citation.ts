/** Words of the quote at each end of a text fragment; enough to be found once, few enough for an address. */
const EDGE = 6;

/**
 * A quote with its attribution and, where the page's address is known, a link that opens it at these words
 * (WICG's text fragments: `#:~:text=first words,last words`).
 */
export function citation(quote: string, speaker: string | null, address: string | null): string {
  const lines = [speaker === null ? `“${quote}”` : `“${quote}” — ${speaker}`];
  if (address !== null && /^https?:\/\//i.test(address)) {
    const words = quote.split(/\s/).filter((word) => word !== '');
    const part = (some: readonly string[]): string => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
    const text = words.length <= EDGE * 2 ? part(words) : `${part(words.slice(0, EDGE))},${part(words.slice(-EDGE))}`;
    lines.push(`${address.split('#')[0]}#:~:text=${text}`);
  }
  return lines.join('\n');
}

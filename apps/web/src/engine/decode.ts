/** How far into a page its own word on its characters is looked for, in bytes; the HTML standard's number. */
const PRESCAN = 1024;

/** The name behind the first `charset=` of a page's head, or null. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  return /charset=["']?([a-z0-9_:-]{1,40})/i.exec(head)?.[1] ?? null;
}

/**
 * A file's bytes as text: by its byte order mark, then as UTF-8 where it is valid, then by what the page says of itself,
 * then as windows-1252, which has a character for every byte.
 */
export function decode(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8.
  }
  try {
    return new TextDecoder(declared(bytes) ?? 'windows-1252').decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

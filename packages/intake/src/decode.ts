import { IntakeProblem } from './problem.ts';

/** Largest input read, unpacked too: a page is never this long, a bomb is. In bytes. */
export const LARGEST = 64 * 1024 * 1024;

/** How far into a page its declared encoding is looked for; browsers take 1024 bytes, pages found in the wild want more. */
const DECLARED_WITHIN = 8192;

/** First bytes of formats that are never news text. */
const FORMATS: readonly [string, readonly number[]][] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/**
 * Bytes to text: byte order mark, then the declared encoding (a header's, `meta charset`, XML declaration), then UTF-8,
 * then windows-1252, as browsers do.
 *
 * @param name names the input in messages
 * @param charset the encoding a header gave, if any
 * @throws IntakeProblem for too large data, a binary file, an unknown encoding
 */
export function decode(plain: Uint8Array, name: string, charset: string | null = null): string {
  if (plain.length > LARGEST)
    throw new IntakeProblem('too-large', 'Input too large', `${name}: more than ${LARGEST / 1048576} MB`);
  const wide = byMark(plain) ?? wideWithoutMark(plain);
  if (wide !== null) return new TextDecoder(wide).decode(plain);
  for (const [what, first] of FORMATS) {
    if (first.every((byte, at) => plain[at] === byte)) throw notText(name, what);
  }
  if (isBinary(plain)) throw notText(name, 'a binary file');
  const label = charset ?? declaredCharset(plain);
  const decoder = label === null ? null : decoderFor(label, name);
  // A page whose accents are all valid UTF-8 is UTF-8, whatever it says of itself.
  if (decoder === null || decoder.encoding === 'utf-8' || isWideUtf8(plain)) return utf8OrWestern(plain);
  return decoder.decode(plain);
}

function notText(name: string, what: string): IntakeProblem {
  return new IntakeProblem('not-text', 'Not a text', `${name}: ${what}; HTML, plain text, XML or JSON was expected`);
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without its mark shows as a NUL in every second byte. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, 512) & ~1;
  if (end < 16) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = (end / 2) * 0.8;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** More than one control byte in a hundred is no text. A stray NUL or two is a damaged page, which is still read. */
function isBinary(bytes: Uint8Array): boolean {
  const window = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of window)
    if (byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20)) controls++;
  return controls > 2 + window.length / 100;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN)).toLowerCase();
  if (head.trimStart().startsWith('<?xml')) {
    const label = labelAfter('encoding', head.slice(0, Math.max(0, head.indexOf('?>'))));
    if (label !== null) return label;
  }
  for (let at = head.indexOf('<meta'); at >= 0; at = head.indexOf('<meta', at + 5)) {
    const end = head.indexOf('>', at);
    const label = labelAfter('charset', head.slice(at, end < 0 ? undefined : end));
    if (label !== null) return label;
  }
  return null;
}

/** The word after `name =` in a tag. */
function labelAfter(name: string, tag: string): string | null {
  const at = tag.indexOf(name);
  if (at < 0) return null;
  const match = /^\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{2,40})/.exec(tag.slice(at + name.length));
  return match?.[1] ?? null;
}

function decoderFor(label: string, name: string): InstanceType<typeof TextDecoder> {
  // The Encoding Standard: what could be read bytewise up to its declaration cannot be UTF-16.
  const plain = /^utf-?16/i.test(label) ? 'utf-8' : label.toLowerCase() === 'x-user-defined' ? 'windows-1252' : label;
  try {
    return new TextDecoder(plain);
  } catch {
    throw new IntakeProblem(
      'unknown-charset',
      'Unknown encoding',
      `${name}: declares "${label.slice(0, 40)}"; a name of the Encoding Standard was expected, such as utf-8`,
    );
  }
}

/** Whether the bytes hold sequences of more than one byte and all of them are whole UTF-8. */
function isWideUtf8(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f) && strictUtf8(bytes) !== null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken sequences (a cut page) stays UTF-8; where the broken ones prevail it never was. */
function utf8OrWestern(bytes: Uint8Array): string {
  const strict = strictUtf8(bytes);
  if (strict !== null) return strict;
  const lenient = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < lenient.length; at++) {
    const code = lenient.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole >= broken ? lenient : new TextDecoder('windows-1252').decode(bytes);
}

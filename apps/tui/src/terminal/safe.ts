/**
 * The one place where strings from outside become safe for a terminal. C0 and C1 controls (so every ESC, CSI and OSC
 * sequence loses its introducer), bidi overrides and isolates, invisible separators and lone surrogates never pass.
 */

/** Bidi controls, zero-width marks, line and paragraph separators, tags, interlinear marks, BOM. */
function isUnsafeFormat(code: number): boolean {
  return (
    code === 0x061c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

/** Whether this UTF-16 unit must not reach a terminal (line feeds and tabs included). */
export function isUnsafeUnit(code: number): boolean {
  return isControl(code) || isUnsafeFormat(code);
}

/**
 * Replaces each unsafe code unit by exactly one harmless one, so that offsets into the text stay true: white space
 * controls by a space, the others by U+FFFD; soft hyphens and marks without width by U+FFFD would show, so invisible
 * format characters become U+2060's visible stand-in, the middle dot.
 *
 * @param text any string from outside
 * @param keepLines true: line feeds stay
 */
export function sanitizeKeepingOffsets(text: string, keepLines = false): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const replacement = replacementFor(code, text, at, keepLines);
    if (replacement === null) continue;
    out += text.slice(from, at) + replacement;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

function replacementFor(code: number, text: string, at: number, keepLines: boolean): string | null {
  if (code === 0x0a) return keepLines ? null : ' ';
  if (code === 0x09 || code === 0x0b || code === 0x0c || code === 0x0d || code === 0x85) return ' ';
  if (code === 0x2028 || code === 0x2029) return ' ';
  if (isControl(code)) return '\ufffd';
  if (isUnsafeFormat(code)) return '\u00b7';
  if (code === 0xdb40) return '\ufffd';
  if (code >= 0xd800 && code <= 0xdbff) {
    const next = text.charCodeAt(at + 1);
    return next >= 0xdc00 && next <= 0xdfff ? null : '\ufffd';
  }
  if (code >= 0xdc00 && code <= 0xdfff) {
    const before = at > 0 ? text.charCodeAt(at - 1) : 0;
    return before >= 0xd800 && before <= 0xdbff && before !== 0xdb40 ? null : '\ufffd';
  }
  return null;
}

/** One line, safe for a terminal: a headline, a name, a path, an error message. */
export function safeLine(text: string): string {
  return sanitizeKeepingOffsets(text, false);
}

/**
 * JSON, safe for a terminal: what `JSON.stringify` leaves as it is and a terminal may follow (C1 controls, bidi overrides)
 * is written as an escape, so that it is the same JSON.
 */
export function safeJson(json: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code < 0x7f || replacementFor(code, json, at, true) === null) continue;
    out += `${json.slice(from, at)}\\u${code.toString(16).padStart(4, '0')}`;
    from = at + 1;
  }
  return from === 0 ? json : out + json.slice(from);
}

/** Several lines, safe for a terminal. */
export function safeText(text: string): string {
  return sanitizeKeepingOffsets(text, true);
}

import { type DecodedText, throughMap } from './offsets.ts';

/**
 * A JSON value with its place: what a page's script says, and where it says it. A `verbatim` string stands there without
 * escapes.
 */
export type JsonValue =
  | { kind: 'string'; value: string; start: number; end: number; verbatim?: true }
  | { kind: 'number' | 'boolean' | 'null'; value: number | boolean | null; start: number; end: number }
  | { kind: 'array'; items: JsonValue[] }
  | { kind: 'object'; entries: Map<string, JsonValue> };

/** Deeper values are passed over: no structured data that describes an article nests like this. */
const DEEPEST = 64;
/** Values read from one script; the rest is not looked at. */
const MOST_VALUES = 100_000;

/**
 * Reads the JSON values of a script as pages write them: raw line breaks and unescaped quotes inside strings, trailing and
 * missing commas, HTML comment or CDATA wrappers, several values in a row, an end cut off. Whatever cannot be read is
 * passed over; what was read before it stays. Linear in the input's length.
 *
 * @param source the input
 * @param start where the script's contents begin, and
 * @param end where they end; the spans of the values count from the input's start
 */
export function readJson(source: string, start: number, end: number): JsonValue[] {
  const values: JsonValue[] = [];
  let at = start;
  let left = MOST_VALUES;

  /** To the next character that means something: blanks and the wrappers' slashes and dashes are passed over. */
  const skipBlank = (): void => {
    while (at < end && source.charCodeAt(at) <= 0x20) at++;
  };

  const readString = (): JsonValue => {
    const quote = source.charCodeAt(at);
    const from = ++at;
    let value = '';
    let copied = from;
    while (at < end) {
      const code = source.charCodeAt(at);
      if (code === 0x5c) {
        value += source.slice(copied, at);
        const [text, next] = readEscape(source, at, end);
        value += text;
        at = next;
        copied = at;
      } else if (code === quote && closes(source, at + 1, end)) break;
      else at++;
    }
    value += source.slice(copied, at);
    const result: JsonValue = { kind: 'string', value, start: from, end: at };
    if (at < end) at++;
    return result;
  };

  const readBare = (): JsonValue => {
    const from = at;
    while (at < end && !',]}:'.includes(source[at] as string) && source.charCodeAt(at) > 0x20) at++;
    if (at === from) at++;
    const word = source.slice(from, at);
    if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true', start: from, end: at };
    const number = word.length > 0 && word.length < 40 ? Number(word) : Number.NaN;
    if (Number.isFinite(number)) return { kind: 'number', value: number, start: from, end: at };
    return { kind: 'null', value: null, start: from, end: at };
  };

  const readValue = (depth: number): JsonValue | null => {
    skipBlank();
    if (at >= end || left-- <= 0 || depth > DEEPEST) {
      at = end;
      return null;
    }
    const first = source[at];
    if (first === '"' || first === "'") return readString();
    if (first === '[') {
      at++;
      const items: JsonValue[] = [];
      for (;;) {
        skipSeparators();
        if (at >= end) break;
        if (source[at] === ']' || source[at] === '}') {
          at++;
          break;
        }
        const item = readValue(depth + 1);
        if (item !== null) items.push(item);
      }
      return { kind: 'array', items };
    }
    if (first === '{') {
      at++;
      const entries = new Map<string, JsonValue>();
      for (;;) {
        skipSeparators();
        if (at >= end) break;
        if (source[at] === '}' || source[at] === ']') {
          at++;
          break;
        }
        const key = source[at] === '"' || source[at] === "'" ? readString() : readBareKey();
        skipBlank();
        if (source[at] !== ':') continue;
        at++;
        const value = readValue(depth + 1);
        if (value !== null && key.kind === 'string' && !entries.has(key.value)) entries.set(key.value, value);
      }
      return { kind: 'object', entries };
    }
    return readBare();
  };

  const skipSeparators = (): void => {
    while (at < end && (source.charCodeAt(at) <= 0x20 || source[at] === ',' || source[at] === ';')) at++;
  };

  const readBareKey = (): JsonValue => {
    const from = at;
    while (at < end && !':,}{[]"'.includes(source[at] as string) && source.charCodeAt(at) > 0x20) at++;
    if (at === from) at++;
    return { kind: 'string', value: source.slice(from, at), start: from, end: at };
  };

  while (at < end && left > 0) {
    const first = source[at];
    if (first === '{') {
      const value = readValue(0);
      if (value !== null) values.push(value);
    } else if (first === '[' && !source.startsWith('[CDATA[', at)) {
      const value = readValue(0);
      if (value !== null) values.push(value);
    } else at += first === '[' ? 7 : 1;
  }
  return values;
}

/** Whether a quote closes its string: what may follow one does follow. An unescaped quote inside the words does not. */
function closes(source: string, from: number, end: number): boolean {
  let at = from;
  // Sixty-four blanks are more than any indentation; the bound keeps a page of quotes and blanks linear.
  const limit = Math.min(end, from + 64);
  while (at < limit && source.charCodeAt(at) <= 0x20) at++;
  if (at >= limit) return true;
  const next = source[at];
  if (next === ':' || next === '}' || next === ']') return true;
  if (next === ',') {
    at++;
    while (at < limit && source.charCodeAt(at) <= 0x20) at++;
    return at >= limit || '"\'{[]}-0123456789tfn'.includes(source[at] as string) || namesMember(source, at, limit);
  }
  return next === '"' && source.slice(from, at).includes('\n');
}

/** Whether a member's bare name and its colon stand here, as in a program's object literals. */
function namesMember(source: string, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && isNamePart(source.charCodeAt(at))) at++;
  return at > from && source[at] === ':';
}

function isNamePart(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x24;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * A string literal's contents decoded, with the map back.
 *
 * @param host the text that the literal stands in
 * @param start behind its opening quote
 * @param end its closing quote
 */
export function decodeLiteral(host: DecodedText, start: number, end: number): DecodedText {
  const { text: source } = host;
  let text = '';
  const map: number[] = [];
  let from = start;
  let at = source.indexOf('\\', start);
  while (at >= 0 && at < end) {
    if (at > from) map.push(text.length, from, at);
    text += source.slice(from, at);
    const [decoded, next] = readEscape(source, at, end);
    if (decoded !== '') map.push(text.length, at, next);
    text += decoded;
    from = next;
    at = source.indexOf('\\', from);
  }
  if (end > from) map.push(text.length, from, end);
  text += source.slice(from, end);
  map.push(text.length, end, end);
  return { text, start: 0, map: throughMap(host, map) };
}

function readEscape(source: string, at: number, end: number): [string, number] {
  const next = at + 1 < end ? (source[at + 1] as string) : '';
  if (next === 'u' || next === 'x') {
    const behind = at + (next === 'u' ? 6 : 4);
    const digits = source.slice(at + 2, Math.min(end, behind));
    if (digits.length === behind - at - 2 && /^[0-9a-fA-F]+$/.test(digits))
      return [String.fromCharCode(Number.parseInt(digits, 16)), behind];
  }
  return [ESCAPES[next] ?? next, Math.min(end, at + 2)];
}

/** A member of an object; null where the value is none, or has none of this name. */
export function member(value: JsonValue | null | undefined, name: string): JsonValue | null {
  return value?.kind === 'object' ? (value.entries.get(name) ?? null) : null;
}

/** A value as a list: an array's items, nothing for null, else the value alone. */
export function listOf(value: JsonValue | null): JsonValue[] {
  if (value === null || value.kind === 'null') return [];
  return value.kind === 'array' ? value.items : [value];
}

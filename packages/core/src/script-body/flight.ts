import { type JsonValue, readJson } from '../input/json.ts';

const MOST_ROWS = 20_000;

/**
 * Reads React's flight rows: `ID:JSON` lines and `ID:T<bytes in hexadecimal>,text` rows, as server components are sent to
 * the browser (react-server-dom, the format of React 19). A string `"$ID"` stands for that row; a cut stream gives the rows
 * that came.
 *
 * @returns one value a row, references put in place
 */
export function readFlight(text: string): JsonValue[] {
  const rows = new Map<string, JsonValue>();
  let at = 0;
  while (at < text.length && rows.size < MOST_ROWS) {
    const colon = text.indexOf(':', at);
    if (colon < 0) break;
    const id = text.slice(at, Math.min(colon, at + 12));
    if (colon - at > 8 || !/^[0-9a-f]*$/.test(id)) {
      at = lineEnd(text, at);
      continue;
    }
    if (text[colon + 1] === 'T') {
      const comma = text.indexOf(',', colon);
      const bytes = comma < 0 || comma - colon > 10 ? Number.NaN : Number.parseInt(text.slice(colon + 2, comma), 16);
      if (!Number.isNaN(bytes)) {
        const end = behindBytes(text, comma + 1, bytes);
        rows.set(id, { kind: 'string', value: text.slice(comma + 1, end), start: comma + 1, end, verbatim: true });
        at = end;
        continue;
      }
    }
    const end = lineEnd(text, colon);
    const [value] = readJson(text, colon + 1, end);
    if (value !== undefined) rows.set(id, value);
    at = end;
  }
  const done = new Set<JsonValue>();
  for (const value of rows.values()) link(value, rows, done);
  return [...rows.values()];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** Where this many bytes of UTF-8 end. */
function behindBytes(text: string, from: number, bytes: number): number {
  let at = from;
  let left = bytes;
  while (at < text.length && left > 0) {
    const code = text.charCodeAt(at);
    // The two halves of a pair make four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
    at++;
  }
  return at;
}

/** Puts rows in the place of their references, each value once: rows that name each other make a graph. */
function link(root: JsonValue, rows: ReadonlyMap<string, JsonValue>, done: Set<JsonValue>): void {
  const waiting = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (done.has(value)) continue;
    done.add(value);
    if (value.kind === 'array') {
      value.items = value.items.map((item) => target(item, rows));
      for (const item of value.items) waiting.push(item);
    } else if (value.kind === 'object') {
      for (const [name, item] of value.entries) {
        const linked = target(item, rows);
        if (linked !== item) value.entries.set(name, linked);
        waiting.push(linked);
      }
    }
  }
}

/** "$1a" and "$L1a" stand for the row 1a. */
function target(value: JsonValue, rows: ReadonlyMap<string, JsonValue>): JsonValue {
  if (value.kind !== 'string' || value.verbatim === true || value.value.length > 10 || value.value[0] !== '$')
    return value;
  return rows.get(value.value.slice(value.value[1] === 'L' ? 2 : 1)) ?? value;
}

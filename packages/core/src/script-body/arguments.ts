import { type JsonValue, readJson } from '../input/json.ts';

/** `(function(a,b,c){return {…}}("one","two",3))`: how Nuxt 2 hands its state on (serialize-javascript's way of saying values once). */
const OPENS = /=\s{0,3}\(function\(([\w$, ]{1,20000})\)\s{0,3}\{/;
const BACKSLASH = 0x5c;
const DOUBLE = 0x22;
const SINGLE = 0x27;
/** `}(` stands between the function's end and its arguments. */
const CLOSE = 0x7d;
const OPEN = 0x28;
/** Nuxt's name stands so near its script's beginning, in UTF-16 units. */
const NEAR = 200;
const MOST_VALUES = 150_000;

/**
 * Puts the arguments of a script's self-calling function in the place of its parameters' names. Changes the values.
 *
 * @param source the input, in which the script stands from `start` to `end`
 * @param values what was read of the script
 */
export function withArguments(source: string, start: number, end: number, values: readonly JsonValue[]): void {
  if (!source.slice(start, Math.min(end, start + NEAR)).includes('__NUXT__')) return;
  const head = OPENS.exec(source.slice(start, Math.min(end, start + 30_000)));
  if (head === null) return;
  const call = callIn(source, start + head.index + head[0].length, end);
  if (call < 0) return;
  const names = (head[1] as string).split(',').map((name) => name.trim());
  const given = argumentsFrom(source, call, end);
  const byName = new Map(names.map((name, index) => [name, given[index]] as const));
  const argumentFor = (value: JsonValue): JsonValue =>
    value.kind === 'null' ? (byName.get(source.slice(value.start, value.end)) ?? value) : value;
  const waiting: JsonValue[] = [...values];
  for (let at = 0; at < waiting.length && at < MOST_VALUES; at++) {
    const value = waiting[at] as JsonValue;
    if (value.kind === 'array') {
      value.items = value.items.map(argumentFor);
      for (const item of value.items) waiting.push(item);
    } else if (value.kind === 'object') {
      for (const [name, item] of value.entries) {
        const put = argumentFor(item);
        value.entries.set(name, put);
        waiting.push(put);
      }
    }
  }
}

/** Where the arguments begin: behind the last `}(` that stands outside of all strings; -1 where there is none. */
function callIn(source: string, from: number, end: number): number {
  let found = -1;
  let quote = 0;
  for (let at = from; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === DOUBLE || code === SINGLE) quote = code;
    else if (code === CLOSE && source.charCodeAt(at + 1) === OPEN) found = at + 2;
  }
  return found;
}

/** The values of an argument list, in their order. */
function argumentsFrom(source: string, from: number, end: number): JsonValue[] {
  // As a list whose opening bracket stands in the call's place: its offsets count from there.
  const [list] = readJson(`[${source.slice(from, end)}`, 0, end - from + 1);
  if (list?.kind !== 'array') return [];
  return list.items.map((value) =>
    value.kind === 'array' || value.kind === 'object'
      ? { kind: 'null', value: null, start: 0, end: 0 }
      : { ...value, start: value.start + from - 1, end: value.end + from - 1 },
  );
}

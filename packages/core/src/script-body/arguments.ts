import { type JsonValue, readJson } from '../input/json.ts';

/** `(function(a,b,c){return {…}}("one","two",3))`: how Nuxt 2 hands its state on (serialize-javascript's way of saying values once). */
const OPENS = /=\s{0,3}\(function\(([\w$, ]{1,20000})\)\s{0,3}\{/;
/** Between the function's end and its arguments. */
const CALLED = '}(';
const MOST_VALUES = 150_000;

/**
 * Puts the arguments of a script's self-calling function in the place of its parameters' names. Changes the values.
 *
 * @param source the input, in which the script stands from `start` to `end`
 * @param values what was read of the script
 */
export function withArguments(source: string, start: number, end: number, values: readonly JsonValue[]): void {
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
  let quote = '';
  for (let at = from; at < end; at++) {
    const mark = source[at] as string;
    if (mark === '\\') at++;
    else if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '}' && source.startsWith(CALLED, at)) found = at + CALLED.length;
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

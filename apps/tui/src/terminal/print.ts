import { safeJson } from './safe.ts';

/** Prints a value as one line of JSON; in a terminal nothing in it steers the terminal. */
export function printJson(value: unknown, indent?: number): void {
  const json = `${JSON.stringify(value, null, indent)}\n`;
  process.stdout.write(process.stdout.isTTY === true ? safeJson(json) : json);
}

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Says what is going on; standard output belongs to records alone. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

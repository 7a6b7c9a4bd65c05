import { readFileSync, statSync } from 'node:fs';
import { type Key, parseKeys } from '../keys.ts';

/** Milliseconds between two looks at the file. */
const LOOK_EVERY = 1000;

/**
 * The keys that a file holds, as `parseKeys` reads them, what stands behind `#` being a remark. A file that was changed is read anew
 * within a second, so that keys come and go without a restart; one that cannot be read then, or holds what is no key, leaves the
 * keys as they were, and that is said once.
 *
 * @param warn takes that word
 * @throws Error where the file cannot be read at first, naming it
 */
export function keysOfFile(path: string, warn: (line: string) => void): () => readonly Key[] {
  let state = stateOf(path);
  let keys = read(path);
  let looked = Date.now();
  return () => {
    const now = Date.now();
    if (now - looked < LOOK_EVERY) return keys;
    looked = now;
    const seen = stateOf(path);
    if (seen === state) return keys;
    state = seen;
    try {
      keys = read(path);
    } catch (error) {
      warn(`${error instanceof Error ? error.message : String(error)}; the keys stay as they were`);
    }
    return keys;
  };
}

function read(path: string): readonly Key[] {
  try {
    return parseKeys(readFileSync(path, 'utf8').replace(/#[^\n]*/g, ''));
  } catch (error) {
    throw new Error(`DEPECHE_KEYS_FILE ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Changes whenever the file does, where another takes its place, and where it can no longer be seen. */
function stateOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return [ino, size, mtimeMs].join(' ');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it, where they are missing. Node's own way never ends under a path such as `/proc/none`,
 * which is not there and cannot be made.
 *
 * @throws Error naming the folder that could not be made, or the file in its place
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  let there = resolve(path);
  for (; !existsSync(there) && dirname(there) !== there; there = dirname(there)) missing.push(there);
  if (!statSync(there).isDirectory()) throw new Error(`${there} is a file; a folder was expected`);
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder);
    } catch (thrown) {
      // Another program may have made it in the meantime.
      if (!existsSync(folder) || !statSync(folder).isDirectory()) throw thrown;
    }
  }
}

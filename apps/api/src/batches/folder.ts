import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Objects } from './objects.ts';

/** Objects as files of a folder. A file appears whole or not at all. */
export function objectsInFolder(folder: string): Objects {
  let written = 0;
  return {
    async put(name, text) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      const unfinished = `${path}.${process.pid}-${written++}.part`;
      await writeFile(unfinished, text);
      await rename(unfinished, path);
    },
    async get(name) {
      return readFile(join(folder, name), 'utf8').catch(() => null);
    },
    async list(prefix) {
      const inside = prefix.endsWith('/') ? prefix : `${dirname(prefix)}/`;
      const names = await readdir(join(folder, inside), { recursive: true }).catch(() => []);
      return names
        .map((name) => `${inside}${name.replaceAll('\\', '/')}`)
        .filter((name) => name.startsWith(prefix) && name.endsWith('.json'))
        .sort();
    },
    folders: (prefix) => readdir(join(folder, prefix)).catch(() => []),
    async remove(names) {
      const folders = new Set<string>();
      for (const name of names) {
        await rm(join(folder, name), { force: true });
        for (let above = dirname(name); above !== '.'; above = dirname(above)) folders.add(above);
      }
      // The innermost first; one that still holds something stays.
      for (const empty of [...folders].sort().reverse()) await rmdir(join(folder, empty)).catch(() => {});
    },
  };
}

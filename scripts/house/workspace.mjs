import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * The workspace's packages.
 *
 * @returns {{ name: string, folder: string, scripts: Record<string, string> }[]}
 */
export function workspace() {
  const packages = [];
  for (const group of ['packages', 'apps']) {
    for (const name of readdirSync(join(root, group)).sort()) {
      const folder = join(root, group, name);
      const manifest = join(folder, 'package.json');
      if (!existsSync(manifest)) continue;
      const { name: scoped, scripts = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
      packages.push({ name: scoped, folder, scripts });
    }
  }
  return packages;
}

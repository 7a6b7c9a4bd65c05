import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './child.mjs';
import { root, say } from './root.mjs';
import { workspace } from './workspace.mjs';

const stamp = join(root, 'node_modules/.cache/depeche-build');
const skipped = new Set(['node_modules', 'dist', 'test', '.turbo', '.wrangler', '.cache', 'coverage']);

/** Every file's path, size and time of change: cheaper than asking turbo, which is asked only where this differs. */
function addTree(hash, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addTree(hash, path);
    else if (entry.isFile()) addFile(hash, path);
  }
}

function addFile(hash, path) {
  const { size, mtimeMs } = statSync(path);
  hash.update(`${path}\0${size}\0${mtimeMs}\n`);
}

function sourcesHash(packages) {
  const hash = createHash('sha256');
  for (const name of ['turbo.json', 'tsconfig.base.json', 'pnpm-lock.yaml']) addFile(hash, join(root, name));
  for (const { folder, scripts } of packages) if (scripts.build !== undefined) addTree(hash, folder);
  return hash.digest('hex');
}

/** Builds what changed. */
export async function build() {
  const packages = workspace();
  const before = sourcesHash(packages);
  const built = packages.every(
    ({ folder, scripts }) => scripts.build === undefined || existsSync(join(folder, 'dist')),
  );
  if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === before) return;
  say('Building …');
  await must('the build', 'turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped']);
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, before);
}

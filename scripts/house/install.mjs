import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './child.mjs';
import { root, say } from './root.mjs';

const stamp = join(root, 'node_modules/.cache/depeche-install');

function lockfileHash() {
  const hash = createHash('sha256');
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

/** Installs the dependencies, only where the lockfile is not the one they were installed from. */
export async function install() {
  const hash = lockfileHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Installing dependencies …');
  await must('installing dependencies', 'pnpm', ['install', '--frozen-lockfile', '--reporter=append-only']);
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, hash);
}

#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`depeche: Node 22.19 or newer is needed; this is ${process.versions.node}\n`);
  process.exit(1);
}

// Compiled code is kept from run to run: compiling is most of what a short run costs. A cache that cannot be written to
// changes nothing else. `NODE_COMPILE_CACHE` and `NODE_DISABLE_COMPILE_CACHE` keep their meaning.
if (process.env.NODE_COMPILE_CACHE === undefined) {
  const given = process.env.XDG_CACHE_HOME ?? '';
  const caches = isAbsolute(given) ? given : join(homedir(), '.cache');
  module.enableCompileCache(join(caches, 'depeche', 'code'));
}
await import('./main.ts');

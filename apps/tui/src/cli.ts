#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

// Compiled code is kept from run to run: compiling is most of what a short run costs. A cache that cannot be written to
// changes nothing else. `NODE_COMPILE_CACHE` and `NODE_DISABLE_COMPILE_CACHE` keep their meaning.
if (process.env.NODE_COMPILE_CACHE === undefined) {
  const given = process.env.XDG_CACHE_HOME ?? '';
  const caches = isAbsolute(given) ? given : join(homedir(), '.cache');
  enableCompileCache(join(caches, 'depeche', 'code'));
}
await import('./main.ts');

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('../offline/service-worker.js', import.meta.url));

/** Writes the service worker with the list of built files it keeps: all code and styles, and the Latin fonts. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const kept = Object.keys(bundle)
        .filter((name) => /\.(?:js|css)$/.test(name) || /-latin-wght-[^/]*\.woff2$/.test(name))
        .map((name) => `/${name}`)
        .sort();
      const shell = ['/', '/icon.svg', '/manifest.webmanifest', ...kept];
      const version = createHash('sha256').update(shell.join('\n')).digest('hex').slice(0, 12);
      const text = readFileSync(source, 'utf8')
        .replace("'__VERSION__'", JSON.stringify(version))
        .replace("'__SHELL__'", JSON.stringify(shell));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: text });
    },
  };
}

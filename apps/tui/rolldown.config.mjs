import { cpSync, existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const outside = Object.keys(dependencies);

/** The built viewer goes along, so that `depeche serve` has it wherever it is installed. */
const viewer = {
  name: 'viewer',
  closeBundle() {
    const built = new URL('../web/dist/', import.meta.url);
    if (existsSync(built)) cpSync(built, new URL('dist/web/', import.meta.url), { recursive: true });
  },
};

/**
 * Yoga's layout code comes as a data: address that its loader fetches. Node's `fetch` takes longer to load than everything
 * else of a screen, and the loader has another way where there is none.
 */
const yogaWithoutFetch = {
  name: 'yoga-without-fetch',
  transform: {
    filter: { id: /yoga-wasm-base64-esm\.js$/ },
    handler(code) {
      const asked = /"function"\s*!=\s*typeof fetch/g;
      if (!asked.test(code)) throw new Error('yoga asks for fetch in another way now');
      return { code: code.replace(asked, 'true'), map: null };
    },
  },
};

/** By built-in module that takes milliseconds to load and is seldom called: the functions that are asked of it, and by whom. */
const LATER = {
  'node:child_process': { names: ['spawn'], by: /commander/ },
  'node:util': { names: ['stripVTControlCharacters'], by: /commander/ },
  'node:zlib': {
    names: ['brotliDecompressSync', 'createGunzip', 'gunzipSync', 'inflateSync', 'zstdDecompressSync'],
    by: /intake\/src\/unpack|tui\/src\/input\/archives/,
  },
};

/** Loads those at the first call of one of their functions. */
const builtinsWhenCalled = {
  name: 'builtins-when-called',
  resolveId(source, importer) {
    return LATER[source]?.by.test(importer ?? '') ? `\0${source}` : undefined;
  },
  load(id) {
    const asked = LATER[id.slice(1)];
    if (!id.startsWith('\0node:') || asked === undefined) return undefined;
    const call = (name) => `(...given) => process.getBuiltinModule('${id.slice(1)}').${name}(...given)`;
    const exported = asked.names.map((name) => `export const ${name} = ${call(name)};`);
    return [...exported, `export default { ${asked.names} };`].join('\n');
  },
};

/**
 * Written in ASCII, a file is read and kept as bytes: with one other character in it, Node decodes all of it into two bytes
 * a character, at every start.
 */
const inAscii = {
  name: 'in-ascii',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      // Where a letter is escaped or a string raw, another spelling might mean something else.
      if (file.type !== 'chunk' || /(?<!\\)(?:\\\\)*\\[^\x00-\x7f]|String\.raw/.test(file.code)) continue;
      file.code = file.code.replace(
        /[^\x00-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/** What every command for pages needs beside core, in one file: each file more takes a third of a millisecond. */
const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'pages', test: /tui\/src\/(?:input|extract\/job)|intake\/src\/(?:index|decode|unpack|problem)|node:zlib/ },
  ],
};

/**
 * The published command: our own packages and the libraries that every run needs become a few files, because opening
 * hundreds of small ones takes longer than an extraction. What the package file lists under `dependencies` stays outside.
 */
export default defineConfig({
  input: { cli: 'src/cli.ts', worker: 'src/extract/worker.ts' },
  platform: 'node',
  // Only `cli.js` and `worker.js` are run, and nobody imports from them.
  preserveEntrySignatures: 'allow-extension',
  plugins: [builtinsWhenCalled, yogaWithoutFetch, inAscii, viewer],
  resolve: { conditionNames: ['source', 'node', 'import', 'default'] },
  // Ink asks for React's developer tools only under DEV=true.
  external: (id) => id === 'react-devtools-core' || outside.some((name) => id === name || id.startsWith(`${name}/`)),
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  output: {
    dir: 'dist',
    format: 'esm',
    chunkFileNames: '[name].js',
    cleanDir: true,
    comments: { legal: true, annotation: false, jsdoc: false },
    codeSplitting,
  },
});

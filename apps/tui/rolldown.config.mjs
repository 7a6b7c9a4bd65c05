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

/**
 * The published command: our own packages and the libraries that every run needs become a few files, because opening
 * hundreds of small ones takes longer than an extraction. What the package file lists under `dependencies` stays outside.
 */
export default defineConfig({
  input: { cli: 'src/cli.ts', worker: 'src/extract/worker.ts' },
  platform: 'node',
  plugins: [yogaWithoutFetch, viewer],
  resolve: { conditionNames: ['source', 'node', 'import', 'default'] },
  // Ink asks for React's developer tools only under DEV=true.
  external: (id) => id === 'react-devtools-core' || outside.some((name) => id === name || id.startsWith(`${name}/`)),
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  output: { dir: 'dist', format: 'esm', chunkFileNames: '[name].js', cleanDir: true },
});

/**
 * What core weighs and what loading it costs: bundled and minified as an edge worker would be, compressed, and imported in
 * fresh processes, their own processor time counted (the wall clock says more of what else the machine does): `node --conditions=source packages/bench/src/bundle/measure.ts`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Fresh processes that import the bundle; the median counts. */
const RUNS = 15;

const folder = mkdtempSync(join(tmpdir(), 'depeche-bundle-'));
try {
  const bundle = await rolldown({
    input: new URL('../../../core/src/index.ts', import.meta.url).pathname,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'], conditionNames: ['source', 'import'] },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  const file = join(folder, 'core.mjs');
  writeFileSync(file, code);
  const gzip = gzipSync(code, { level: 9 }).length;
  const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  process.stdout.write(`${kilobytes(code.length)} minified, ${kilobytes(gzip)} gzip, ${kilobytes(brotli)} brotli\n`);
  const script = `const cpu=()=>{const {user,system}=process.cpuUsage();return (user+system)/1000};const t=cpu();const {extract}=await import(${JSON.stringify(pathToFileURL(file).href)});
const loaded=cpu()-t;const page='<h1>Harbour tolls</h1><p>The harbour authority said on Tuesday that the tolls would rise by 12 percent in April.</p>';
const a=cpu();extract(page,{annotations:false});const parsed=cpu()-a;
const b=cpu();extract(page);process.stdout.write(JSON.stringify([loaded,parsed,cpu()-b]))`;
  const times = Array.from({ length: RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    return JSON.parse(stdout) as [number, number, number];
  });
  for (const [at, name] of ['imported', 'first page without annotations', 'first page with annotations'].entries())
    process.stdout.write(
      `${name}: ${median(times.map((each) => each[at] as number)).toFixed(1)} ms of processor time\n`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function kilobytes(units: number): string {
  return `${(units / 1000).toFixed(0)} kB`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

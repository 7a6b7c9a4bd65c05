/**
 * Requests a second and p50 / p99 in milliseconds for a 100 KB page on loopback under Node and workerd, each beside a bare Hono
 * echo of that body in the same runtime. Client and server share the machine; workerd is asked through wrangler's own relay, the
 * echo too. Run: node --conditions=source packages/bench/src/api/load.ts [seconds] [clients]
 */
import { pageOf } from './page.ts';
import { type Runtime, start } from './servers.ts';

const SECONDS = Number(process.argv[2] ?? 8);
const AT_ONCE = Number(process.argv[3] ?? 8);
const PAGE = pageOf(100_000);

for (const runtime of ['Node', 'workerd'] as const)
  for (const [kind, path] of [
    ['echo', '/'],
    ['api', '/v1/extract'],
  ] as const)
    await measure(runtime, kind, path);
process.exit(0);

async function measure(runtime: Runtime, kind: 'echo' | 'api', path: string): Promise<void> {
  const { base, stop } = await start(runtime, kind);
  try {
    // Warm: what is compiled on the first requests is not what a server in use takes.
    await load(`${base}${path}`, Math.min(2, SECONDS));
    const { times, passed } = await load(`${base}${path}`, SECONDS);
    times.sort((a, b) => a - b);
    const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
    const rate = ((times.length / passed) * 1000).toFixed(0);
    process.stdout.write(`${runtime} ${kind}: ${rate} requests/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms\n`);
  } finally {
    await stop();
  }
}

async function load(address: string, seconds: number): Promise<{ times: number[]; passed: number }> {
  const times: number[] = [];
  const start = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - start < seconds * 1000) {
      const sent = performance.now();
      const answer = await fetch(address, { method: 'POST', body: PAGE, headers: { 'content-type': 'text/html' } });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${address}: answered ${answer.status}`);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  return { times, passed: performance.now() - start };
}

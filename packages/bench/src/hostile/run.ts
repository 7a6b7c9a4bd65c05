/**
 * What hostile inputs cost: each in a fresh process, its own time by the clock and of the processor (every thread's, the
 * collector's too), and the most memory the process held, with and without annotations. An input is over where both times are:
 * on a busy machine the clock counts what others do, the processor what threads do side by side. `node --conditions=source packages/bench/src/hostile/run.ts [PART_OF_NAME]`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hostileInputs } from './inputs.ts';

/** What is asked of every input. */
const MOST_SECONDS = 1;
const MOST_MEGABYTES = 300;

interface Cost {
  ms: number;
  /** Of the processor, all threads. */
  cpu: number;
  megabytes: number;
  length: number;
  text: number;
  reason: string;
}

const wanted = process.argv[2] ?? '';
const one = fileURLToPath(new URL('./one.ts', import.meta.url));
const rows: string[][] = [];
let over = 0;
for (const [index, { name, article }] of hostileInputs.entries()) {
  if (!name.includes(wanted)) continue;
  const parsed = costOf(index, false);
  const annotated = costOf(index, true);
  const late = [parsed, annotated].some(
    (cost) => cost === null || Math.min(cost.ms, cost.cpu) > 1000 * MOST_SECONDS || cost.megabytes > MOST_MEGABYTES,
  );
  if (late) over++;
  const row = [
    `${name}${article === true ? '' : ' (around a story)'}`,
    parsed === null ? '' : `${(parsed.length / 1e6).toFixed(1)} MB`,
    ...[parsed, annotated].flatMap((cost) =>
      cost === null
        ? ['died', '', '']
        : [`${cost.ms.toFixed(0)} ms`, `${cost.cpu.toFixed(0)} ms`, `${cost.megabytes.toFixed(0)} MB`],
    ),
    parsed === null ? '' : parsed.reason || `${parsed.text} units`,
    late ? 'over' : '',
  ];
  rows.push(row);
  process.stderr.write(`${row.join('  ')}\n`);
}
const header = ['input', 'size', 'parsed', 'processor', 'memory', 'annotated', 'processor', 'memory', 'body', ''];
process.stdout.write(
  `${[header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`,
);
process.stdout.write(
  `\n${rows.length} inputs, ${over} over ${MOST_SECONDS} s or ${MOST_MEGABYTES} MB. Node ${process.version}.\n`,
);

function costOf(index: number, annotations: boolean): Cost | null {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', one, String(index), String(annotations)],
    { encoding: 'utf8', timeout: 120_000 },
  );
  return status === 0 ? (JSON.parse(stdout) as Cost) : null;
}

/**
 * Ours and the installed peers side by side on page sets, accuracy and cost in one run:
 *
 *   node --conditions=source packages/bench/src/peers/run.ts SET_FOLDER… [--out FOLDER] [--pages N] [--systems a,b,…]
 *
 * A set folder holds `gold.json.gz` and `pages/ID.html.gz`. Prints a Markdown table a set; with `--out` also writes
 * `peers.md`, `peers.json` and a plot a set (SVG). Progress goes to standard error.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSet } from '../body/sets.ts';
import { measure } from './measure.ts';
import { plot } from './plot.ts';
import { type Row, rowsOf } from './report.ts';
import type { System } from './system.ts';
import { SYSTEMS } from './systems/index.ts';
import { markdown } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    pages: { type: 'string' },
    systems: { type: 'string', default: Object.keys(SYSTEMS).join(',') },
  },
});
if (positionals.length === 0) throw new Error('usage: run.ts SET_FOLDER… [--out FOLDER] [--pages N] [--systems a,b,…]');
const named = values.systems.split(',').map((name): System => {
  if (!Object.hasOwn(SYSTEMS, name))
    throw new Error(`no system "${name}"; there are ${Object.keys(SYSTEMS).join(', ')}`);
  return SYSTEMS[name as keyof typeof SYSTEMS];
});
// The floor always runs: the others' costs are told in it.
const systems = [SYSTEMS.htmlparser2, ...named.filter((system) => system !== SYSTEMS.htmlparser2)];

// Some peers report to the console what they make of a page; standard output is the tables' alone.
for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const) console[method] = () => undefined;

const results: { set: string; pages: number; rows: Row[] }[] = [];
for (const folder of positionals) {
  const all = readSet(folder);
  // Every n-th page, so that a part of a set is spread over it.
  const step = Math.max(1, Math.ceil(all.length / Number(values.pages ?? all.length)));
  const pages = all.filter((_, at) => at % step === 0);
  const set = pages[0]?.set ?? folder;
  const measured = await measure(pages, systems, (done) => {
    if (done % 10 === 0 || done === pages.length) process.stderr.write(`\r${set}: ${done} of ${pages.length} pages`);
  });
  process.stderr.write('\n');
  results.push({ set, pages: pages.length, rows: rowsOf(pages, measured, SYSTEMS.htmlparser2) });
}

const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
const head = `Measured ${new Date().toISOString().slice(0, 10)}: ${machine}. CPU is the lesser of two readings a page, divided by what htmlparser2 takes for the bare tree of the same page.`;
const text = [head, ...results.map(({ set, pages, rows }) => markdown(set, pages, rows))].join('\n\n');
process.stdout.write(`${text}\n`);
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'peers.md'), `${text}\n`);
  const plain = results.map(({ set, pages, rows }) => ({
    set,
    pages,
    rows: rows.map(({ system, ...row }) => ({ system: system.name, ...row })),
  }));
  writeFileSync(
    join(values.out, 'peers.json'),
    `${JSON.stringify({ machine, date: new Date().toISOString(), sets: plain }, null, 2)}\n`,
  );
  for (const { set, rows } of results) writeFileSync(join(values.out, `peers-${set}.svg`), plot(set, rows));
}

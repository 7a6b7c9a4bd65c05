/**
 * Prints the quality figures beside their floors, and with `--raise` writes what was reached as the new floors:
 *
 *   node --conditions=source packages/bench/src/floors/run.ts [--raise]
 */
import { writeFileSync } from 'node:fs';
import { type Figures, FLOORS_FILE, listing, raised, readFloors } from './floors.ts';
import { scoreOwnPages } from './own.ts';
import { presentSets, scoreSet } from './shared.ts';

const figures: Figures = {};
for (const [name, value] of Object.entries(scoreOwnPages('pages'))) figures[`own pages: ${name}`] = value;
for (const [name, value] of Object.entries(scoreOwnPages('elsewhere')))
  figures[`own pages, elsewhere: ${name}`] = value;
for (const set of presentSets()) {
  process.stderr.write(`${set} …\n`);
  Object.assign(figures, scoreSet(set));
}
const floors = readFloors();
process.stdout.write(`${listing(figures, floors)}\n`);
if (process.argv.includes('--raise'))
  writeFileSync(FLOORS_FILE, `${JSON.stringify(raised(floors, figures), null, 2)}\n`);

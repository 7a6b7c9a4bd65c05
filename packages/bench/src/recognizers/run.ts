/**
 * Ours, chrono-node and Microsoft's recognizers on half of the cases that Microsoft wrote for its own:
 *
 *   node --conditions=source packages/bench/src/recognizers/run.ts PATH/recognizers.json.gz
 *
 * Prints a Markdown table a part of the set: precision, recall and F1 of the expressions found, and the share of the found
 * ones that are valued right. Most French cases leave out the day their relative dates count from; no system can value those.
 */
import { score } from './score.ts';
import { readParts } from './set.ts';
import { SYSTEMS } from './systems.ts';

const path = process.argv[2];
if (path === undefined) throw new Error('usage: run.ts PATH/recognizers.json.gz');

const lines: string[] = [];
for (const part of readParts(path)) {
  const days = part.cases.filter(({ question }) => question.published !== null).length;
  const counted = part.kind === 'datetime' ? `, ${days} with a day to count from` : '';
  lines.push(`### ${part.name}: ${part.cases.length} cases${counted}`, '');
  lines.push('| system | precision | recall | F1 | valued right | of |', '| --- | --- | --- | --- | --- | --- |');
  for (const system of SYSTEMS.filter((each) => each.reads(part))) {
    const { precision, recall, f1, value, valued } = score(part, system);
    const figures = [precision, recall, f1, value].map((figure) => figure.toFixed(3)).join(' | ');
    lines.push(`| ${system.name} | ${figures} | ${valued} |`);
  }
  lines.push('');
}
process.stdout.write(`${lines.join('\n')}\n`);

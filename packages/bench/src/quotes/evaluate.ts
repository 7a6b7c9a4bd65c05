/**
 * Quotes, speakers and roles against a gold set, with the gold's own entities and lines, so that what is measured is
 * this layer alone. The rules of the comparison are those of the shared scorer.
 *
 *   node --conditions=source src/quotes/evaluate.ts GOLD.json.gz|passages [--worst] [--lang=fr]
 *
 * `--worst` lists what differs, a line each: what kind of difference, the article, the words in their place.
 */
import type { Span } from '../../../core/src/record.ts';
import { readCases } from './gold.ts';
import { type Difference, measure, type Tally } from './measure.ts';

const path = process.argv[2] ?? '../shared/bench/sets/gold-train.json.gz';
const worst = process.argv.includes('--worst');
const only = process.argv.find((argument) => argument.startsWith('--lang='))?.slice(7);

function show(id: string, text: string, { kind, span, note }: Difference): void {
  const cut = (from: number, to: number) => text.slice(Math.max(0, from), to);
  const inside = ({ start, end }: Span) => `${cut(start - 100, start)}[[${cut(start, end)}]]${cut(end, end + 80)}`;
  console.log(`${kind}\t${id}\t${note === '' ? '' : `${note}: `}${inside(span).replaceAll('\n', ' ¶ ')}`);
}

const all: Tally = {};
for (const one of readCases(path)) {
  if (only !== undefined && only !== one.language) continue;
  const { tally, differences } = measure(one);
  for (const [key, { right, given, wanted }] of Object.entries(tally)) {
    const sum = all[key] ?? { right: 0, given: 0, wanted: 0 };
    all[key] = { right: sum.right + right, given: sum.given + given, wanted: sum.wanted + wanted };
  }
  if (worst) for (const difference of differences) show(one.gold.id, one.gold.text, difference);
}
for (const [key, { right, given, wanted }] of Object.entries(all)) {
  const [precision, recall] = [right / (given || 1), right / (wanted || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const figures = given === wanted ? `right ${recall.toFixed(3)}` : '';
  console.log(
    `${key.padEnd(18)} ${figures || `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} f1 ${f1.toFixed(3)}`} of ${wanted}`,
  );
}

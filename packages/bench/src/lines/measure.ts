/**
 * How many lines of our own pasted pages (`samples/`) are labelled right, and which are not:
 * `node --conditions=source packages/bench/src/lines/measure.ts [--misses]`.
 */
import { parseArgs } from 'node:util';
import { linesOf } from './read.ts';
import { readSample } from './sample.ts';
import { SAMPLES } from './samples/index.ts';

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
let right = 0;
let all = 0;
for (const [index, sample] of SAMPLES.entries()) {
  const { text, labels } = readSample(sample);
  const lines = text.split('\n');
  linesOf(text).forEach((label, line) => {
    all++;
    if (label === labels[line]) right++;
    else if (values.misses) process.stdout.write(`${index}:${line} ${labels[line]} read as ${label}: ${lines[line]}\n`);
  });
}
process.stdout.write(`${SAMPLES.length} pages, ${all} lines, ${(right / all).toFixed(4)} right\n`);

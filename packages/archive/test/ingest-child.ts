/**
 * Keeps made-up records in the archive at the path it is given, for ever, and writes the number of each one kept on a line of
 * standard output once it is answered. Is killed by the test that starts it.
 */
import { writeSync } from 'node:fs';
import { openArchiveAt } from '../src/node.ts';
import { record } from './stories.ts';

const [path = '', from = '0'] = process.argv.slice(2);
const archive = await openArchiveAt(path);
for (let number = Number(from); ; number += 20) {
  const batch = Array.from({ length: 20 }, (_, at) => ({
    record: record(
      `Ferry number ${number + at} has left the port, said Georgi Ivanov, director of the port authority.`,
      {
        url: `https://ferries.example/${number + at}`,
      },
    ),
  }));
  await archive.keep(batch);
  // At once and whole: what is in the pipe stays there when the process is gone.
  writeSync(1, batch.map((_, at) => `${number + at}\n`).join(''));
}

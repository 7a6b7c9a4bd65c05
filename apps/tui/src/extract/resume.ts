import { createReadStream } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';

/**
 * How many whole lines an interrupted run wrote. A last line without its line feed was cut off in the middle: it is taken
 * off the file, and its input is done again.
 *
 * @returns 0 where there is no such file
 */
export async function linesWritten(path: string): Promise<number> {
  if ((await stat(path).catch(() => null))?.isFile() !== true) return 0;
  let lines = 0;
  let length = 0;
  let whole = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
      lines++;
      whole = length + at + 1;
    }
    length += chunk.length;
  }
  if (whole < length) await truncate(path, whole);
  return lines;
}

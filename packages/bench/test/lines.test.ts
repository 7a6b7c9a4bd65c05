import { describe, expect, it } from 'vitest';
import { linesOf } from '../src/lines/read.ts';
import { readSample } from '../src/lines/sample.ts';
import { SAMPLES } from '../src/lines/samples/index.ts';

describe('the pasted pages of our own writing', () => {
  it('are read with a label for each line', () => {
    const { text, labels } = readSample('\nH Harbour tolls to rise\nY By Ann Lee\n');
    expect(text.split('\n')).toEqual(['Harbour tolls to rise', 'By Ann Lee']);
    expect(labels).toEqual(['headline', 'byline']);
  });

  it('are labelled right in seven lines of eight', () => {
    let right = 0;
    let all = 0;
    for (const { text, labels } of SAMPLES.map(readSample)) {
      all += labels.length;
      right += linesOf(text).filter((label, line) => label === labels[line]).length;
    }
    expect(right / all).toBeGreaterThan(7 / 8);
  });
});

import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../src/body/labels.ts';
import { checkLexicon } from '../src/lexicon/check.ts';

describe('labels of blocks from a gold text', () => {
  it('marks the blocks whose words the gold holds, and no menu', () => {
    const story = 'The harbour authority said on Tuesday that tolls would rise by a tenth in April.';
    const labels = labelBlocks(['Home', story, 'Subscribe to our newsletter and never miss a story again'], story);
    expect([...labels].map((label) => label > 0.5)).toEqual([false, true, false]);
  });
});

describe('the lexicon', () => {
  it('has no malformed entry', () => {
    const { entries, malformed } = checkLexicon();
    expect(entries).toBeGreaterThan(10_000);
    expect(malformed).toEqual([]);
  });
});

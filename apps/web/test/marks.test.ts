import { describe, expect, it } from 'vitest';
import type { Mark } from '../src/reader/marks.ts';
import { dealOut, segments } from '../src/reader/segments.ts';

const mark = (start: number, end: number, layer: Mark['layer']): Mark => ({
  start,
  end,
  layer,
  entity: null,
  quote: null,
});

describe('segments', () => {
  it('cuts a name inside a quotation and keeps both marks on it', () => {
    const pieces = segments(
      { start: 0, end: 20 },
      [mark(2, 18, 'quote'), mark(5, 9, 'person')],
      new Set(['quote', 'person']),
    );
    expect(pieces.map(({ start, end, marks }) => [start, end, marks.map(({ layer }) => layer)])).toEqual([
      [0, 2, []],
      [2, 5, ['quote']],
      [5, 9, ['quote', 'person']],
      [9, 18, ['quote']],
      [18, 20, []],
    ]);
  });

  it('covers the range without gaps when marks cross, and leaves hidden layers out', () => {
    const pieces = segments({ start: 10, end: 30 }, [mark(5, 20, 'date'), mark(15, 40, 'amount')], new Set(['amount']));
    expect(pieces.map(({ start, end, marks }) => [start, end, marks.length])).toEqual([
      [10, 15, 0],
      [15, 30, 1],
    ]);
  });

  it('deals marks out to every block they touch, in one walk that agrees with looking at each', () => {
    const blocks = [0, 1, 2, 3].map((at) => ({ start: at * 12, end: at * 12 + 10 }));
    const marks = [mark(0, 3, 'person'), mark(2, 30, 'quote'), mark(9, 14, 'date'), mark(40, 44, 'code')];
    const slowly = blocks.map(({ start, end }) => marks.filter((each) => each.start < end && each.end > start));
    expect(dealOut(blocks, marks)).toEqual(slowly);
  });
});
